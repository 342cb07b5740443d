"""A case that is exported, taken in, or erased, and what is left after a fault."""
import os, shutil, subprocess
from conversation import is_quiet, whole
from tracing import KILL, Traced

SECRET = "blue ladder"
# How the program may end when the system refuses: all is well, data, cannot make, input and output, permission.
STATUSES = {0, 65, 73, 74, 77}


class CaseScenario:
    """One command on a store of two cases; everything that it touches lies in one folder."""

    seldom = 5

    def __init__(self, programs, folder):
        self.programs = programs
        self.place = os.path.join(folder, "model")
        os.mkdir(self.place)
        self.secret = os.path.join(self.place, "secret")
        with open(self.secret, "w") as file: file.write(SECRET + "\n")
        subprocess.run([programs.probe, "release", self.store(self.place)], check=True)
        self.prepare(self.place)
        self.model = {}
        for name in os.listdir(self.place): self.keep(os.path.join(self.place, name), name)
        self.held = self.words(self.place)
        assert self.held[-1] == "whole" and len(self.held) > 30
        tried = self.copy(os.path.join(folder, "tried"))
        program = self.start(tried, os.path.join(folder, "log"), None)
        status, errors = program.finish()
        assert status == 0, errors
        problems = self.left(tried, status, finished=True)
        assert not problems, problems
        self.calls = program.calls(tried)

    def keep(self, path, name):
        """Remembers a file or a folder of files, since the folder of the model is not there for long."""
        if os.path.isdir(path):
            for each in os.listdir(path): self.keep(os.path.join(path, each), os.path.join(name, each))
        else:
            with open(path, "rb") as file: self.model[name] = file.read()

    def copy(self, place):
        for name, content in self.model.items():
            path = os.path.join(place, name)
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            with open(path, "wb") as file: file.write(content)
            os.chmod(path, 0o600)
        return place

    def run(self, folder, fault):
        place, log = self.copy(os.path.join(folder, "work")), os.path.join(folder, "log")
        program = self.start(place, log, fault)
        status, errors = program.finish()
        if not program.was_hit(place): return None
        problems = []
        if fault[2] == KILL:
            if status != -9: problems.append(f"it was not killed: {status}")
        elif status not in STATUSES or status != 0 and not is_quiet(errors):
            problems.append(f"it ends with {status}: {errors}")
        problems += self.left(place, status, finished=status == 0)
        again = self.start(place, log + ".again", None)
        status, errors = again.finish()
        if status != 0 and not self.is_done(place, errors): problems.append(f"again it ends with {status}: {errors}")
        return problems + self.left(place, 0, finished=True)

    def store(self, place): return os.path.join(place, "store")

    def kith(self, *words): return [self.programs.kith, *words]

    def words(self, place):
        ran = subprocess.run([self.programs.probe, "words", self.store(place)], capture_output=True, text=True)
        return ran.stdout.splitlines() or [ran.stderr]

    def unharmed(self, place):
        """What is wrong with a store that has to be as it was."""
        problems = [] if self.words(place) == self.held else [f"it holds {self.words(place)[-3:]}"]
        fine, said = whole(self.programs.kith, self.store(place))
        return problems if fine else [*problems, f"cases verify: {said}"]

    def prepare(self, place): pass

    def is_done(self, place, errors):
        """Whether the command is refused a second time because all was done the first time."""
        return False


class Export(CaseScenario):
    """The sealed file is whole or not there, and the case is as it was."""

    def start(self, place, log, fault):
        return Traced(self.kith("cases", "export", "1", "--store", self.store(place), "--new-passphrase-file",
                                os.path.join(place, "secret"), "--work-factor", "4",
                                "-o", os.path.join(place, "case.age")), log, fault)

    def is_done(self, place, errors): return "is there already" in errors

    def left(self, place, status, finished):
        problems = self.unharmed(place)
        strange = set(os.listdir(place)) - {"store", "secret", "case.age"}
        if strange: problems.append(f"{sorted(strange)} is left behind")
        sealed = os.path.join(place, "case.age")
        if os.path.exists(sealed):
            ran = subprocess.run(self.kith("unseal", sealed, "--passphrase-file", os.path.join(place, "secret")),
                                 capture_output=True, text=True)
            if ran.returncode or len(ran.stdout.splitlines()) != len(self.held) + 1:
                problems.append(f"the sealed file is not whole: {ran.stderr}")
        elif finished:
            problems.append("it ends with 0, and there is no sealed file")
        return problems


class Import(Export):
    """The case is here whole or not at all."""

    def prepare(self, place):
        program = Export.start(self, place, os.devnull, None)
        assert program.finish()[0] == 0
        # The case is then taken in by a store that has another one.
        shutil.move(self.store(place), os.path.join(place, "elsewhere"))
        subprocess.run([self.programs.probe, "release", self.store(place)], check=True)
        subprocess.run(self.kith("cases", "erase", "1", "--yes", "--store", self.store(place)), check=True,
                       capture_output=True)
        self.taken = [self.programs.probe, "words", os.path.join(place, "elsewhere")]
        self.whole_case = subprocess.run(self.taken, capture_output=True, text=True).stdout.splitlines()
        shutil.rmtree(os.path.join(place, "elsewhere"))

    def words(self, place):
        # Without the case a store holds no entry, and says only that it is whole.
        held = super().words(place)
        return self.whole_case if held == ["whole"] else held

    def start(self, place, log, fault):
        return Traced(self.kith("cases", "import", os.path.join(place, "case.age"), "--file-passphrase-file",
                                os.path.join(place, "secret"), "--store", self.store(place)), log, fault)

    def left(self, place, status, finished):
        problems = self.unharmed(place)
        if finished and len(CaseScenario.words(self, place)) != len(self.whole_case):
            problems.append("it ends with 0, and the case is not here")
        return problems


class Erase(CaseScenario):
    """The case is whole, or cannot be read and is erased the next time; the other one is as it was."""

    def start(self, place, log, fault):
        return Traced(self.kith("cases", "erase", "1", "--yes", "--store", self.store(place)), log, fault)

    def is_done(self, place, errors): return "there is no such case" in errors

    def left(self, place, status, finished):
        ran = subprocess.run(self.kith("cases", "list", "--store", self.store(place)), capture_output=True, text=True)
        if ran.returncode or ran.stderr: return [f"the next start ends with {ran.returncode}: {ran.stderr}"]
        held = self.words(place)
        gone = held == ["whole"] and len(ran.stdout.splitlines()) == 2
        if finished: return [] if gone else [f"it ends with 0, and the case is there: {ran.stdout}"]
        # With its key gone the case is named as not whole, and nothing of it can be read.
        unreadable = len(held) == 1 and "alteredCase" in held[0]
        return [] if gone or unreadable or held == self.held else [f"it holds {held[-3:]}"]
