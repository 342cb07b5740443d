"""Ten times the shipped rules, for the benchmark that asks what rules cost.

`python3 rules.py SHIPPED FOLDER` writes every shipped rule and nine more like it. In these each word of four letters
or more stands for another one that no text has, and so does all of one item that a match cannot do without, now the
first, now a later one; other short words, lists and declared forms stay as they are.
"""

import os
import re
import sys

COPIES = 9
SHARED = {"lists.yaml", "cues.yaml"}
# A list, a gap, or a word with the forms that follow it.
WORD = re.compile(r"<([a-z-]+)>(?:['’]s)?|\.\.\d+|([^\W\d_][\w'’]*)(~\([^)]*\)|~)?")
QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')
SYLLABLES = "qua zeb vox jin kru pex wim fyd gop".split()


def varied_words(text, copy, wholly):
    def varied(match):
        listed, word, forms = match.groups()
        forms = forms or ""
        if wholly and (listed or word):
            return SYLLABLES[copy] + re.sub(r"[^a-z]", "", listed or word.lower()) + (forms if len(forms) > 1 else "")
        return SYLLABLES[copy] + match.group() if word and len(word) > 3 and forms != "~" else match.group()
    return WORD.sub(varied, text)


def items_of(pattern):
    """The items of a pattern, brackets with all that is in them, forms with their word."""
    items, depth = [""], 0
    for sign in pattern:
        depth += (sign in "([") - (sign in ")]")
        if sign == " " and depth == 0:
            items.append("")
        else:
            items[-1] += sign
    return [item for item in items if item]


def varied_pattern(pattern, copy):
    items = items_of(pattern)
    needed = [place for place, item in enumerate(items) if item[0] not in "[.^$#"]
    unlike = needed[copy % len(needed)] if needed else -1
    return " ".join(varied_words(item, copy, place == unlike) for place, item in enumerate(items))


def varied_rule(block, copy):
    """The rule with another name and other words in its patterns; conditions that name rules name their copies."""
    lines, within = [], None
    for line in block:
        key = re.match(r"^(?:- |  )([a-z-]+):", line)
        if key:
            within = key.group(1)
        if within == "id":
            line = line.rstrip("\n") + f"-{SYLLABLES[copy]}\n"
        elif within in ("any", "all", "without"):
            line = QUOTED.sub(lambda match: '"' + varied_pattern(match.group(1), copy) + '"', line)
            line = re.sub(
                r"(?<=[\[ ,])([a-z]+\.[a-z-]+)(?=[,\]])", lambda match: f"{match.group(1)}-{SYLLABLES[copy]}", line
            )
        lines.append(line)
    return lines


def rule_blocks(lines):
    block = []
    for line in lines:
        if line.startswith("- id:") and block:
            yield block
            block = []
        if block or line.startswith("- id:"):
            block.append(line)
    if block:
        yield block


def write(shipped, folder):
    for name in sorted(os.listdir(shipped)):
        if not name.endswith(".yaml") or name in SHARED:
            continue
        with open(os.path.join(shipped, name), encoding="utf-8") as file:
            lines = file.readlines()
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.writelines(lines)
            for copy in range(COPIES):
                for block in rule_blocks(lines):
                    file.writelines(varied_rule(block, copy))
                file.write("\n")


if __name__ == "__main__":
    write(sys.argv[1], sys.argv[2])
