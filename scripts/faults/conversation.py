"""A short conversation over lines of JSON, and what has to be there of it after a fault."""
import json, os, subprocess
from tracing import Traced

# What is typed; `None` in place of an answer skips the question.
ANSWERS = ["uk", "yes", "41", "1", "2", "0", None, "1", "0", "1", "0", "0", "1"]
CHANGED = "3"


class Talk:
    """One sitting under strace: what was acknowledged, and how it ended."""

    def __init__(self, kith, store, log, fault=None):
        self.program = Traced([kith, "begin", "--jsonl", "--unlocked", "--store", store], log, fault)
        self.asked, self.acknowledged, self.answers = [], [], {}
        self.ended = False

    def until_asked(self):
        """Reads up to the next question; its name, or None when the sitting is over."""
        while (line := self.program.line()) is not None:
            said = json.loads(line)
            if "ask" in said: return said["ask"]["id"]
            self.ended = self.ended or "end" in said
        return None

    def give(self, question, answer):
        """Answers, and counts it as acknowledged when something is asked next or the sitting ends in order."""
        self.asked.append(question)
        self.program.send(json.dumps({"command": "skip"} if answer is None else {"answer": answer}))
        following = self.until_asked()
        if following is not None or self.ended: self.acknowledged.append(answer)
        return following

    def hold(self):
        """The whole conversation: the answers, one of them changed, and the end."""
        question = self.until_asked()
        for answer in ANSWERS:
            if question is None: break
            self.answers[question] = answer
            question = self.give(question, answer)
        if question is not None:
            self.program.send(json.dumps({"command": "edit 4"}))
            question = self.until_asked()
            if question is not None: self.give(question, CHANGED)
        return self.program.finish()

    def go_on(self, answers):
        """One more answer in another sitting, that of the question asked."""
        question = self.until_asked()
        if question is not None: self.give(question, answers.get(question))
        return self.program.finish()


def told(probe, store):
    """The answers that a store holds, oldest first, and what verifying says."""
    ran = subprocess.run([probe, "words", store], capture_output=True, text=True)
    *events, verdict = ran.stdout.splitlines() or [ran.stderr]
    answers = []
    for event in map(json.loads, events):
        if "answered" in event:
            reply = event["answered"]["reply"]
            answers.append(reply["said"]["words"] if "said" in reply else None)
    return answers, verdict


def whole(kith, store):
    """Whether `kith cases verify` says so."""
    ran = subprocess.run([kith, "cases", "verify", "--unlocked", "--store", store], capture_output=True, text=True)
    return ran.returncode == 0 and not ran.stderr, ran.stdout + ran.stderr


def is_quiet(errors, *words):
    """Whether an error is told in the program's own words, and holds none of the client's."""
    return all(line.startswith("kith: ") for line in errors.splitlines())
