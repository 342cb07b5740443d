"""Holding a conversation in lines of JSON with `kith begin` or `kith practice`, as another program would."""

import json
import subprocess
import time

ANSWERS = {
    "yes-no": "yes", "number": "41", "date": "last spring", "people": "my mum, Sam my husband, Priya from work",
    "text": "It began slowly, and since then most days are like the one before.", "relationship": "friend",
}


class Conversation:
    """A running program; `asked` is the question that waits for an answer, None at the end."""

    def __init__(self, program, store, command=("begin", "--unlocked")):
        self.process = subprocess.Popen(
            [program, *command, "--jsonl", "--store", store], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.asked = None
        self.read_to_question()

    def read_to_question(self):
        """Whether the last answer fitted."""
        fitted, self.asked = True, None
        for line in self.process.stdout:
            said = json.loads(line)
            fitted = fitted and "problem" not in said
            if "ask" in said:
                self.asked = said["ask"]
                break
        return fitted

    def send(self, message):
        """The seconds until the next question, and whether the answer fitted."""
        start = time.perf_counter()
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()
        fitted = self.read_to_question()
        return time.perf_counter() - start, fitted

    def answer(self):
        """Answers as the question asks, or skips it; the seconds that a fitting answer took, else None."""
        choices = self.asked["choices"]
        words = choices[0]["id"] if choices else ANSWERS.get(self.asked["kind"], ANSWERS["text"])
        seconds, fitted = self.send({"answer": words})
        if fitted:
            return seconds
        self.send({"command": "skip"})
        return None

    def close(self):
        self.process.stdin.close()
        self.process.stdout.read()
        self.process.wait()


def reply_times(program, store, client, lines):
    """The seconds that a scripted client took to answer each of the lines, which are kept as they are said."""
    conversation = Conversation(program, store, ("practice", client, "--seed", "1"))
    times = [conversation.send({"answer": line})[0] for line in lines]
    conversation.close()
    return times


def answer_times(program, store, count):
    """The seconds of up to `count` answers that were stored; the first, for which the rules are read, left out."""
    conversation, times = Conversation(program, store), []
    for _ in range(count):
        if conversation.asked is None:
            break
        times.append(conversation.answer())
    conversation.close()
    return [seconds for seconds in times[5:] if seconds is not None]
