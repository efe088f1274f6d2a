"""Differences of 2x2 tables between two periods, by SciPy and statsmodels; tie_change.tsv is its output."""

import math
import sys

from scipy import stats
from statsmodels.stats.contingency_tables import Table2x2

# (n, n_a, n_b, n_ab) before and now
ROWS = [
    ((1000, 40, 50, 12), (1000, 60, 50, 30)),
    ((1000, 40, 50, 12), (1000, 40, 50, 12)),
    ((500, 200, 150, 90), (2000, 300, 250, 40)),
    ((31030, 2411, 873, 402), (10161, 1204, 655, 311)),
    ((1000, 40, 50, 0), (1000, 60, 50, 30)),
    ((1000, 40, 50, 20), (1000, 60, 50, 0)),
    ((1000, 0, 0, 0), (1200, 3, 3, 3)),
    ((9, 4, 3, 2), (8, 5, 6, 4)),
    ((100, 50, 40, 20), (300, 150, 120, 60)),
    ((1, 1, 1, 1), (1, 1, 1, 1)),
    ((1, 0, 0, 0), (1, 1, 1, 1)),
]


def odds(n, n_a, n_b, n_ab):
    cells = [[n_ab, n_a - n_ab], [n_b - n_ab, n - n_a - n_b + n_ab]]
    return Table2x2([[x + 0.5 for x in row] for row in cells])


def share_p(before, now):
    table = [[now[3], now[0] - now[3]], [before[3], before[0] - before[3]]]
    n, with_both = now[0] + before[0], now[3] + before[3]
    least = min(now[0], before[0]) * min(with_both, n - with_both) / n
    if least < 5:
        return "fisher", stats.fisher_exact(table)[1]
    return "llr", stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")[1]


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sides = [name + side for side in ("_before", "") for name in ("n", "n_a", "n_b", "n_ab")]
    print(*sides, "log_ratio", "test", "p_value", "odds_before", "odds", "odds_z", sep="\t")
    for before, now in ROWS:
        share, share_before = (max(x[3], 0.5) / x[0] for x in (now, before))
        log_ratio = math.log2(share / share_before)
        test, p = share_p(before, now)
        was, is_ = odds(*before), odds(*now)
        error = math.hypot(was.log_oddsratio_se, is_.log_oddsratio_se)
        z = (is_.log_oddsratio - was.log_oddsratio) / error
        numbers = (float(p), float(was.oddsratio), float(is_.oddsratio), float(z))
        print(*before, *now, repr(log_ratio), test, *map(repr, numbers), sep="\t")


if __name__ == "__main__":
    main()
