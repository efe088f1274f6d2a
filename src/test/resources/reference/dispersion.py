"""Dispersion computed from exact fractions: prints dispersion.tsv."""

import sys
from fractions import Fraction

import numpy as np


def dispersion(sizes, counts):
    total, corpus, k = sum(counts), sum(sizes), len(sizes)
    shares = [Fraction(s, corpus) for s in sizes]
    dp = sum(abs(s - Fraction(c, total)) for s, c in zip(shares, counts)) / 2
    if k == 1:
        return float(dp), "", ""
    dp_norm = dp / (1 - min(shares))
    rates = [Fraction(c, s) for c, s in zip(counts, sizes)]
    mean = sum(rates) / k
    variance = sum((r - mean) ** 2 for r in rates) / k
    variation = float(variance) ** 0.5 / float(mean)
    return float(dp), float(dp_norm), 1 - variation / (k - 1) ** 0.5


def cases():
    yield [10], [3]
    yield [10, 10], [3, 3]
    yield [10, 10], [3, 0]
    yield [10, 30], [1, 3]
    yield [7, 21, 70], [1, 3, 10]
    yield [1, 1, 1, 1], [1, 0, 0, 0]
    yield [9, 20, 8, 9, 6], [1, 6, 3, 4, 2]
    yield [1, 1000], [1, 1]
    yield [1, 1000], [0, 1]
    yield [5, 5, 5], [5, 5, 5]
    random = np.random.default_rng(1)
    for k in (10, 100, 400):
        sizes = random.integers(1, 400, k)
        for rate in (0.5, 0.02, 0.001):
            counts = random.binomial(sizes, rate)
            counts[0] = max(counts[0], 1)
            yield sizes.tolist(), counts.tolist()


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print(*"sizes counts dp dp_norm juilland_d".split(), sep="\t")
    for sizes, counts in cases():
        lists = (",".join(map(str, values)) for values in (sizes, counts))
        print(*lists, *map(lambda x: x if x == "" else repr(x), dispersion(sizes, counts)), sep="\t")


if __name__ == "__main__":
    main()
