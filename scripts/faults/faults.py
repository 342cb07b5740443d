"""Makes each call fail by which Kith keeps answers, one at a time, or kills it there, and looks at what is left.

usage: faults.py FOLDER [--all] [--every N] [GROUP…]

FOLDER is that of the programs which the build made. The groups are conversation (a whole short one, the first use of a
store included), key (a key made by itself), migration (a store of the first release that becomes a sealed one), export,
import and erase (a case that is handed over, taken in or removed). Of the conversation every ninth point is tried and
of the last four every fifth, with --all every one. Prints how many were tried, by call and by fault; exits with 1 when
something is lost.
"""
import collections, concurrent.futures, os, subprocess, sys, tempfile, time
import cases, conversation, migration
from conversation import ANSWERS, Talk, is_quiet, told, whole
from tracing import KILL, Traced, points

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURE = os.path.join(HERE, "..", "..", "Tests", "VaultTests", "Fixtures", "store-v1.sqlite")
SELDOM = 9
# A journal is what the next start brings the store in order with.
FILES = {"identity.age", "kith.sqlite", "kith.sqlite-wal", "kith.sqlite-shm", "kith.sqlite-journal"}
# How the program may end when the system refuses: all is well, data, cannot make, input and output, permission.
STATUSES = {0, 65, 73, 74, 77}


class Programs:
    def __init__(self, folder):
        self.kith, self.probe = os.path.join(folder, "kith"), os.path.join(folder, "VaultProbe")


class Conversation:
    """A whole conversation on a store that is made by it."""

    seldom = SELDOM

    def __init__(self, programs, folder):
        self.programs = programs
        talk = Talk(programs.kith, os.path.join(folder, "store"), os.path.join(folder, "log"))
        status, errors = talk.hold()
        whole_talk = [*ANSWERS, conversation.CHANGED]
        assert status == 0 and talk.acknowledged == whole_talk, (status, errors, talk.acknowledged)
        assert told(programs.probe, os.path.join(folder, "store")) == (whole_talk, "whole")
        self.answers = talk.answers
        self.calls = talk.program.calls(os.path.join(folder, "store"))

    def run(self, folder, fault):
        """What is wrong after the fault; None when it did not come about."""
        store, log = os.path.join(folder, "store"), os.path.join(folder, "log")
        talk = Talk(self.programs.kith, store, log, fault)
        status, errors = talk.hold()
        if not talk.program.was_hit(store): return None
        problems = ended_badly(fault, status, errors) + strange_files(store)
        kept = talk.acknowledged
        if kept or os.path.exists(os.path.join(store, "identity.age")) and os.path.exists(store + "/kith.sqlite"):
            problems += self.lost(store, kept)
        elif kept:
            problems.append("the store is not there")
        again = Talk(self.programs.kith, store, log + ".again")
        status, errors = again.go_on(self.answers)
        if status != 0 or errors: problems.append(f"the next start ends with {status}: {errors}")
        if len(kept) < len(ANSWERS) and not again.acknowledged: problems.append("the next start takes no answer")
        return problems + self.lost(store, kept + again.acknowledged, between=1)

    def lost(self, store, acknowledged, between=0):
        """What is missing; one answer that was not acknowledged may be there, at the end or where it went on."""
        held, verdict = told(self.programs.probe, store)
        problems = [] if verdict == "whole" else [f"verifying finds {verdict}"]
        spare = len(held) - len(acknowledged)
        rest = iter(held)
        if not (0 <= spare <= 1 + between and all(any(answer == each for each in rest) for answer in acknowledged)):
            problems.append(f"{acknowledged} was acknowledged, {held} is there")
        fine, said = whole(self.programs.kith, store)
        return problems if fine else [*problems, f"cases verify: {said}"]


class Key:
    """A key that is made by itself."""

    seldom = 1

    def __init__(self, programs, folder):
        self.programs = programs
        program = self.make(os.path.join(folder, "store"), os.path.join(folder, "log"), None)
        assert program.finish()[0] == 0
        self.calls = program.calls(os.path.join(folder, "store"))

    def make(self, store, log, fault):
        return Traced([self.programs.kith, "keys", "new", "--unprotected", "--store", store], log, fault)

    def run(self, folder, fault):
        store, log = os.path.join(folder, "store"), os.path.join(folder, "log")
        program = self.make(store, log, fault)
        status, errors = program.finish()
        if not program.was_hit(store): return None
        problems = ended_badly(fault, status, errors if status else "") + strange_files(store)
        key = os.path.join(store, "identity.age")
        if os.path.exists(key):
            with open(key) as file:
                if "\nAGE-SECRET-KEY-1" not in file.read(): problems.append("half a key is there")
        elif status == 0:
            problems.append("it ends with 0, and there is no key")
        talk = Talk(self.programs.kith, store, log + ".again")
        status, errors = talk.go_on({})
        if status != 0 or errors: problems.append(f"the next start ends with {status}: {errors}")
        return problems


def ended_badly(fault, status, errors):
    if fault[2] == KILL: return [] if status == -9 else [f"it was not killed: {status}"]
    if status in STATUSES and is_quiet(errors) and (status == 0) == (not errors): return []
    return [f"it ends with {status}: {errors}"]


def strange_files(store):
    strange = set(os.listdir(store)) - FILES if os.path.exists(store) else set()
    return [f"{sorted(strange)} is left behind"] if strange else []


def tried(scenario, fault):
    with tempfile.TemporaryDirectory(prefix="kith-fault-") as folder:
        try:
            return fault, scenario.run(folder, fault)
        except (TimeoutError, ValueError, OSError) as error:
            return fault, [repr(error)]


def run_group(name, scenario, every):
    begun = time.monotonic()
    chosen = points(scenario.calls)[::every]
    counts, failures = collections.Counter(), []
    with concurrent.futures.ThreadPoolExecutor(max(2, len(os.sched_getaffinity(0)))) as pool:
        for fault, problems in pool.map(lambda fault: tried(scenario, fault), chosen):
            if problems is None:
                counts["passed by"] += 1
                continue
            counts[fault[0]] += 1
            counts[fault[2]] += 1
            for problem in problems:
                failures.append(problem)
                print(f"kith: error: {name}: {' '.join(map(str, fault))}: {problem}", file=sys.stderr, flush=True)
    number = len(chosen) - counts["passed by"]
    share = "" if every == 1 else f" (every {every}th)"
    print(f"{number:6} points  {time.monotonic() - begun:6.1f} s  {name}{share}: "
          + ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())), flush=True)
    return number, len(failures)


def main(arguments):
    folder, *words = arguments
    every = 1 if "--all" in words else None
    if "--every" in words:
        place = words.index("--every")
        every = int(words[place + 1])
        del words[place:place + 2]
    if subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True).returncode:
        sys.exit("kith: error: programs cannot be traced here, so no faults can be tried")
    programs = Programs(folder)
    groups = {"conversation": Conversation, "key": Key,
              "migration": lambda *parts: migration.Migration(*parts, FIXTURE),
              "export": cases.Export, "import": cases.Import, "erase": cases.Erase}
    number = failed = 0
    for name in [word for word in words if word != "--all"] or groups:
        with tempfile.TemporaryDirectory(prefix="kith-fault-") as place:
            scenario = groups[name](programs, place)
        more = run_group(name, scenario, every or scenario.seldom)
        number, failed = number + more[0], failed + more[1]
    print(f"{number:6} fault points, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
