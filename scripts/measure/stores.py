"""Stores of a size, made from one that Kith wrote, and what SQLite alone takes for the like."""

import os
import sqlite3
import time


def grow_case(store, events):
    """Gives the first case so many events, by telling again what was answered in it."""
    database = sqlite3.connect(os.path.join(store, "kith.sqlite"))
    answered = [
        payload for (payload,) in database.execute("SELECT payload FROM event WHERE caseID = 1 ORDER BY sequence")
        if bytes(payload).startswith(b'{"answered"')
    ]
    (version,) = database.execute('SELECT version FROM "case" WHERE id = 1').fetchone()
    for place in range(version, events):
        database.execute(
            "INSERT INTO event SELECT 1, ?, seconds, offset, ? FROM event WHERE caseID = 1 AND sequence = 1",
            (place + 1, answered[place % len(answered)]),
        )
    database.execute('UPDATE "case" SET version = ? WHERE id = 1', (max(version, events),))
    database.commit()
    database.close()


def multiply_cases(store, count):
    """Makes so many cases like the first."""
    database = sqlite3.connect(os.path.join(store, "kith.sqlite"))
    columns = "begunSeconds, begunOffset, changedSeconds, changedOffset, version, finished"
    for case in range(2, count + 1):
        database.execute(
            f'INSERT INTO "case" (id, name, {columns}) SELECT ?, ?, {columns} FROM "case" WHERE id = 1',
            (case, f"case {case}"),
        )
        database.execute(
            "INSERT INTO event SELECT ?, sequence, seconds, offset, payload FROM event WHERE caseID = 1", (case,)
        )
    database.commit()
    database.close()


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
