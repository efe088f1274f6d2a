"""Association measures of 2x2 tables, computed with SciPy; association.tsv is its output."""

import math
import sys

import numpy
from scipy import stats
from statsmodels.stats.contingency_tables import Table2x2

COLUMNS = "n n_a n_b n_ab pmi npmi llr log_dice jaccard p_value dice t_score odds_ratio odds_low odds_high"

# (n, n_a, n_b, n_ab)
ROWS = [
    # typical
    (1000, 40, 50, 12),
    (1000, 40, 50, 1),
    (1000, 40, 50, 39),
    (1000, 300, 250, 120),
    (500, 37, 91, 23),
    (31030, 2411, 873, 402),
    (10161, 1204, 655, 311),
    (257, 19, 23, 7),
    # large
    (10_000_000, 120_000, 95_000, 30_000),
    (10_000_000, 1_000_000, 1_000_000, 1_000_000),
    (10_000_000, 4_000_000, 5_000_000, 2_000_100),
    (10_000_000, 2_500, 1_800, 60),
    (9_999_991, 777_777, 333_333, 26_000),
    (2_000_000_000, 60_000_000, 70_000_000, 5_000_000),
    # rare
    (10_000_000, 1, 1, 1),
    (10_000_000, 2, 1, 1),
    (10_000_000, 3, 2_000_000, 1),
    (1_000_000, 5, 7, 2),
    (1000, 1, 1, 1),
    (1000, 1, 999, 1),
    # independence, exact and near
    (1000, 100, 200, 20),
    (100, 50, 50, 25),
    (10_000_000, 1_000_000, 2_000_000, 200_000),
    (10_000_000, 1_000_000, 2_000_000, 200_001),
    (4, 2, 2, 1),
    # negative association
    (1000, 400, 500, 100),
    (1000, 600, 600, 200),
    (10_000_000, 3_000_000, 2_000_000, 400_000),
    (31030, 9000, 8000, 3),
    (2, 1, 1, 0),
    # never together
    (1000, 40, 50, 0),
    (1000, 500, 500, 0),
    (10_000_000, 1, 1, 0),
    (10_000_000, 100_000, 200_000, 0),
    # one margin is everything
    (1000, 1000, 50, 50),
    (1000, 40, 1000, 40),
    (10_000_000, 10_000_000, 1, 1),
    # always together
    (1000, 50, 50, 50),
    (1000, 999, 999, 999),
    (2, 1, 1, 1),
    # together in every article
    (1, 1, 1, 1),
    (1000, 1000, 1000, 1000),
    (10_000_000, 10_000_000, 10_000_000, 10_000_000),
]


def log_likelihood_ratio(n, n_a, n_b, n_ab):
    if n in (n_a, n_b):  # a row or a column of zeros: nothing is expected there
        return 0.0
    table = numpy.array([[n_ab, n_a - n_ab], [n_b - n_ab, n - n_a - n_b + n_ab]])
    return float(stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")[0])


def measures(n, n_a, n_b, n_ab):
    together = n_ab > 0
    pmi = math.log2(n_ab * n / (n_a * n_b)) if together else None
    npmi = pmi / -math.log2(n_ab / n) if 0 < n_ab < n else None
    llr = log_likelihood_ratio(n, n_a, n_b, n_ab)
    log_dice = 14 + math.log2(2 * n_ab / (n_a + n_b)) if together else None
    jaccard = n_ab / (n_a + n_b - n_ab)
    p_value = float(stats.chi2.sf(llr, 1))
    dice = 2 * n_ab / (n_a + n_b)
    t_score = (n_ab * n - n_a * n_b) / n / math.sqrt(n_ab) if together else None
    cells = numpy.array([[n_ab, n_a - n_ab], [n_b - n_ab, n - n_a - n_b + n_ab]], dtype=float)
    # Haldane and Anscombe add 0.5 to all cells; Table2x2's own shift_zeros adds it to the empty ones
    odds = Table2x2(cells + 0.5 if cells.min() == 0 else cells, shift_zeros=False)
    low, high = odds.oddsratio_confint(0.05, method="normal")
    odds_ratio = float(odds.oddsratio)
    return pmi, npmi, llr, log_dice, jaccard, p_value, dice, t_score, odds_ratio, low, high


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print(*COLUMNS.split(), sep="\t")
    for row in ROWS:
        n, n_a, n_b, n_ab = row
        assert n_ab <= min(n_a, n_b) and n_a + n_b - n_ab <= n, row
        print(*row, *("" if x is None else repr(float(x)) for x in measures(*row)), sep="\t")


if __name__ == "__main__":
    main()
