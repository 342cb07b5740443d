"""Stores of a size, made from one that Kith wrote, and what SQLite alone takes for the like."""

import os
import sqlite3
import subprocess
import time


# The key of the stores that VaultProbe opens; it protects nothing.
KEY = "AGE-SECRET-KEY-1JMTWLF8ZLGPS0RSSFKJUAYQ620E43N5F5AFX7V5MKNGV4M6M55SSM8Y5DN\n"


def keyed(store):
    """A folder for a store that VaultProbe can open as well as Kith."""
    os.makedirs(store, mode=0o700, exist_ok=True)
    with open(os.path.join(store, "identity.age"), "w", encoding="utf-8") as file:
        file.write(KEY)
    os.chmod(file.name, 0o600)
    return store


def grow_case(probe, store, events):
    """Gives the first case so many events, by telling again what was answered in it."""
    subprocess.run([probe, "grow", store, str(events)], check=True)


def multiply_cases(probe, store, count):
    """Makes so many cases like the first."""
    subprocess.run([probe, "multiply", store, str(count)], check=True)


def insert_times(path, count, payload=b"x" * 150):
    """The seconds of one-row commits with synchronous=FULL, in the way Kith's own store is set up."""
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE IF NOT EXISTS event (id INTEGER PRIMARY KEY, payload BLOB NOT NULL)")
    times = []
    for _ in range(count):
        start = time.perf_counter()
        database.execute("INSERT INTO event (payload) VALUES (?)", (payload,))
        times.append(time.perf_counter() - start)
    database.close()
    return times
