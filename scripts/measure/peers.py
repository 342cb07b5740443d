"""Times Kith, spaCy's PhraseMatcher and medspaCy's ConText over the same texts; `scripts/bench-peers` runs it.

spaCy gets every plain phrase that Kith's lists and patterns begin with, medspaCy the words of Kith's cues besides;
neither weighs anything or gives reasons.
"""

import json
import logging
import os
import re
import sys
import time

import corpus
from runs import Run

logging.disable(logging.WARNING)
KITH_MEGABYTES, PEER_MEGABYTES = 25, 2
ALTERNATIVES = re.compile(r"\(([^()]*)\)")


def phrases_of(pattern):
    """Some plain phrases that the pattern stands for: its first group told apart, lists and gaps left out."""
    pattern = re.sub(r"<[a-z-]+>('s)?|\.\.\d+|\[[^]]*\]|[~^$#]", " ", pattern)
    group = ALTERNATIVES.search(pattern)
    choices = group.group(1).split("|") if group else [""]
    for choice in choices:
        phrase = pattern[: group.start()] + choice + pattern[group.end() :] if group else pattern
        phrase = ALTERNATIVES.sub(lambda match: match.group(1).split("|")[0], phrase)
        phrase = " ".join(re.sub(r"[()|]", " ", phrase).split())
        if len(phrase) > 3:
            yield phrase


def shipped_phrases(top):
    """The phrases of the rules and the words of the cues."""
    folder = os.path.join(top, "Sources", "CContent", "data", "rules")
    found = {"rules": set(), "cues": set()}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            text = file.read()
        kind = "cues" if name == "cues.yaml" else "rules"
        for pattern in re.findall(r'"((?:[^"\\]|\\.)*)"', text):
            found[kind].update(phrases_of(pattern))
    return sorted(found["rules"]), sorted(found["cues"])


def megabytes_a_second(pipe, texts):
    size = sum(len(text.encode()) for text in texts) / 1e6
    start = time.process_time()
    for document in pipe(texts):
        pass
    return size / (time.process_time() - start)


def phrase_matcher(rules):
    import spacy
    from spacy.matcher import PhraseMatcher

    language = spacy.blank("en")
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    matcher.add("rules", list(language.pipe(rules)))
    return lambda texts: (matcher(document) for document in language.pipe(texts))


def context(rules, cues):
    import medspacy
    from loguru import logger
    from medspacy.context import ConTextRule
    from medspacy.ner import TargetRule

    # Its sentence splitter tells of every token, which would be most of what is timed.
    logger.disable("PyRuSH")
    language = medspacy.load(medspacy_enable=["medspacy_tokenizer", "medspacy_pyrush", "medspacy_target_matcher",
                                              "medspacy_context"])
    language.get_pipe("medspacy_target_matcher").add([TargetRule(phrase, "FINDING") for phrase in rules])
    language.get_pipe("medspacy_context").add([ConTextRule(cue, "CUE", direction="FORWARD") for cue in cues])
    return language.pipe


def main(top, folder):
    path = os.path.join(folder, "texts.jsonl")
    with open(path, "wb") as file:
        file.writelines(corpus.lines(KITH_MEGABYTES, seed=1))
    texts = [json.loads(line)["text"] for line in corpus.lines(PEER_MEGABYTES, seed=1)]
    rules, cues = shipped_phrases(top)
    kith = min(Run([os.path.join(top, ".build", "release", "kith"), "suggest", "--jsonl", path]).seconds for _ in range(3))
    rates = [("kith suggest --jsonl", KITH_MEGABYTES / kith)]
    rates.append((f"spaCy PhraseMatcher, {len(rules)} phrases", megabytes_a_second(phrase_matcher(rules), texts)))
    rates.append((f"medspaCy ConText, {len(rules)} targets, {len(cues)} cues",
                  megabytes_a_second(context(rules, cues), texts[: len(texts) // 8])))
    for name, rate in rates:
        print(f"{rate:8.2f} MB/s  {rates[0][1] / rate:6.0f} x  {name}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
