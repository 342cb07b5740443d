"""A store of the first release that becomes a sealed one, and what is left of it after a fault."""
import os, shutil, sqlite3, subprocess
from conversation import is_quiet, whole
from tracing import KILL, Traced

KEY = "AGE-SECRET-KEY-1JMTWLF8ZLGPS0RSSFKJUAYQ620E43N5F5AFX7V5MKNGV4M6M55SSM8Y5DN\n"
# Said in the store of the first release; nothing of it may stand in the open once the store is sealed.
PLANTED = b"my mum died"
STATUSES = {0, 65, 73, 74, 77}


class Migration:
    """The first start of this release on a store of the first."""

    seldom = 5

    def __init__(self, programs, folder, fixture):
        self.programs, self.fixture = programs, fixture
        self.before = self.rows(self.place(os.path.join(folder, "before")))
        store = self.place(os.path.join(folder, "store"))
        program = self.start(store, os.path.join(folder, "log"), None)
        assert program.finish()[0] == 0
        self.calls = program.calls(store)
        self.words = self.told(store)
        assert self.words[-1] == "whole" and len(self.words) > 30 and not self.in_the_open(store)

    def place(self, store):
        os.mkdir(store, 0o700)
        shutil.copyfile(self.fixture, os.path.join(store, "kith.sqlite"))
        with open(os.path.join(store, "identity.age"), "w") as file: file.write(KEY)
        for name in os.listdir(store): os.chmod(os.path.join(store, name), 0o600)
        return store

    def start(self, store, log, fault):
        return Traced([self.programs.kith, "cases", "list", "--store", store], log, fault)

    def run(self, folder, fault):
        store, log = self.place(os.path.join(folder, "store")), os.path.join(folder, "log")
        program = self.start(store, log, fault)
        status, errors = program.finish()
        if not program.was_hit(store): return None
        problems = []
        if fault[2] != KILL and not (status in STATUSES and is_quiet(errors) and (status == 0) == (not errors)):
            problems.append(f"it ends with {status}: {errors}")
        left = shutil.copytree(store, os.path.join(folder, "left"))
        rows = self.rows(left)
        if rows is not None and rows != self.before: problems.append("it is neither the old store nor the sealed one")
        ran = subprocess.run([self.programs.kith, "cases", "list", "--store", store], capture_output=True, text=True)
        if ran.returncode or ran.stderr: problems.append(f"the next start ends with {ran.returncode}: {ran.stderr}")
        if self.told(store) != self.words: problems.append(f"it holds {self.told(store)[-3:]}")
        fine, said = whole(self.programs.kith, store)
        if not fine: problems.append(f"cases verify: {said}")
        if self.in_the_open(store): problems.append(f"words stand in the open in {self.in_the_open(store)}")
        return problems

    def rows(self, store):
        """Everything in a store of the first release; None where it is sealed."""
        database = sqlite3.connect(os.path.join(store, "kith.sqlite"))
        if database.execute("PRAGMA user_version").fetchone() != (1,): return None
        return [database.execute(f'SELECT * FROM "{table}"').fetchall() for table in ("case", "event")]

    def told(self, store):
        ran = subprocess.run([self.programs.probe, "words", store], capture_output=True, text=True)
        return ran.stdout.splitlines() or [ran.stderr]

    def in_the_open(self, store):
        """The files in which words of the client can be read."""
        found = []
        for name in os.listdir(store):
            with open(os.path.join(store, name), "rb") as file:
                if PLANTED in file.read(): found.append(name)
        return found
