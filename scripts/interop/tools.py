"""What every group of cases needs: programs run with their time and memory, a terminal, a tally."""
import json, os, pty, select, shutil, signal, subprocess, sys, tempfile, time


class Tally:
    """Counts the cases and keeps what went wrong."""

    def __init__(self):
        self.count, self.failures, self.group = 0, [], ""

    def begin(self, group):
        self.group = group
        self.start = (self.count, time.monotonic())

    def end(self):
        count, begun = self.start
        print(f"{self.count - count:6} cases  {time.monotonic() - begun:6.1f} s  {self.group}", flush=True)

    def check(self, name, holds, detail=""):
        self.count += 1
        if not holds:
            self.failures.append(f"{self.group}: {name} {detail}")
            print(f"kith: error: {self.group}: {name} {detail}", file=sys.stderr, flush=True)


class Ran:
    """A program that ran to its end: what it wrote, how much processor time it took, how much memory it had at most.

    A process counts the memory of the one that started it as its own, so programs are started by a small one.
    """

    starter = None

    def __init__(self, arguments, input=None, store="/nonexistent"):
        if Ran.starter is None:
            Ran.starter = subprocess.Popen([sys.executable, "-S", __file__], stdin=subprocess.PIPE,
                                           stdout=subprocess.PIPE, text=True)
        with tempfile.TemporaryDirectory() as folder:
            source, output, errors = (os.path.join(folder, name) for name in ("in", "out", "err"))
            write(source, input or b"")
            environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": "/nonexistent", "KITH_STORE": store}
            print(json.dumps([arguments, environment, source, output, errors]), file=Ran.starter.stdin, flush=True)
            self.status, self.seconds, self.megabytes = json.loads(Ran.starter.stdout.readline())
            self.output, self.errors = read(output), read(errors).decode(errors="replace")


def start_on_request():
    """Reads what to run, a line of JSON each, and answers with its status, seconds of processor time and megabytes."""
    for line in sys.stdin:
        arguments, environment, *paths = json.loads(line)
        files = [open(paths[0], "rb"), open(paths[1], "wb"), open(paths[2], "wb")]
        process = subprocess.Popen(arguments, stdin=files[0], stdout=files[1], stderr=files[2], env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        for file in files: file.close()
        unit = 1024 * 1024 if sys.platform == "darwin" else 1024
        print(json.dumps([process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit]), flush=True)


def in_terminal(arguments, answers, seconds=300):
    """Runs a program that asks for passphrases in a terminal of its own; its status and what the terminal showed."""
    process, terminal = pty.fork()
    if process == 0:
        os.execvp(arguments[0], arguments)
    shown, unread, answers = b"", b"", list(answers)
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if select.select([terminal], [], [], 1)[0]:
            try:
                more = os.read(terminal, 65536)
            except OSError:
                break
            if not more: break
            shown += more
            unread += more
            if answers and b"assphrase" in unread and unread.rstrip(b"\x1b[KF").endswith(b": "):
                time.sleep(0.05)
                os.write(terminal, answers.pop(0).encode() + b"\n")
                unread = b""
    else:
        os.kill(process, signal.SIGKILL)
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown


def noise(size):
    """Bytes that no sealing can make smaller."""
    return os.urandom(size)


def write(path, content):
    with open(path, "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode())
    return path


def read(path):
    """The bytes of a file; none where it is not there, as `age` leaves it when there are none."""
    if not os.path.exists(path): return b""
    with open(path, "rb") as file:
        return file.read()


def remove(path):
    if os.path.exists(path): os.remove(path)


def needed(*programs):
    for program in programs:
        if not shutil.which(program): sys.exit(f"kith: error: there is no {program} on PATH")


if __name__ == "__main__":
    start_on_request()
