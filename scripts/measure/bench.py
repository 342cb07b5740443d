"""Measures Kith side by side with other programs; `scripts/bench` builds it first.

Every line is a ratio of medians of runs taken in turns. What is only reckoned is counted in processor time, what
waits for a disk or a pipe by the clock.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import corpus
import rules
from conversation import Conversation, answer_times, reply_times
from runs import Run, interleaved
from stores import grow_case, insert_times, keyed, multiply_cases

ROUNDS = 5


class Bench:
    def __init__(self, top, folder):
        self.top, self.folder = top, folder
        self.program = os.path.join(top, ".build", "release", "kith")
        self.probe = os.path.join(top, ".build", "release", "VaultProbe")
        self.kept = True

    def path(self, name):
        return os.path.join(self.folder, name)

    def tell(self, what, measured, budget, unit, facts):
        is_kept = measured <= budget
        self.kept = self.kept and is_kept
        print(f"{'pass' if is_kept else 'FAIL'}  {what}: {measured:.2f} {unit} (budget {budget:g}); {facts}", flush=True)

    def texts(self, megabytes):
        path = self.path(f"{megabytes}.jsonl")
        if not os.path.exists(path):
            with open(path, "wb") as file:
                file.writelines(corpus.lines(megabytes, seed=1))
        return path

    def suggest(self, texts, *options):
        return Run([self.program, "suggest", "--jsonl", *options, texts])

    def text(self):
        texts = self.texts(25)
        words, kith = interleaved(
            ROUNDS, lambda: Run(["wc", "-w", texts]).seconds, lambda: self.suggest(texts).seconds
        )
        self.tell(
            "suggest --jsonl, 25 MB, against wc -w", kith / words, 4, "x",
            f"{kith:.3f} s against {words:.3f} s, {25 / kith:.0f} MB/s",
        )

    def rules(self):
        texts, folder, empty = self.texts(25), self.path("rules"), self.path("empty.jsonl")
        if not os.path.exists(folder):
            os.mkdir(folder)
            rules.write(os.path.join(self.top, "Sources", "CContent", "data", "rules"), folder)
            open(empty, "w").close()
        once, many, load = interleaved(
            ROUNDS, lambda: self.suggest(texts).seconds, lambda: self.suggest(texts, "--rules", folder).seconds,
            lambda: self.suggest(empty, "--rules", folder).seconds,
        )
        self.tell(
            "the same with ten times the rules", many / once, 1.3, "x",
            f"{many:.3f} s against {once:.3f} s, {load:.3f} s of it to read the rules",
        )

    def memory(self):
        few, many = (self.suggest(self.texts(size)).megabytes for size in (25, 250))
        self.tell("peak memory, 250 MB", many, 40, "MB", f"{few:.1f} MB at 25 MB")
        self.tell("peak memory, 250 MB against 25 MB", many / few, 1.1, "x", "flat")

    def new_store(self, name):
        store = self.path(name)
        if not os.path.exists(store):
            conversation = Conversation(self.program, keyed(store))
            for _ in range(40):
                if conversation.asked is not None:
                    conversation.answer()
            conversation.close()
        return store

    def first_prompt(self, store):
        start = time.perf_counter()
        conversation = Conversation(self.program, store)
        seconds = time.perf_counter() - start
        conversation.close()
        return seconds

    def start(self):
        if shutil.which("sqlite3") is None:
            print("skip  start to first prompt: there is no sqlite3 (apt-get install sqlite3)")
            return
        store = self.new_store("one-case")
        grow_case(self.probe, store, 500)
        database = os.path.join(store, "kith.sqlite")
        read = ["sqlite3", database, 'SELECT * FROM "case" LIMIT 1']
        shell, kith = interleaved(21, lambda: Run(read).clock, lambda: self.first_prompt(store))
        self.tell(
            "start to first prompt, 500 events, against the sqlite3 shell", kith / shell, 3, "x",
            f"{kith * 1000:.1f} ms against {shell * 1000:.1f} ms",
        )

    def answer(self):
        inserts, answers = [], []
        for round in range(3):
            inserts += insert_times(self.path("plain.sqlite"), 40)
            answers += answer_times(self.program, self.path(f"answers-{round}"), 40)
            inserts += insert_times(self.path("plain.sqlite"), 40)
        kith, plain = statistics.median(answers), statistics.median(inserts)
        self.tell(
            "one answer with its commit, against SQLite's one-row commit", kith / plain, 1.3, "x",
            f"{kith * 1000:.2f} ms against {plain * 1000:.2f} ms",
        )

    def practice(self):
        utterances = os.path.join(self.top, "Tests", "PracticeTests", "Utterances", "utterances.jsonl")
        with open(utterances, encoding="utf-8") as file:
            lines = [said["text"] for said in map(json.loads, file) if "text" in said]
        times = sorted(
            seconds for client in ("gwyn", "kelly", "meena")
            for seconds in reply_times(self.program, self.path(f"practice-{client}"), client, lines)
        )
        self.tell(
            "one answer of a scripted client, the 99th of 100", times[len(times) * 99 // 100] * 1000, 5, "ms",
            f"{statistics.median(times) * 1000:.2f} ms in the middle of {len(times)}",
        )

    def cases(self):
        few, many = self.new_store("few-cases"), self.new_store("many-cases")
        multiply_cases(self.probe, few, 100)
        multiply_cases(self.probe, many, 10_000)
        listing = [self.program, "cases", "list", "--store"]
        rows = [shutil.which("sqlite3") or "true", os.path.join(many, "kith.sqlite"), 'SELECT * FROM "case"']
        hundred, all, objects, shell = interleaved(
            11, lambda: Run([*listing, few]).clock, lambda: Run([*listing, many]).clock,
            lambda: Run([*listing, many, "--json"]).clock, lambda: Run(rows).clock,
        )
        against = f", {shell * 1000:.0f} ms for the sqlite3 shell to write the rows" if rows[0] != "true" else ""
        self.tell("cases list, 10,000 cases", all * 1000, 100, "ms", f"{hundred * 1000:.0f} ms for 100{against}")
        self.tell("cases list --json, 10,000 cases", objects * 1000, 100, "ms", f"{objects / all:.2f} times the list")


def main(top, names):
    # On the disk of the project: a folder in memory would make a commit look cheap.
    with tempfile.TemporaryDirectory(dir=os.path.join(top, ".build"), prefix="bench-") as folder:
        bench = Bench(top, folder)
        for name in names or ["text", "rules", "memory", "start", "answer", "practice", "cases"]:
            getattr(bench, name)()
    sys.exit(0 if bench.kept else 1)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
