"""What one program seals, the other opens: keys and passphrases, armored or not, of any size."""
import os, subprocess
from tools import Ran, in_terminal, noise, read, remove, write

MEGABYTES = 40
CHUNK = 64 * 1024
SIZES = [0, 1, 47, 48, 49, CHUNK - 17, CHUNK - 16, CHUNK - 1, CHUNK, CHUNK + 1, CHUNK + 16,
         2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1, 1_000_000, 5_000_000, 20_000_000]


def keygen(path):
    subprocess.run(["age-keygen", "-o", path], check=True, stderr=subprocess.DEVNULL)
    return subprocess.run(["age-keygen", "-y", path], check=True, capture_output=True, text=True).stdout.strip()


def sealed_by_age(tally, kith, folder):
    tally.begin("sealed by age, opened by kith")
    key = os.path.join(folder, "key.txt")
    recipient = keygen(key)
    out, sealed = os.path.join(folder, "out"), os.path.join(folder, "sealed.age")
    for size in SIZES:
        content = noise(size)
        for armor in ([], ["--armor"]):
            write(sealed, Ran(["age", "-r", recipient, *armor], content).output)
            shown = Ran([kith, "unseal", sealed, "--identity", key])
            tally.check(f"{size} bytes {armor}", shown.output == content and shown.status == 0, shown.errors)
            tally.check(f"{size} bytes {armor}, memory", shown.megabytes < MEGABYTES, f"{shown.megabytes:.0f} MB")
            written = Ran([kith, "unseal", sealed, "--identity", key, "-o", out])
            tally.check(f"{size} bytes {armor} -o", written.status == 0 and read(out) == content, written.errors)
            remove(out)


def sealed_by_kith(tally, probe, folder):
    tally.begin("sealed by kith, opened by age")
    key = os.path.join(folder, "key2.txt")
    recipient = keygen(key)
    sealed = os.path.join(folder, "sealed2.age")
    for size in SIZES:
        content = noise(size)
        for armor in ([], ["armor"]):
            made = Ran([probe, recipient, *armor], content)
            write(sealed, made.output)
            opened = Ran(["age", "-d", "-i", key, sealed])
            tally.check(f"{size} bytes {armor}", opened.output == content and opened.status == 0, opened.errors)
            tally.check(f"{size} bytes {armor}, memory", made.megabytes < MEGABYTES, f"{made.megabytes:.0f} MB")


def several_recipients(tally, kith, probe, folder):
    tally.begin("several recipients, both ways")
    keys = [os.path.join(folder, f"several{number}.txt") for number in range(20)]
    recipients = [keygen(key) for key in keys]
    stranger = os.path.join(folder, "stranger.txt")
    keygen(stranger)
    sealed = os.path.join(folder, "several.age")
    listed = write(os.path.join(folder, "list.txt"), "# all\n" + "\n".join(recipients) + "\n")
    for count in (2, 3, 20):
        content = noise(1000)
        by_age = [["age", *[word for each in recipients[:count] for word in ("-r", each)]]]
        if count == 20: by_age.append(["age", "-R", listed])
        for command in by_age:
            write(sealed, Ran(command, content).output)
            for key in keys[:count]:
                opened = Ran([kith, "unseal", sealed, "--identity", key])
                tally.check(f"{count}, {os.path.basename(key)}", opened.output == content, opened.errors)
            refused = Ran([kith, "unseal", sealed, "--identity", stranger])
            tally.check(f"{count}, a stranger", refused.status == 77 and not refused.output, refused.errors)
        write(sealed, Ran([probe, *recipients[:count]], content).output)
        for key in keys[:count]:
            opened = Ran(["age", "-d", "-i", key, sealed])
            tally.check(f"{count} by kith, {os.path.basename(key)}", opened.output == content, opened.errors)
        tally.check(f"{count} by kith, a stranger", Ran(["age", "-d", "-i", stranger, sealed]).status != 0)
    together = write(os.path.join(folder, "together.txt"), b"\n\n# more\n".join(read(key) for key in [stranger, *keys]))
    opened = Ran([kith, "unseal", sealed, "--identity", together])
    tally.check("an identity file with many keys", opened.output == content, opened.errors)


def passphrases(tally, kith, probe, folder):
    tally.begin("passphrases, both ways")
    plain, sealed = os.path.join(folder, "plain"), os.path.join(folder, "passphrase.age")
    out, given = os.path.join(folder, "opened"), os.path.join(folder, "passphrase")
    for words, size, armor in (("blue ladder", 0, False), ("blue ladder", 100_000, True), ("pa55-wörd ✓", 12, False)):
        content = noise(size)
        write(plain, content)
        write(given, words + "\n")
        remove(sealed)
        status, shown = in_terminal(["age", "-p", *(["-a"] if armor else []), "-o", sealed, plain], [words, words])
        tally.check(f"{words}, {size} bytes, sealed by age", status == 0, shown)
        opened = Ran([kith, "unseal", sealed, "--passphrase-file", given])
        tally.check(f"{words}, {size} bytes, opened by kith", opened.output == content, opened.errors)
        status, shown = in_terminal([kith, "unseal", sealed, "-o", out], [words])
        tally.check(f"{words}, {size} bytes, typed", status == 0 and read(out) == content, shown)
        remove(out)
        wrong = write(os.path.join(folder, "wrong"), words + "x")
        refused = Ran([kith, "unseal", sealed, "--passphrase-file", wrong])
        tally.check(f"{words}, {size} bytes, wrong", refused.status == 77 and not refused.output, refused.errors)
        write(sealed, Ran([probe, f"passphrase={given}", *(["armor"] if armor else [])], content).output)
        status, shown = in_terminal(["age", "-d", "-o", out, sealed], [words])
        tally.check(f"{words}, {size} bytes, sealed by kith", status == 0 and read(out) == content, shown)
        remove(out)
