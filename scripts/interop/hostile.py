"""Files made to do harm are refused at once, in little memory, and nothing of them is written."""
import base64, os, tempfile
from both_ways import CHUNK, MEGABYTES, keygen
from tools import Ran, noise, read, write

SECONDS = 2.0
VERSION = b"age-encryption.org/v1\n"
SALT = base64.b64encode(bytes(16)).rstrip(b"=")
BODY = base64.b64encode(bytes(32)).rstrip(b"=")


class Refusals:
    """Tries files, and sees that each is refused as it should be."""

    def __init__(self, tally, kith, folder):
        self.tally, self.kith = tally, kith
        beside = tempfile.mkdtemp(dir=folder)
        self.key = os.path.join(beside, "key.txt")
        self.recipient = keygen(self.key)
        self.passphrase = write(os.path.join(beside, "passphrase"), "blue ladder\n")
        self.folder = tempfile.mkdtemp(dir=folder)
        self.file = os.path.join(self.folder, "sealed.age")
        self.out = os.path.join(self.folder, "out")

    def refuse(self, name, content, words, status=65, options=None):
        write(self.file, content)
        self.refuse_file(name, words, status, options)

    def refuse_file(self, name, words, status=65, options=None):
        options = options or ["--identity", self.key]
        for target in ([], ["-o", self.out]):
            ran = Ran([self.kith, "unseal", self.file, *options, *target])
            said = any(word in ran.errors for word in ([words] if isinstance(words, str) else words))
            self.tally.check(f"{name} {'-o' if target else ''}", ran.status == status and said and not ran.output,
                             f"{ran.status} {ran.errors!r} {len(ran.output)} bytes")
            self.tally.check(f"{name}, time and memory", ran.seconds < SECONDS and ran.megabytes < MEGABYTES,
                             f"{ran.seconds:.1f} s, {ran.megabytes:.0f} MB")
            self.tally.check(f"{name}, nothing written", os.listdir(self.folder) == ["sealed.age"])


def hostile_headers(tally, kith, folder):
    tally.begin("hostile headers")
    refusals = Refusals(tally, kith, folder)
    header, work = "the header of", "would take too long"
    for factor in (b"23", b"63", b"64", b"999999999999999999999999"):
        content = VERSION + b"-> scrypt " + SALT + b" " + factor + b"\n" + BODY + b"\n--- " + BODY + b"\n" + bytes(64)
        refusals.refuse(f"work factor {factor.decode()}", content, work, options=["--passphrase-file", refusals.passphrase])
    for factor in (b"0", b"00", b"-1", b"+18", b"0x12", b"1e2", b""):
        content = VERSION + b"-> scrypt " + SALT + b" " + factor + b"\n" + BODY + b"\n--- " + BODY + b"\n" + bytes(64)
        refusals.refuse(f"work factor {factor.decode()!r}", content, header,
                        options=["--passphrase-file", refusals.passphrase])
    x25519 = b"-> X25519 " + base64.b64encode(noise(32)).rstrip(b"=") + b"\n" + BODY + b"\n"
    refusals.refuse("a million stanzas", VERSION + x25519 * 1_000_000, header)
    refusals.refuse("a million unknown stanzas", VERSION + b"-> x\n\n" * 1_000_000, header)
    refusals.refuse("a million scrypt stanzas", VERSION + (b"-> scrypt " + SALT + b" 18\n" + BODY + b"\n") * 1_000_000,
                    header, options=["--passphrase-file", refusals.passphrase])
    refusals.refuse("an endless line", VERSION + b"-> " + b"A" * 100_000_000, header)
    refusals.refuse("a line of zeros", VERSION + bytes(50_000_000), header)
    refusals.refuse("endless arguments", VERSION + b"->" + b" a" * 20_000_000, header)
    refusals.refuse("an endless body", VERSION + b"-> x\n" + (b"A" * 64 + b"\n") * 1_000_000, header)
    refusals.refuse("an endless version", b"age-encryption.org/v1" + b"1" * 50_000_000, "a later version")
    refusals.refuse("an endless tag", VERSION + x25519 + b"--- " + b"A" * 50_000_000, header)
    refusals.refuse("endless white space", b"\n" * 50_000_000, "is not a sealed file")
    refusals.refuse("nothing", b"", "is not a sealed file")
    refusals.refuse("noise", noise(1_000_000), "is not a sealed file")
    refusals.refuse("zeros", bytes(1_000_000), "is not a sealed file")
    begin, end = b"-----BEGIN AGE ENCRYPTED FILE-----\n", b"-----END AGE ENCRYPTED FILE-----\n"
    refusals.refuse("armor around nothing", begin + end, ["is not a sealed file", "the lines of"])
    refusals.refuse("an endless line of armor", begin + b"A" * 50_000_000, "the lines of")
    refusals.refuse("armor around no header", begin + (b"A" * 64 + b"\n") * 500_000, "is not a sealed file")
    refusals.refuse("armor in armor", begin + base64.encodebytes(begin + end).replace(b"\n", b"") + b"\n" + end,
                    ["is not a sealed file", "the lines of"])


def truncated_and_changed(tally, kith, folder):
    tally.begin("cut off or changed anywhere")
    refusals = Refusals(tally, kith, folder)
    anything = ["is not a sealed file", "a later version", "the header of", "the contents of", "the lines of",
                "another key"]
    for armor in ([], ["--armor"]):
        whole = Ran(["age", "-r", refusals.recipient, *armor], b"words").output
        for length in range(0, len(whole) - 1, 5 if armor else 3):
            status = 65
            refusals.refuse(f"{length} of {len(whole)} bytes {armor}", whole[:length], anything, status)
    small = Ran(["age", "-r", refusals.recipient], b"words").output
    for place in range(len(small)):
        changed = bytearray(small)
        changed[place] ^= 1 << place % 8
        write(refusals.file, bytes(changed))
        ran = Ran([kith, "unseal", refusals.file, "--identity", refusals.key, "-o", refusals.out])
        fine = ran.status in (65, 77) and any(word in ran.errors for word in anything)
        tally.check(f"byte {place} changed", fine and not os.path.exists(refusals.out), f"{ran.status} {ran.errors!r}")
    whole = Ran(["age", "-r", refusals.recipient], noise(20_000_000)).output
    start = whole.index(b"\n--- ") + 49 + 16
    sealed = CHUNK + 16
    for length in (start, start + 1, start + sealed - 1, start + sealed, start + sealed + 1, start + 100 * sealed,
                   len(whole) - 16, len(whole) - 1):
        refusals.refuse(f"{length} of {len(whole)} bytes", whole[:length], "the contents of")
    refusals.refuse("a byte after the end", whole + b"\0", "the contents of")
    refusals.refuse("twice the same", whole + whole, "the contents of")
    swapped = whole[:start] + whole[start + sealed:start + 2 * sealed] + whole[start:start + sealed]
    refusals.refuse("two chunks swapped", swapped + whole[start + 2 * sealed:], "the contents of")
    refusals.refuse("a chunk left out", whole[:start + sealed] + whole[start + 2 * sealed:], "the contents of")
    armored = Ran(["age", "-r", refusals.recipient, "--armor"], noise(1_000_000)).output
    refusals.refuse("a long armored file cut off", armored[:700_000], "the lines of")
    refusals.refuse("a long armored file without its last line", armored[:armored.rindex(b"-----END")], "the lines of")
    refusals.refuse("more after armor", armored + b"x", "the lines of")
