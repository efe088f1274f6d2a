"""Benjamini-Hochberg q values, computed with statsmodels; fdr.tsv is its output."""

import sys

import numpy
from statsmodels.stats.multitest import multipletests

CASES = {
    # out of order, with ties, and with runs where a later q pulls an earlier one down
    "ties": [0.04, 0.01, 0.01, 0.03, 0.2, 0.04, 0.005, 0.04, 0.9, 0.2, 0.001, 0.05],
    "uniform": numpy.random.default_rng(20261123).random(200).tolist(),
    "extreme": [1.0, 0.0, 1e-300, 0.5, 0.0, 1.0, 1e-16, 0.999999999999, 1e-5, 1.0, 2e-300],
}


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    print("case", "p", "q", sep="\t")
    for case, p_values in CASES.items():
        q_values = multipletests(p_values, method="fdr_bh")[1]
        for p, q in zip(p_values, q_values.tolist()):
            print(case, repr(p), repr(q), sep="\t")


if __name__ == "__main__":
    main()
