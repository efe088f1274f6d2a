"""Keyness computed with SciPy and NumPy: prints keyness.tsv."""

import sys

import numpy as np
from scipy.stats import chi2, chi2_contingency

# n, n_a, n_b, n_ab and the mean number of words of a class
CASES = [
    (1_000_000, 10_000, 500, 60, 12_500.5),
    (1_000_000, 10_000, 500, 5, 12_500.5),
    (1_000_000, 10_000, 500, 1, 12_500.5),
    (1_000_000, 10_000, 500, 0, 12_500.5),
    (1_000_000, 10_000, 500, 500, 12_500.5),
    (1_000_000, 10_000, 1, 1, 1.0),
    (1_000_000, 999_999, 7, 7, 300.0),
    (1_000_000, 999_999, 7, 6, 300.0),
    (5_400_000, 81_234, 12_345, 2_345, 66_000.25),
    (5_400_000, 81_234, 12_345, 12, 66_000.25),
    (900_000_000, 7_654_321, 4_321, 321, 1e6),
    (20, 10, 4, 3, 10.0),
    (20, 10, 4, 2, 10.0),
    (20, 10, 4, 1, 10.0),
    (3, 1, 2, 1, 1.5),
]
DEGENERATE = [(20, 20, 4, 4, 20.0), (20, 0, 4, 0, 20.0), (20, 10, 20, 10, 10.0)]


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print(*"n n_a n_b n_ab mean log_likelihood log_ratio tfidf p_value".split(), sep="\t")
    for n, a, b, ab, mean in CASES + DEGENERATE:
        table = np.array([[ab, a - ab], [b - ab, n - a - b + ab]])
        if (table.sum(axis=0) == 0).any() or (table.sum(axis=1) == 0).any():
            ratio = 0.0
        else:
            ratio = chi2_contingency(table, correction=False, lambda_="log-likelihood")[0]
        sign = -1.0 if a and ab / a < b / n else 1.0
        if a == 0 or a == n:
            log_ratio = ""
        else:
            inside = max(ab, 0.5) / a
            outside = max(b - ab, 0.5) / (n - a)
            log_ratio = repr(float(np.log2(inside) - np.log2(outside)))
        tfidf = ab * np.log(1 + mean / b)
        print(
            n, a, b, ab, mean, repr(float(sign * ratio)), log_ratio, repr(float(tfidf)),
            repr(float(chi2.sf(ratio, 1))), sep="\t",
        )


if __name__ == "__main__":
    main()
