"""Tries Kith with the age and age-keygen of this system, both ways, with files made to do harm, and reports with what
reads them elsewhere.

usage: interop.py FOLDER [GROUP…]

FOLDER is that of the programs which the build made; in KITH_PYTHON_TOOLS is a virtual environment with fhir.resources and
axe-core for the group `report`. Prints the number of cases; exits with 1 when one fails.
"""
import os, sys, tempfile
import both_ways, handover, hostile, interrupted, keys, report
from tools import Tally, needed


def main():
    needed("age", "age-keygen")
    kith, probe, samples = (os.path.join(sys.argv[1], name) for name in ("kith", "SealProbe", "VaultProbe"))
    tally = Tally()
    groups = {
        "by-age": lambda folder: both_ways.sealed_by_age(tally, kith, folder),
        "by-kith": lambda folder: both_ways.sealed_by_kith(tally, probe, folder),
        "recipients": lambda folder: both_ways.several_recipients(tally, kith, probe, folder),
        "passphrases": lambda folder: both_ways.passphrases(tally, kith, probe, folder),
        "keys": lambda folder: keys.key_files(tally, kith, folder),
        "handover": lambda folder: handover.handed_over(tally, kith, samples, folder),
        "killed": lambda folder: interrupted.interrupted(tally, kith, folder),
        "headers": lambda folder: hostile.hostile_headers(tally, kith, folder),
        "cut": lambda folder: hostile.truncated_and_changed(tally, kith, folder),
        "report": lambda folder: report.reported(tally, kith, samples, os.environ["KITH_PYTHON_TOOLS"], folder),
    }
    for name in sys.argv[2:] or groups:
        with tempfile.TemporaryDirectory() as folder:
            groups[name](folder)
        tally.end()
    print(f"{tally.count:6} cases, {len(tally.failures)} failed")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
