"""Runs a program while the system refuses, at a chosen call, to do what it is asked, or while it is killed there."""
import os, re, selectors, subprocess, time

CALLS = ["openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat", "renameat2", "unlink",
         "unlinkat", "link", "linkat", "mkdir", "chmod", "fchmod", "fallocate"]
KILL = "KILL"
FAULTS = ["ENOSPC", "EIO", "EINTR", KILL]
# What no system does to such a call.
IMPOSSIBLE = {(call, "EINTR") for call in CALLS} - {(call, "EINTR") for call in
             ("openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "fallocate")}
NAME = re.compile(r"(?:\d+ +)?(\w+)\(")


class Traced:
    """A program under strace; `fault` is a call, which of them by number, and what becomes of it."""

    def __init__(self, command, log, fault=None):
        self.log = log
        options = ["strace", "-f", "-qq", "-y", "-s", "0", "-o", log]
        # Faster, but signals are not delivered with it.
        if not fault or fault[2] != KILL: options.append("--seccomp-bpf")
        if fault:
            call, number, kind = fault
            how = "signal=KILL" if kind == KILL else f"error={kind}"
            options += ["-e", f"trace={call}", "-e", f"inject={call}:{how}:when={number}"]
        else:
            options += ["-e", "trace=" + ",".join("?" + call for call in CALLS)]
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": "/nonexistent"}
        self.process = subprocess.Popen([*options, *command], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, env=environment)
        self.unread = b""

    def send(self, line):
        try:
            self.process.stdin.write(line.encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass

    def line(self, seconds=60):
        """The next line; None at the end."""
        deadline = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while b"\n" not in self.unread:
                if not selector.select(max(0, deadline - time.monotonic())):
                    raise TimeoutError("the program says nothing")
                more = os.read(self.process.stdout.fileno(), 65536)
                if not more: return None
                self.unread += more
        line, self.unread = self.unread.split(b"\n", 1)
        return line

    def finish(self):
        """The exit status and what was said on standard error."""
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        errors = self.process.stderr.read().decode(errors="replace")
        self.process.stdout.close()
        return self.process.wait(), errors

    def calls(self, folder):
        """The calls that had to do with a folder: name, and the number among those of the name."""
        counts, found = {}, []
        with open(self.log, errors="replace") as lines:
            for line in lines:
                named = NAME.match(line)
                if not named or "resumed>" in line: continue
                counts[named[1]] = counts.get(named[1], 0) + 1
                if folder in line: found.append((named[1], counts[named[1]]))
        return found

    def was_hit(self, folder):
        """Whether the call that failed, or the last one before the end, had to do with the folder."""
        with open(self.log, errors="replace") as lines:
            calls = [line for line in lines if "+++" not in line and "resumed>" not in line]
        if any("(INJECTED)" in line and folder in line for line in calls): return True
        return self.process.returncode == -9 and bool(calls) and folder in calls[-1]


def points(calls):
    """Every call with everything that may become of it."""
    return [(call, number, kind) for call, number in calls for kind in FAULTS if (call, kind) not in IMPOSSIBLE]
