"""Cases that are handed over: what kith exports, age opens."""
import json, os
from both_ways import keygen
from tools import Ran, in_terminal, read, remove, write


def handed_over(tally, kith, samples, folder):
    tally.begin("cases handed over")
    store, out, opened = (os.path.join(folder, name) for name in ("store", "case.age", "opened"))
    Ran([samples, "release", store])
    keys = [os.path.join(folder, f"reader{number}.txt") for number in range(3)]
    to = [word for key in keys for word in ("--to", keygen(key))]
    given = write(os.path.join(folder, "given"), "blue ladder\n")
    for armor in ([], ["--armor"]):
        made = Ran([kith, "cases", "export", "1", *to, *armor, "-o", out], store=store)
        tally.check(f"export to three {armor}", made.status == 0, made.errors)
        for key in keys:
            check_document(tally, f"{os.path.basename(key)} {armor}", Ran(["age", "-d", "-i", key, out]).output)
        remove(out)
        shown = Ran([kith, "cases", "export", "1", *to, *armor], store=store)
        check_document(tally, f"from a pipe {armor}", Ran(["age", "-d", "-i", keys[0]], shown.output).output)
        made = Ran([kith, "cases", "export", "1", "--new-passphrase-file", given, *armor, "-o", out], store=store)
        tally.check(f"export under a passphrase {armor}", made.status == 0, made.errors)
        status, shown = in_terminal(["age", "-d", "-o", opened, out], ["blue ladder"])
        tally.check(f"age opens it {armor}", status == 0, shown)
        check_document(tally, f"under a passphrase {armor}", read(opened))
        remove(opened)
        remove(out)


def check_document(tally, name, document):
    try:
        first, *events, last = [json.loads(line) for line in document.splitlines()]
        whole = first["format"] == "kith-case" and first["events"] == len(events) == last["end"] > 30
    except ValueError:
        whole = False
    tally.check(f"{name} is the case", whole, document[:100])
