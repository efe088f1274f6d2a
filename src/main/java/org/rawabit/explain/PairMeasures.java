package org.rawabit.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.rawabit.query.ShortNumber;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;

/** The measures of how strongly two actors are tied, each with its formula and its numbers. */
final class PairMeasures {
  private final PairCell cell;
  private final Contingency t;
  private final double overlap;
  private final String units;

  /**
   * @param overlap how many units tell of the same text: 1 but for windows
   * @param units what is counted, in the plural
   */
  PairMeasures(PairCell cell, double overlap, String units) {
    this.cell = cell;
    this.t = cell.counts();
    this.overlap = overlap;
    this.units = units;
  }

  List<Measure> all() {
    return List.of(expected(), pmi(), npmi(), llr(), tScore(), logDice(), dice(), jaccard());
  }

  private Measure expected() {
    return new Measure(
        "expected",
        "n_a·n_b / n",
        "%d·%d / %d".formatted(t.a(), t.b(), t.n()),
        List.of(),
        t.expected(),
        0,
        cell.stored("expected"),
        "%s that would have both if neither knew of the other; %d have both"
            .formatted(units, t.ab()));
  }

  private Measure pmi() {
    double value = Association.pmi(t);
    return new Measure(
        "pmi",
        "log2(n_ab·n / (n_a·n_b))",
        "log2(%d·%d / (%d·%d))".formatted(t.ab(), t.n(), t.a(), t.b()),
        List.of(),
        value,
        1,
        cell.stored("pmi"),
        t.ab() == 0
            ? "not defined: never together"
            : "together %s times as often as by chance".formatted(ShortNumber.of(short3(ratio()))));
  }

  private double ratio() {
    return t.ab() / t.expected();
  }

  private Measure npmi() {
    String meaning =
        t.ab() == 0
            ? "not defined: never together"
            : t.ab() == t.n()
                ? "not defined: both are everywhere, which says nothing of a tie"
                : "−1 never together, 0 by chance, 1 never apart";
    return new Measure(
        "npmi",
        "pmi / −log2(n_ab / n)",
        "%s / −log2(%d / %d)"
            .formatted(t.ab() == 0 ? "null" : ShortNumber.of(Association.pmi(t)), t.ab(), t.n()),
        List.of(),
        Association.npmi(t),
        1,
        cell.stored("npmi"),
        meaning);
  }

  private Measure llr() {
    List<ObservedCount> cells = ObservedCount.of(t);
    double scale = cells.stream().mapToDouble(c -> Math.abs(c.ratioTerm())).sum();
    boolean overlaps = overlap != 1;
    return new Measure(
        "llr",
        overlaps ? "Σ 2·O·ln(O/E) / window" : "Σ 2·O·ln(O/E)",
        overlaps ? "the sum of four / %s".formatted(ShortNumber.of(overlap)) : "the sum of four",
        cells.stream().map(PairMeasures::step).toList(),
        Association.logLikelihoodRatio(t) / overlap,
        scale / overlap,
        cell.stored("llr"),
        "how far from independence, in either direction; it grows with the amount of text");
  }

  private static String step(ObservedCount cell) {
    return cell.observed() == 0
        ? "%-7s  nothing observed, nothing added".formatted(cell.name())
        : "%-7s  2·%d·ln(%d / %s) = %s"
            .formatted(
                cell.name(),
                cell.observed(),
                cell.observed(),
                ShortNumber.of(cell.expected()),
                ShortNumber.of(cell.ratioTerm()));
  }

  private Measure tScore() {
    boolean overlaps = overlap != 1;
    double value = Association.tScore(t) / Math.sqrt(overlap);
    String numbers = "(%d − %s) / √%d".formatted(t.ab(), ShortNumber.of(t.expected()), t.ab());
    return new Measure(
        "t_score",
        overlaps ? "(n_ab − expected) / √n_ab / √window" : "(n_ab − expected) / √n_ab",
        overlaps ? numbers + " / √" + ShortNumber.of(overlap) : numbers,
        List.of(),
        value,
        Math.sqrt((double) Math.max(t.ab(), 1)),
        cell.stored("t_score"),
        t.ab() == 0
            ? "not defined: never together"
            : "%s standard errors %s what chance would give"
                .formatted(ShortNumber.of(short3(Math.abs(value))), value < 0 ? "below" : "above"));
  }

  private Measure logDice() {
    return new Measure(
        "log_dice",
        "14 + log2(2·n_ab / (n_a + n_b))",
        "14 + log2(2·%d / (%d + %d))".formatted(t.ab(), t.a(), t.b()),
        List.of(),
        Association.logDice(t),
        14,
        cell.stored("log_dice"),
        "dice on a scale that ends at 14; one less is half; comparable between corpora");
  }

  private Measure dice() {
    return new Measure(
        "dice",
        "2·n_ab / (n_a + n_b)",
        "2·%d / (%d + %d)".formatted(t.ab(), t.a(), t.b()),
        List.of(),
        Association.dice(t),
        0,
        cell.stored("dice"),
        "0 never together, 1 never apart; what is common looks tied by being common");
  }

  private Measure jaccard() {
    double value = Association.jaccard(t);
    return new Measure(
        "jaccard",
        "n_ab / (n_a + n_b − n_ab)",
        "%d / (%d + %d − %d)".formatted(t.ab(), t.a(), t.b(), t.ab()),
        List.of(),
        value,
        0,
        cell.stored("jaccard"),
        "of the %s with either, %s %% have both"
            .formatted(units, ShortNumber.of(short3(100 * value))));
  }

  /** Three digits: what a sentence needs. */
  static double short3(double x) {
    return Double.isFinite(x) ? new BigDecimal(x).round(new MathContext(3)).doubleValue() : x;
  }
}
