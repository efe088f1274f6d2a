"""Bursts, changes of level and the rhythm of the week, by trying everything, with SciPy.

Writes bursts.tsv, changes.tsv and rhythm.tsv beside itself.
"""

import itertools
import math
from pathlib import Path
from statistics import median

import numpy
from scipy.stats import binom, chisquare, poisson

HERE = Path(__file__).parent
MOST = 0.9999
RANDOM = numpy.random.default_rng(20150726)


def written(values):
    return ",".join(repr(v) for v in values)


def write(name, header, rows):
    lines = ["\t".join(header)] + ["\t".join(str(cell) for cell in row) for row in rows]
    (HERE / name).write_bytes(("\n".join(lines) + "\n").encode("utf-8"))


# Kleinberg's automaton: every sequence of levels.


def burst_cost(levels, r, d, rhythm, scale, gamma):
    share = sum(r) / sum(d) if sum(d) else 0.0
    cost, before = 0.0, 0
    for t, level in enumerate(levels):
        p = min(MOST, share * rhythm[t] * scale**level)
        cost -= binom.logpmf(r[t], d[t], p)
        cost += max(0, level - before) * gamma * math.log(len(r))
        before = level
    return cost


def burst_row(case, r, d, rhythm, scale, gamma, states):
    arguments = (r, d, rhythm, scale, gamma)
    every = list(itertools.product(range(states), repeat=len(r)))
    costs = [burst_cost(levels, *arguments) for levels in every]
    least = min(costs)
    # of equal costs the lowest levels
    levels = min((sum(l), l) for l, c in zip(every, costs) if c <= least + 1e-9)[1]
    weights = []
    for t, level in enumerate(levels):
        if level == 0:
            continue
        if t == 0 or levels[t - 1] == 0:
            weights.append(0.0)
        share = sum(r) / sum(d)
        low, high = (min(MOST, share * rhythm[t] * scale**i) for i in (0, level))
        weights[-1] += float(binom.logpmf(r[t], d[t], high) - binom.logpmf(r[t], d[t], low))
    flat = burst_cost([0] * len(r), *arguments)
    saved = float(flat - least)
    cells = (written(r), written(d), written(rhythm), repr(scale), repr(gamma), states)
    return (case, *cells, written(levels), written(weights), repr(saved))


def bursts():
    flat = [1.0] * 10
    rows = [
        burst_row("constant", [5] * 10, [100] * 10, flat, 2.0, 1.0, 2),
        burst_row("one day", [2, 1, 2, 2, 30, 1, 2, 2, 1, 2], [100] * 10, flat, 2.0, 1.0, 2),
        burst_row("busy day", [2, 1, 2, 2, 30, 1, 2, 2, 1, 2], [100] * 4 + [2000] + [100] * 5, flat, 2.0, 1.0, 2),
        burst_row("two levels", [1, 1, 8, 40, 9, 1, 1], [100] * 7, flat[:7], 2.0, 1.0, 3),
        burst_row("four levels", [0, 0, 90, 80, 0, 0], [100, 2000, 100, 100, 2000, 1500], flat[:6], 2.0, 1.0, 4),
        burst_row("nothing published", [1, 12, 0, 14, 1, 0, 1, 0], [50, 50, 0, 50, 50, 0, 50, 50], flat[:8], 2.0, 1.0, 3),
        burst_row("all of it", [10, 10, 10], [10, 10, 10], flat[:3], 2.0, 1.0, 3),
        burst_row("nearly all", [90, 100, 91, 90, 99], [100] * 5, flat[:5], 2.0, 1.0, 3),
        burst_row("one period", [3], [10], [1.0], 2.0, 1.0, 3),
        burst_row("begins and ends high", [20, 1, 1, 1, 1, 1, 1, 22], [100] * 8, flat[:8], 2.0, 1.0, 3),
        burst_row("rhythm explains it", [5, 5, 15, 5, 5, 15, 5], [100] * 7, [0.7, 0.7, 2.1, 0.7, 0.7, 2.1, 0.7], 2.0, 1.0, 3),
        burst_row("no rhythm", [5, 5, 20, 5, 5, 20, 5], [100] * 7, flat[:7], 2.0, 1.0, 3),
        burst_row("gamma 0", [1, 3, 1, 1, 2, 1, 1], [100] * 7, flat[:7], 2.0, 0.0, 3),
        burst_row("scale 3, gamma 0.5", [1, 9, 1, 3, 2, 11, 1], [100] * 7, flat[:7], 3.0, 0.5, 3),
    ]
    for i in range(20):
        n = int(RANDOM.integers(2, 8))
        d = [int(x) for x in RANDOM.integers(0, 200, n)]
        p = RANDOM.choice([0.02, 0.05, 0.2], n)
        r = [int(RANDOM.binomial(x, y)) for x, y in zip(d, p)]
        rhythm = [float(x) for x in RANDOM.uniform(0.5, 1.6, n).round(3)]
        scale = float(RANDOM.choice([1.5, 2.0, 3.0]))
        gamma = float(RANDOM.choice([0.3, 1.0, 2.0]))
        if sum(r):
            rows.append(burst_row(f"random {i}", r, d, rhythm, scale, gamma, 3))
    header = "case counts volumes rhythm scale gamma states levels weights saved"
    write("bursts.tsv", header.split(), rows)


