package org.rawabit.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.ShortNumber;
import org.rawabit.stats.TermWeighting;

/**
 * The parts of a term's weight with their formulas.
 *
 * @param by the job's choice of formulas
 * @param corpus N: the articles that are no duplicates
 * @param averageLength of these articles, in terms
 * @param length of the article, in terms of the vocabulary
 * @param greatest how often its most frequent term occurs
 * @param norm what all its weights are divided by; 1 for nothing
 */
record TermWeights(
    TermWeighting by, long corpus, double averageLength, long length, int greatest, double norm) {

  /**
   * The weights of an article.
   *
   * @param counts of its terms that are in the vocabulary
   * @param articles with each of these terms
   */
  static TermWeights of(
      TermWeighting by,
      long corpus,
      double averageLength,
      Map<String, Integer> counts,
      Map<String, Long> articles) {
    long length = counts.values().stream().mapToLong(Integer::longValue).sum();
    int greatest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    TermWeights plain = new TermWeights(by, corpus, averageLength, length, greatest, 1);
    if (by.norm() == TermWeighting.Norm.NONE) {
      return plain;
    }
    double squares =
        counts.entrySet().stream()
            .mapToDouble(e -> plain.weight(e.getValue(), articles.getOrDefault(e.getKey(), corpus)))
            .map(w -> w * w)
            .sum();
    double norm = squares == 0 ? 1 : Math.sqrt(squares);
    return new TermWeights(by, corpus, averageLength, length, greatest, norm);
  }

  double weight(int frequency, long articles) {
    return tf(frequency) * idf(articles) / norm;
  }

  private double tf(int frequency) {
    return by.tf(frequency, greatest, length, averageLength);
  }

  double idf(long articles) {
    return by.idf(corpus, articles);
  }

  /** All parts of a weight, and the weight. */
  List<Measure> parts(
      int frequency,
      long articles,
      @Nullable Double storedTf,
      @Nullable Double storedIdf,
      @Nullable Double storedWeight,
      String meaning) {
    List<Measure> parts = new ArrayList<>();
    parts.add(
        new Measure(
            "tf",
            "times the term occurs in the article",
            Integer.toString(frequency),
            List.of(),
            frequency,
            0,
            storedTf,
            "every word of the same stem counts"));
    if (by.tf() != TermWeighting.Tf.RAW) {
      double value = tf(frequency);
      parts.add(
          new Measure(
              "tf part",
              tfFormula(),
              tfNumbers(frequency),
              List.of(),
              value,
              1,
              value,
              "terms.tf: " + by.tf().name().toLowerCase(Locale.ROOT)));
    }
    parts.add(idfPart(articles, storedIdf));
    if (by.norm() != TermWeighting.Norm.NONE) {
      parts.add(
          new Measure(
              "norm",
              "√Σ (tf part · idf)² over the article's terms",
              "of %d words".formatted(length),
              List.of(),
              norm,
              1,
              norm,
              "terms.norm: l2; the squares of the article's weights add up to 1"));
    }
    parts.add(weightPart(frequency, articles, storedWeight, meaning));
    return parts;
  }

  private Measure idfPart(long articles, @Nullable Double stored) {
    String meaning =
        articles == corpus
            ? "every article has it: it tells none from the others"
            : "%s %% of the articles have it; the fewer, the more it tells"
                .formatted(ShortNumber.of(PairMeasures.short3(100.0 * articles / corpus)));
    String formula = idfFormula();
    return new Measure(
        "idf",
        formula,
        formula.replace("df", Long.toString(articles)).replace("N", Long.toString(corpus)),
        List.of(
            "N, articles that are no duplicates: %d; df, of these with it: %d"
                .formatted(corpus, articles)),
        idf(articles),
        1,
        stored,
        meaning);
  }

  private Measure weightPart(
      int frequency, long articles, @Nullable Double stored, String meaning) {
    String product =
        "%s · %s".formatted(ShortNumber.of(tf(frequency)), ShortNumber.of(idf(articles)));
    boolean isNormed = by.norm() != TermWeighting.Norm.NONE;
    return new Measure(
        "tfidf",
        (by.tf() == TermWeighting.Tf.RAW ? "tf · idf" : "tf part · idf")
            + (isNormed ? " / norm" : ""),
        isNormed ? product + " / " + ShortNumber.of(norm) : product,
        List.of(),
        weight(frequency, articles),
        frequency,
        stored,
        meaning);
  }

  private String tfFormula() {
    return switch (by.tf()) {
      case RAW -> "tf";
      case LOG -> "1 + ln tf";
      case AUGMENTED -> "0.5 + 0.5·tf / the article's greatest tf";
      case BOOLEAN -> "1";
      case BM25 -> "tf·(k1 + 1) / (tf + k1·(1 − b + b·L/avgL))";
    };
  }

  private String tfNumbers(int tf) {
    return switch (by.tf()) {
      case RAW -> Integer.toString(tf);
      case LOG -> "1 + ln %d".formatted(tf);
      case AUGMENTED -> "0.5 + 0.5·%d / %d".formatted(tf, greatest);
      case BOOLEAN -> "1";
      case BM25 ->
          "%d·(%s + 1) / (%d + %s·(1 − %s + %s·%d/%s))"
              .formatted(
                  tf,
                  ShortNumber.of(by.k1()),
                  tf,
                  ShortNumber.of(by.k1()),
                  ShortNumber.of(by.b()),
                  ShortNumber.of(by.b()),
                  length,
                  ShortNumber.of(averageLength));
    };
  }

  private String idfFormula() {
    return switch (by.idf()) {
      case SPARK -> "ln((N + 1) / (df + 1))";
      case SMOOTH -> "ln((N + 1) / (df + 1)) + 1";
      case PLAIN -> "ln(N / df)";
      case PROBABILISTIC -> "max(0, ln((N − df) / df))";
      case BM25 -> "ln(1 + (N − df + 0.5) / (df + 0.5))";
    };
  }
}
