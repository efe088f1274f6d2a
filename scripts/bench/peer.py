#!/usr/bin/python3
r"""The peer to beat: what an analyst would write by hand with scikit-learn and pyahocorasick.

    /usr/bin/python3 scripts/bench/peer.py --actors conf/actors/states.yaml \
        --actors conf/actors/libya.yaml --actors conf/actors/libya_more.yaml CORPUS

CORPUS is a .zip of one JSON array, a .jsonl or .jsonl.gz file, or a directory of them. It weighs
terms by TF-IDF and takes the 50 heaviest of each article, finds actors by the names they have in
the actor files, counts the articles in which two are together and scores each pair by NPMI.
It writes no file: the one line on standard output says what was found and what it cost.

Needs Debian's python3-sklearn, python3-ahocorasick, python3-scipy and python3-yaml.
"""

import time

START = time.perf_counter()  # imports are part of what the analyst waits for

import argparse
import gzip
import json
import resource
import zipfile
from pathlib import Path

import ahocorasick
import numpy
import yaml
from scipy import sparse
from sklearn.feature_extraction.text import TfidfVectorizer

TOP_TERMS = 50
NAME_KEYS = ("names", "short_names", "metonyms")
BODY_KEYS = ("content", "body", "text")
SUFFIXES = (".zip", ".jsonl", ".jsonl.gz")


def records(file):
    if file.suffix == ".zip":
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                yield from json.loads(archive.read(name))
    else:
        opener = gzip.open if file.suffix == ".gz" else open
        with opener(file, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines if line.strip())


def text_of(record):
    body = next((record[key] for key in BODY_KEYS if record.get(key)), "")
    title = record.get("title")
    return f"{title}\n\n{body}" if title else body


def read_articles(path):
    files = [path]
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.name.endswith(SUFFIXES))
    return [text_of(record) for file in files for record in records(file)]


def top_terms(texts):
    """The size of the vocabulary, and for each article its heaviest terms, heaviest first."""
    vectorizer = TfidfVectorizer(token_pattern=r"\w\w+", min_df=2, norm=None)
    matrix = vectorizer.fit_transform(texts)
    terms = vectorizer.get_feature_names_out()
    tops = []
    for start, end in zip(matrix.indptr[:-1], matrix.indptr[1:]):
        weights = matrix.data[start:end]
        if len(weights) > TOP_TERMS:
            heaviest = numpy.argpartition(weights, -TOP_TERMS)[-TOP_TERMS:]
            heaviest = heaviest[numpy.argsort(-weights[heaviest])]
        else:
            heaviest = numpy.argsort(-weights)
        tops.append((terms[matrix.indices[start:end][heaviest]], weights[heaviest]))
    return len(terms), tops


def read_names(files):
    """name -> number of its actor, and the actors; the first actor with a name keeps it."""
    names, actors = {}, {}
    for file in files:
        with open(file, encoding="utf-8") as stream:
            # strings only: a name such as No is not a truth value
            listed = yaml.load(stream, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
        for actor in listed["actors"]:
            number = actors.setdefault(actor["id"], len(actors))
            for key in NAME_KEYS:
                for of_language in (actor.get(key) or {}).values():
                    of_language = [of_language] if isinstance(of_language, str) else of_language
                    for name in filter(None, of_language):
                        names.setdefault(name, number)
    return names, list(actors)


def build_automaton(names):
    automaton = ahocorasick.Automaton()
    for name, number in names.items():
        automaton.add_word(name, (len(name), number))
    automaton.make_automaton()
    return automaton


def is_word(character):
    return character.isalnum() or character == "_"


def find_mentions(automaton, text):
    """(start, end, actor) of whole-word names; of those that overlap, the longest stays."""
    found = []
    last = len(text) - 1
    for end, (length, number) in automaton.iter(text):
        start = end - length + 1
        if (start == 0 or not is_word(text[start - 1])) and (
            end == last or not is_word(text[end + 1])
        ):
            found.append((start, end + 1, number))
    if len(found) < 2:
        return found
    found.sort(key=lambda mention: (mention[0] - mention[1], mention[0]))
    kept = []
    for mention in found:
        if all(mention[1] <= other[0] or mention[0] >= other[1] for other in kept):
            kept.append(mention)
    return kept


def score_pairs(mentions, actors):
    """actor a, actor b, articles with both, NPMI: one entry for each pair seen together."""
    in_article = [sorted({number for _, _, number in found}) for found in mentions]
    indptr = numpy.cumsum([0] + [len(numbers) for numbers in in_article])
    indices = numpy.array([n for numbers in in_article for n in numbers], dtype=numpy.int32)
    ones = numpy.ones(len(indices), dtype=numpy.int64)
    incidence = sparse.csr_matrix((ones, indices, indptr), shape=(len(mentions), actors))

    n = len(mentions)
    margin = numpy.asarray(incidence.sum(axis=0)).ravel()
    together = sparse.triu(incidence.T @ incidence, k=1).tocoo()
    a, b, n_ab = together.row, together.col, together.data
    pmi = numpy.log2(n_ab * n / (margin[a] * margin[b]))
    with numpy.errstate(divide="ignore", invalid="ignore"):
        npmi = pmi / -numpy.log2(n_ab / n)  # undefined for a pair that is in every article
    return a, b, n_ab, npmi


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--actors", type=Path, action="append", required=True, metavar="FILE")
    arguments = parser.parse_args()

    seconds = {}
    clock = START

    def done(step):
        nonlocal clock
        now = time.perf_counter()
        seconds[step] = round(now - clock, 2)
        clock = now

    done("import")
    texts = read_articles(arguments.corpus)
    if not texts:
        parser.error(f"{arguments.corpus}: no article in it (expected {', '.join(SUFFIXES)})")
    done("read")
    vocabulary, _ = top_terms(texts)
    done("tfidf")
    names, actors = read_names(arguments.actors)
    automaton = build_automaton(names)
    mentions = [find_mentions(automaton, text) for text in texts]
    done("mentions")
    pairs = len(score_pairs(mentions, len(actors))[0])
    done("pairs")
    seconds["total"] = round(clock - START, 2)

    found = {
        "articles": len(texts),
        "vocabulary": vocabulary,
        "actors": len(actors),
        "names": len(names),
        "mentions": sum(map(len, mentions)),
        "pairs": pairs,
        "seconds": seconds,
        "peak_rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
