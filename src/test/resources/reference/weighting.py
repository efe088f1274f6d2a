"""Weights of terms computed with scikit-learn, BM25 and others with NumPy: prints weighting.tsv.

Reads tfidf_tokens.jsonl, which tfidf.py writes.
"""

import json
import sys
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.preprocessing import normalize

K1, B = 1.2, 0.75


def scikit(tf, **options):
    return TfidfTransformer(**options).fit(tf).transform(tf).toarray()


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    lines = Path(__file__).with_name("tfidf_tokens.jsonl").read_text(encoding="utf-8")
    documents = [json.loads(line) for line in lines.splitlines()]
    vectorizer = CountVectorizer(analyzer=lambda tokens: tokens)
    sparse = vectorizer.fit_transform(documents)
    tf = sparse.toarray().astype(float)
    binary = (sparse > 0).astype(float)
    terms = vectorizer.get_feature_names_out()
    n, df = len(documents), (tf > 0).sum(axis=0)
    length = tf.sum(axis=1, keepdims=True)
    # rank_bm25's BM25Okapi has another idf; this is Lucene's
    bm25_idf = np.log(1 + (n - df + 0.5) / (df + 0.5))
    bm25_tf = tf * (K1 + 1) / (tf + K1 * (1 - B + B * length / length.mean()))
    with np.errstate(divide="ignore"):
        probabilistic = np.maximum(0, np.log((n - df) / df))
    augmented = np.where(tf > 0, 0.5 + 0.5 * tf / tf.max(axis=1, keepdims=True), 0)
    weights = {
        ("raw", "smooth", "none"): scikit(sparse, norm=None),
        ("raw", "smooth", "l2"): scikit(sparse, norm="l2"),
        ("log", "smooth", "l2"): scikit(sparse, norm="l2", sublinear_tf=True),
        # scikit-learn's idf without smoothing is ln(N/df) + 1
        ("raw", "plain", "none"): scikit(sparse, norm=None, smooth_idf=False) - tf,
        ("boolean", "smooth", "l2"): scikit(binary, norm="l2"),
        ("bm25", "bm25", "none"): bm25_tf * bm25_idf,
        ("augmented", "probabilistic", "none"): augmented * probabilistic,
        ("augmented", "bm25", "l2"): normalize(augmented * bm25_idf),
    }
    print(*"tf idf norm doc term weight".split(), sep="\t")
    for variant, weight in weights.items():
        for doc in range(n):
            for t in tf[doc].nonzero()[0]:
                print(*variant, doc, terms[t], repr(float(weight[doc, t])), sep="\t")


if __name__ == "__main__":
    main()