# Changes of level: every cut.


def dispersion(r, exposure):
    known = [t for t in range(len(r)) if exposure[t] > 0]
    terms = []
    for a, b in zip(known, known[1:]):
        both = r[a] + r[b]
        if both:
            parts = numpy.array([exposure[a], exposure[b]]) / (exposure[a] + exposure[b])
            terms.append(chisquare([r[a], r[b]], both * parts)[0])
    return max(1.0, float(numpy.mean(terms))) if terms else 1.0


def segment_cost(r, exposure):
    if sum(r) == 0:
        return 0.0
    means = sum(r) / sum(exposure) * numpy.array(exposure)
    return -float(poisson.logpmf(r, means).sum())


def change_row(case, r, d, rhythm, shortest):
    n = len(r)
    exposure = [x * y for x, y in zip(d, rhythm)]
    phi = dispersion(r, exposure)
    penalty = phi * 1.5 * math.log(n)
    # with a least length, levels begin at counts or right after; without one, anywhere
    places = [t for t in range(1, n) if shortest == 1 or r[t - 1] > 0 or r[t] > 0]
    best = None
    for k in range(len(places) + 1):
        for cut in itertools.combinations(places, k):
            ends = (0, *cut, n)
            if k and min(b - a for a, b in zip(ends, ends[1:])) < shortest:
                continue
            parts = [segment_cost(r[a:b], exposure[a:b]) for a, b in zip(ends, ends[1:])]
            cost = sum(parts) + k * penalty
            if best is None or cost < best[0] - 1e-9:
                best = (cost, ends)
    cost, ends = best
    levels = []
    for a, b in zip(ends, ends[1:]):
        volume = sum(exposure[a:b])
        levels.append(min(1.0, sum(r[a:b]) / volume) if volume else math.nan)
    saved = segment_cost(r, exposure) - cost
    cells = (written(r), written(d), written(rhythm), shortest)
    firsts = ",".join(str(a) for a in ends[:-1])
    shown = ",".join("" if math.isnan(x) else repr(float(x)) for x in levels)
    return (case, *cells, repr(phi), firsts, shown, repr(saved))


