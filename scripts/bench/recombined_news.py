#!/usr/bin/env python3
"""Makes any number of articles of the shape of given ones, always the same for a seed.

    scripts/bench/recombined_news.py OUTPUT_DIRECTORY ARTICLES INPUT... [--seed=1] [--words=N]

Inputs are zips of JSON arrays, or JSON Lines (.gz or not), with title and body or content. An article
has as many sentences as a random one of theirs, each the first half of one of their sentences and the
second half of another: words are as frequent and as new as there, and texts are alike by design alone.
One article in 48 is another one again; one in 17 is another one with words changed, or a sentence
dropped or added, most of them near-duplicates: shares as in the 31,030 articles of SaudiNewsNet. Reprints follow what they reprint within
2,000 articles. With --words half of the words are replaced by made ones, N of them, as frequent as the
words of a language (Zipf): for inputs that are few and have few words of their own.
"""

import gzip
import io
import json
import random
import re
import sys
import zipfile
from pathlib import Path

PER_FILE = 31_030
RECENT = 2_000
EXACT = 1 / 48
NEAR = 1 / 17
MADE = 0.5
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def records(path):
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield from json.load(io.TextIOWrapper(archive.open(name), "utf-8-sig"))
    else:
        with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def read(paths):
    sentences, shapes, titles = [], [], []
    for path in paths:
        for record in records(path):
            body = record.get("body") or record.get("content") or ""
            found = [s.split() for s in re.split(r"(?<=[.!?؟])\s+|\n+", body)]
            found = [s for s in found if len(s) > 3]
            if found:
                sentences += found
                shapes.append(len(found))
                titles.append((record.get("title") or "").split())
    return sentences, shapes, titles


def near(chance, body, sentence):
    changed = [list(s) for s in body]
    for _ in range(chance.randint(1, 3)):
        words = chance.choice(changed)
        words[chance.randrange(len(words))] = chance.choice(chance.choice(changed))
    if len(changed) > 8:
        kind = chance.randrange(3)
        if kind == 0:
            changed.pop()
        elif kind == 1:
            changed.append(sentence())
    return changed


class MadeWords:
    """Words of two to seven letters, of which the n-th is as frequent as 1/n."""

    def __init__(self, chance, count):
        self.chance = chance
        self.words = ["".join(chance.choices(LETTERS, k=chance.randint(2, 7))) for _ in range(count)]

    def among(self, words):
        return [self.one() if self.chance.random() < MADE else word for word in words]

    def one(self):
        return self.words[int(len(self.words) ** self.chance.random()) - 1]


def main():
    flags = dict(a[2:].split("=") for a in sys.argv[1:] if a.startswith("--"))
    output, count, *inputs = [a for a in sys.argv[1:] if not a.startswith("--")]
    chance = random.Random(int(flags.get("seed", 1)))
    sentences, shapes, titles = read(sorted(map(Path, inputs)))
    made = MadeWords(chance, int(flags["words"])) if "words" in flags else None

    def sentence():
        a, b = chance.choice(sentences), chance.choice(sentences)
        joined = a[: (len(a) + 1) // 2] + b[len(b) // 2 :]
        return made.among(joined) if made else joined

    directory = Path(output)
    directory.mkdir(parents=True, exist_ok=True)
    recent, out = [], None
    for n in range(int(count)):
        if n % PER_FILE == 0:
            out and out.close()
            out = open(directory / f"{n // PER_FILE:03}.jsonl", "w", encoding="utf-8")
        kind = chance.random()
        if recent and kind < EXACT + NEAR:
            title, body = chance.choice(recent)
            if kind >= EXACT:
                body = near(chance, body, sentence)
        else:
            title = chance.choice(titles)
            body = [sentence() for _ in range(chance.choice(shapes))]
        if len(recent) < RECENT:
            recent.append((title, body))
        else:
            recent[n % RECENT] = (title, body)
        record = {
            "source": f"paper {chance.randrange(14)}",
            "published": f"2015-{1 + n * 12 // int(count):02}-{chance.randint(1, 28):02}",
            "title": " ".join(title),
            "body": "\n".join(" ".join(s) for s in body),
        }
        out.write(json.dumps(record, ensure_ascii=False) + "\n")
    out.close()


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main()
