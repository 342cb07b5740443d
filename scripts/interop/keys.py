"""Files that hold keys, made by one program and used by the other."""
import os, subprocess
from both_ways import keygen
from tools import Ran, in_terminal, noise, read, remove, write


def key_files(tally, kith, folder):
    tally.begin("files that hold keys, both ways")
    open_keys(tally, kith, folder)
    protected_keys(tally, kith, folder)
    recipients(tally, kith, folder)


def open_keys(tally, kith, folder):
    made = os.path.join(folder, "by-age.txt")
    recipient = keygen(made)
    shown = Ran([kith, "keys", "show", "--identity", made])
    tally.check("a key of age-keygen", f"recipient  {recipient}\n".encode() in shown.output, shown.errors)
    mine = os.path.join(folder, "by-kith.txt")
    said = Ran([kith, "keys", "new", "--unprotected", "--identity", mine]).output
    public = subprocess.run(["age-keygen", "-y", mine], capture_output=True).stdout
    tally.check("a key of kith", public == said and public.startswith(b"age1"), public)
    content = noise(5000)
    sealed = Ran(["age", "-r", said.decode().strip()], content).output
    tally.check("a key of kith opens in age", Ran(["age", "-d", "-i", mine], sealed).output == content)


def protected_keys(tally, kith, folder):
    store, given = os.path.join(folder, "store"), write(os.path.join(folder, "given"), "blue ladder\n")
    recipient = Ran([kith, "keys", "new", "--passphrase-file", given], store=store).output.decode().strip()
    identity = os.path.join(store, "identity.age")
    content, out = noise(5000), os.path.join(folder, "out-keys")
    sealed = write(os.path.join(folder, "keys.age"), Ran(["age", "-r", recipient], content).output)
    for change in (False, True):
        words = "green kettle" if change else "blue ladder"
        if change:
            new = write(os.path.join(folder, "new"), words)
            changed = Ran([kith, "keys", "passphrase", "--passphrase-file", given, "--new-passphrase-file", new],
                          store=store)
            tally.check("another passphrase", changed.status == 0, changed.errors)
            status, shown = in_terminal(["age", "-d", "-i", identity, "-o", out, sealed], ["blue ladder"])
            tally.check("the old passphrase does not open in age", status != 0 and not os.path.exists(out), shown)
        status, shown = in_terminal(["age", "-d", "-i", identity, "-o", out, sealed], [words])
        tally.check(f"kith's key under {words} opens in age", status == 0 and read(out) == content, shown)
        remove(out)
    plain = os.path.join(folder, "plain-key.txt")
    recipient = keygen(plain)
    write(sealed, Ran(["age", "-r", recipient], content).output)
    for armor in ([], ["-a"]):
        under = os.path.join(folder, f"under{len(armor)}.age")
        status, shown = in_terminal(["age", "-p", *armor, "-o", under, plain], ["blue ladder"] * 2)
        tally.check(f"age puts a key under a passphrase {armor}", status == 0, shown)
        opened = Ran([kith, "unseal", sealed, "--identity", under, "--passphrase-file", given])
        tally.check(f"kith opens with it {armor}", opened.output == content, opened.errors)
        shown = Ran([kith, "keys", "show", "--identity", under, "--passphrase-file", given])
        tally.check(f"kith shows it {armor}", recipient.encode() in shown.output, shown.errors)


def recipients(tally, kith, folder):
    store, keys = os.path.join(folder, "store"), [os.path.join(folder, name) for name in ("r1.txt", "r2.txt")]
    for number, key in enumerate(keys):
        added = Ran([kith, "keys", "recipients", "add", keygen(key), f"clinic {number} x"], store=store)
        tally.check(f"recipient {number} is kept", added.status == 0, added.errors)
    content = noise(100)
    sealed = Ran(["age", "-R", os.path.join(store, "recipients.txt")], content).output
    for key in keys:
        tally.check("age seals to kith's recipients", Ran(["age", "-d", "-i", key], sealed).output == content)
