"""Turns over the bits of a sealed store, one at a time, and counts what came of it.

usage: flips.py FOLDER [--all]

FOLDER is that of the programs which the build made. Every thirteenth bit is turned over, with --all every one; exits
with 1 when one of them makes another word or name appear, or fewer of them without an error.
"""
import collections, os, subprocess, sys, tempfile, time

SELDOM = 13


def main(arguments):
    folder, *words = arguments
    step = 1 if "--all" in words else SELDOM
    begun = time.monotonic()
    counts = collections.Counter()
    workers = max(2, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count())
    with tempfile.TemporaryDirectory(prefix="kith-flips-") as place:
        running = [subprocess.Popen([os.path.join(folder, "VaultProbe"), "flip", os.path.join(place, str(first)),
                                     str(first * step), str(step * workers)], stdout=subprocess.PIPE, text=True)
                   for first in range(workers)]
        for process in running:
            for line in process.stdout:
                name, *number = line.split()
                if number[1:]: print(f"kith: error: {line.strip()}", file=sys.stderr, flush=True)
                else: counts[name] += int(number[0])
            if process.wait() != 0: sys.exit("kith: error: the store could not be read to the end")
    share = "" if step == 1 else f" (every {step}th)"
    print(f"{sum(counts.values()):6} bits    {time.monotonic() - begun:6.1f} s  turned over{share}: "
          + ", ".join(f"{name} {count}" for name, count in counts.items()), flush=True)
    return 1 if counts["wrong"] or not counts["refused"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