def changes():
    flat = [1.0] * 12
    rows = [
        change_row("constant", [5] * 12, [100] * 12, flat, 1),
        change_row("one step", [3, 2, 3, 3, 2, 3, 19, 20, 18, 21, 20, 19], [100] * 12, flat, 3),
        change_row("only the volume steps", [3, 2, 3, 3, 2, 3, 30, 31, 29, 30, 31, 30], [100] * 6 + [1000] * 6, flat, 3),
        change_row("up and down", [2, 1, 2, 2, 40, 41, 39, 42, 1, 2, 2, 1], [100] * 12, flat, 2),
        change_row("one day, least length", [2, 1, 2, 2, 2, 60, 2, 1, 2, 2, 1, 2], [100] * 12, flat, 3),
        change_row("from nothing", [0, 0, 0, 0, 0, 0, 9, 8, 9, 8, 9, 8], [100] * 12, flat, 3),
        change_row("rhythm explains it", [7, 7, 21, 7, 7, 21, 7, 7, 21, 7, 7, 21], [100] * 12, [0.6, 0.6, 1.8] * 4, 1),
        change_row("nothing published", [3, 0, 3, 2, 0, 3, 0, 20, 18, 21, 0, 19], [100, 0, 100, 90, 0, 110, 0, 100, 90, 95, 0, 100], flat, 2),
        change_row("never", [0] * 6, [10] * 6, flat[:6], 1),
        change_row("no volume", [0] * 3, [0] * 3, flat[:3], 1),
        change_row("one period", [4], [10], [1.0], 1),
        change_row("shorter than two least lengths", [1, 1, 50, 50, 50], [100] * 5, flat[:5], 3),
    ]
    for i in range(30):
        n = int(RANDOM.integers(4, 13))
        d = [int(x) for x in RANDOM.integers(0, 200, n)]
        place = int(RANDOM.integers(1, n))
        p = [0.03 if t < place else 0.2 for t in range(n)]
        if i % 3 == 2:
            p = [x / 20 for x in p]
        r = [int(RANDOM.binomial(x, y)) for x, y in zip(d, p)]
        rhythm = [float(x) for x in RANDOM.uniform(0.5, 1.6, n).round(3)]
        rows.append(change_row(f"random {i}", r, d, rhythm, 1 + i % 2 * 2))
    header = "case counts volumes rhythm shortest dispersion firsts levels saved"
    write("changes.tsv", header.split(), rows)


# The rhythm of the week: for each day, the other weeks one by one.


def rhythm_row(case, days, r, d):
    weeks = {}
    for t, day in enumerate(days):
        weeks.setdefault((day + 3) // 7, []).append(t)
    totals = {w: sum(r[t] for t in ts) for w, ts in weeks.items()}
    some = [x for x in totals.values() if x > 0]
    limit = median(some) if some else 0
    factors = []
    for own, day in enumerate(days):
        observed = expected = 10.0
        for week, ts in weeks.items():
            if own in ts:
                continue
            weight = min(1.0, limit / totals[week]) if totals[week] else 1.0
            volume = sum(d[t] for t in ts)
            for t in ts:
                if (days[t] - day) % 7 == 0 and volume:
                    observed += weight * r[t]
                    expected += weight * totals[week] * d[t] / volume
        factors.append(observed / expected)
    return (case, written(days), written(r), written(d), written(factors))


def rhythms():
    whole = list(range(16615, 16615 + 42))  # six weeks from Monday 2015-06-29
    fridays = [15 if (day + 3) % 7 == 4 else 5 for day in whole]
    once = [5] * 42
    once[18] = 400
    missing = [day for day in whole if day % 5]
    rows = [
        rhythm_row("fridays", whole, fridays, [100] * 42),
        rhythm_row("one event", whole, once, [500] * 42),
        rhythm_row("even", whole, [5] * 42, [100] * 42),
        rhythm_row("never", whole, [0] * 42, [100] * 42),
        rhythm_row("one day", [16615], [3], [9]),
        rhythm_row("before 1970", list(range(-10, 11)), [1 + t % 4 for t in range(21)], [20] * 21),
        rhythm_row("days are missing", missing, [int(x) for x in RANDOM.integers(0, 9, len(missing))], [int(x) for x in RANDOM.integers(9, 99, len(missing))]),
        rhythm_row("nothing published", whole[:14], [0, 2, 0, 3, 1, 0, 0] * 2, [0, 9, 0, 5, 5, 3, 0] * 2),
    ]
    write("rhythm.tsv", "case days counts volumes factors".split(), rows)


if __name__ == "__main__":
    bursts()
    changes()
    rhythms()
