package org.rawabit.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.ShortNumber;

/**
 * The parts of tf-idf with their formulas.
 *
 * @param corpus N: the articles that are no duplicates
 */
record TermWeights(long corpus) {
  double tf(int frequency) {
    return frequency;
  }

  double idf(long articles) {
    return Math.log((corpus + 1.0) / (articles + 1.0));
  }

  Measure tfPart(int frequency, @Nullable Double stored) {
    return new Measure(
        "tf",
        "times the term occurs in the article",
        Integer.toString(frequency),
        List.of(),
        frequency,
        0,
        stored,
        "every word of the same stem counts");
  }

  Measure idfPart(long articles, @Nullable Double stored) {
    String meaning =
        articles == corpus
            ? "every article has it: it tells none from the others"
            : "%s %% of the articles have it; the fewer, the more it tells"
                .formatted(ShortNumber.of(PairMeasures.short3(100.0 * articles / corpus)));
    return new Measure(
        "idf",
        "ln((N + 1) / (df + 1))",
        "ln((%d + 1) / (%d + 1))".formatted(corpus, articles),
        List.of(
            "N, articles that are no duplicates: %d; df, of these with it: %d"
                .formatted(corpus, articles)),
        idf(articles),
        1,
        stored,
        meaning);
  }

  Measure weight(int frequency, long articles, @Nullable Double stored, String meaning) {
    return new Measure(
        "tfidf",
        "tf · idf",
        "%s · %s".formatted(ShortNumber.of(tf(frequency)), ShortNumber.of(idf(articles))),
        List.of(),
        tf(frequency) * idf(articles),
        frequency,
        stored,
        meaning);
  }
}
