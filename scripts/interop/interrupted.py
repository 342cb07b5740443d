"""Programs that are killed, or run out of room, while they write: nothing of what they opened is left behind."""
import os, subprocess, time
from both_ways import keygen
from tools import Ran, noise, read, remove, write

SIZE = 20_000_000


def interrupted(tally, kith, folder):
    tally.begin("killed or out of room while writing")
    key, sealed = os.path.join(folder, "key.txt"), os.path.join(folder, "sealed.age")
    content = noise(SIZE)
    write(sealed, Ran(["age", "-r", keygen(key)], content).output)
    place = os.path.join(folder, "place")
    os.mkdir(place)
    out = os.path.join(place, "out")
    command = [kith, "unseal", sealed, "--identity", key, "-o", out]
    begun = time.monotonic()
    whole = Ran(command)
    tally.check("left alone", whole.status == 0 and read(out) == content)
    remove(out)
    usual = time.monotonic() - begun
    for step in range(40):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(usual * step / 35)
        process.kill()
        process.wait()
        left = os.listdir(place)
        tally.check(f"killed after {step} of 35 parts", not left or (left == ["out"] and read(out) == content), left)
        remove(out)
    for blocks in (0, 1, 100, 10_000):
        ran = Ran(["sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh", *command])
        tally.check(f"room for {blocks} blocks", ran.status == 74 and not os.listdir(place), f"{ran.status} {ran.errors}")
    ran = Ran(["sh", "-c", 'exec "$@" >/dev/full', "sh", *command[:-2]])
    tally.check("a full output", ran.status == 74 and "could not be written out" in ran.errors or "full" in ran.errors,
                f"{ran.status} {ran.errors}")
    store = os.path.join(folder, "store")
    for step in range(20):
        process = subprocess.Popen([kith, "keys", "new", "--unprotected", "--store", store],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.004 * step)
        process.kill()
        process.wait()
        left = os.listdir(store) if os.path.exists(store) else []
        fine = not left or (left == ["identity.age"] and b"\nAGE-SECRET-KEY-1" in read(os.path.join(store, left[0])))
        tally.check(f"a new key, killed after {4 * step} ms", fine, left)
        for name in left: remove(os.path.join(store, name))
