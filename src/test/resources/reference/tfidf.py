"""TF-IDF computed with scikit-learn: writes tfidf_tokens.jsonl beside itself, prints tfidf.tsv."""

import json
import sys
from pathlib import Path

from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

# One document a line; "reuters" is in each of them, so its idf is 0.
DOCUMENTS = """
reuters ليبيا مصر حفتر القاهرة ليبيا محادثات
reuters ليبيا حفتر بنغازي قوات قوات قوات طرابلس
reuters طرابلس حكومة الدبيبة انتخابات طرابلس ليبيا
reuters مصر السيسي القاهرة قمة عربية مصر مصر
reuters تونس انتخابات رئيس تونس برلمان
reuters الجزائر تونس حدود امن حدود
reuters روسيا اوكرانيا حرب قوات حرب حرب روسيا
reuters تركيا ليبيا اتفاق بحر غاز نفط
reuters نفط اسعار نفط سوق نفط نفط السعودية
reuters السعودية اليمن هدنة محادثات السعودية
reuters libya haftar cairo talks libya egypt
reuters libya tripoli government election election dbeibah
reuters egypt sisi summit cairo arab egypt
reuters oil prices market oil opec oil saudi
reuters russia ukraine war war russia troops war
reuters turkey libya gas deal sea
reuters tunisia election president parliament tunisia
reuters libye haftar caire pourparlers libye egypte
reuters libye tripoli gouvernement scrutin scrutin
reuters tunisie scrutin président parlement tunisie tunisie
reuters russie ukraine guerre guerre soldats
reuters pétrole prix marché pétrole opec
reuters ليبيا libya libye haftar حفتر reuters
reuters
reuters reuters reuters قمة summit sommet قمة
"""


def main():
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    documents = [line.split() for line in DOCUMENTS.strip().splitlines()]
    lines = [json.dumps(tokens, ensure_ascii=False) + "\n" for tokens in documents]
    Path(__file__).with_name("tfidf_tokens.jsonl").write_bytes("".join(lines).encode("utf-8"))

    vectorizer = CountVectorizer(analyzer=lambda tokens: tokens)
    tf = vectorizer.fit_transform(documents)
    transformer = TfidfTransformer(norm=None, smooth_idf=True, sublinear_tf=False).fit(tf)
    # scikit-learn's idf is ln((N+1)/(df+1)) + 1
    idf = transformer.idf_ - 1
    tfidf = (transformer.transform(tf) - tf).toarray()
    tf = tf.toarray()
    df = (tf > 0).sum(axis=0)
    terms = vectorizer.get_feature_names_out()

    print(*"doc term tf df idf tfidf".split(), sep="\t")
    for doc in range(len(documents)):
        for t in tf[doc].nonzero()[0]:
            numbers = (tf[doc, t], df[t], idf[t], tfidf[doc, t])
            print(doc, terms[t], *(repr(x.item()) for x in numbers), sep="\t")


if __name__ == "__main__":
    main()
