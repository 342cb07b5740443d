"""Running programs and timing them."""

import os
import statistics
import subprocess
import time


class Run:
    """What one run of a program took: seconds of processor time and by the clock, and megabytes at its peak."""

    def __init__(self, command, **options):
        start = time.perf_counter()
        options.setdefault("stdout", subprocess.DEVNULL)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, **options)
        _, status, usage = os.wait4(process.pid, 0)
        self.clock = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"bench: {' '.join(command)} ended with {process.returncode}")
        self.seconds = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024


def interleaved(rounds, *measures):
    """The medians of what each measure returns, taken in turns so that a busy machine is busy for all of them."""
    found = [[] for _ in measures]
    for _ in range(rounds):
        for place, measure in enumerate(measures):
            found[place].append(measure())
    return [statistics.median(values) for values in found]
