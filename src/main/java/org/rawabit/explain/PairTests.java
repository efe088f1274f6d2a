package org.rawabit.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rawabit.query.ShortNumber;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.Independence;
import org.rawabit.stats.OddsRatio;

/** What chance can explain of a pair: the odds ratio with its interval, the test, the q-value. */
final class PairTests {
  private final PairCell cell;
  private final Contingency t;
  private final double overlap;
  private final String units;
  private final double[] pValues;

  /**
   * @param overlap how many units tell of the same text: 1 but for windows
   * @param units what is counted, in the plural
   * @param pValues of all pairs in this scope and period, in order
   */
  PairTests(PairCell cell, double overlap, String units, double[] pValues) {
    this.cell = cell;
    this.t = cell.counts();
    this.overlap = overlap;
    this.units = units;
    this.pValues = pValues;
  }

  List<Measure> all() {
    OddsRatio odds = OddsRatio.of(t, overlap);
    return List.of(
        oddsRatio(odds),
        end("odds_ratio_low", "−", odds.low(), odds),
        end("odds_ratio_high", "+", odds.high(), odds),
        pValue(),
        qValue());
  }

  private double shift() {
    boolean empty = t.ab() == 0 || t.neither() == 0 || t.onlyA() == 0 || t.onlyB() == 0;
    return empty ? 0.5 : 0;
  }

  private String shifted(long count) {
    return shift() == 0 ? Long.toString(count) : ShortNumber.of(count + shift());
  }

  private Measure oddsRatio(OddsRatio odds) {
    String numbers =
        "(%s·%s) / (%s·%s)"
            .formatted(
                shifted(t.ab()), shifted(t.neither()), shifted(t.onlyA()), shifted(t.onlyB()));
    return new Measure(
        "odds_ratio",
        "both·neither / (a alone · b alone)",
        numbers,
        shift() == 0 ? List.of() : List.of("0.5 is added to each cell, as one is empty"),
        odds.value(),
        0,
        cell.stored("odds_ratio"),
        "1 is chance: the odds of b in %s with a are %s times those without a"
            .formatted(units, ShortNumber.of(PairMeasures.short3(odds.value()))));
  }

  private Measure end(String name, String sign, double value, OddsRatio odds) {
    String spread =
        "√(1/%s + 1/%s + 1/%s + 1/%s)"
            .formatted(
                shifted(t.ab()), shifted(t.neither()), shifted(t.onlyA()), shifted(t.onlyB()));
    String width = overlap == 1 ? "" : "·√" + ShortNumber.of(overlap);
    boolean isHigh = sign.equals("+");
    String has1 =
        odds.low() <= 1 && odds.high() >= 1
            ? "1 lies between the ends: that chance alone did it cannot be ruled out"
            : "1 lies outside: chance alone would seldom do it";
    return new Measure(
        name,
        "exp(ln odds_ratio %s 1.96·√(Σ 1/cell))%s"
            .formatted(sign, overlap == 1 ? "" : ", the root times √window"),
        "exp(%s %s 1.959964·%s%s)"
            .formatted(ShortNumber.of(Math.log(odds.value())), sign, spread, width),
        List.of(),
        value,
        0,
        cell.stored(name),
        isHigh ? has1 : "lower end of the 95 % interval");
  }

  private Measure pValue() {
    Independence found = Independence.of(t, overlap);
    double llr = Association.logLikelihoodRatio(t) / overlap;
    boolean isExact = found.test() == Independence.Test.FISHER;
    String why =
        isExact
            ? "fisher: the emptiest cell is expected to hold %s, under 5"
                .formatted(ShortNumber.of(t.leastExpected()))
            : overlap == 1
                ? "llr: the emptiest cell is expected to hold %s, 5 or more"
                    .formatted(ShortNumber.of(t.leastExpected()))
                : "llr: windows overlap, so there is no exact test";
    if (!found.test().id().equals(cell.test())) {
      why += "; BUT THE TABLE SAYS " + cell.test();
    }
    return new Measure(
        "p_value",
        isExact ? "Fisher's exact test, two-sided" : "P(χ² with 1 degree of freedom ≥ llr)",
        isExact
            ? "P(tables of these margins, not likelier than this one)"
            : "P(χ² ≥ %s)".formatted(ShortNumber.of(llr)),
        List.of(why),
        found.pValue(),
        // Near independence the probability of 1 takes the root of what is left of the ratio.
        !isExact && llr < 1e-9 ? 1e5 : 0,
        cell.stored("p_value"),
        "were they independent, %s would be at least as far from what is expected"
            .formatted(oneIn(found.pValue())));
  }

  private static String oneIn(double p) {
    if (p >= 0.1) {
      return String.format(Locale.ROOT, "%.0f of 100 such tables", 100 * p);
    }
    return p < 1e-12
        ? "hardly any such table"
        : String.format(Locale.ROOT, "1 in %,.0f such tables", 1 / p);
  }

  private Measure qValue() {
    Double storedP = cell.stored("p_value");
    double p = storedP == null ? Double.NaN : storedP;
    double[] qs = FalseDiscovery.qValues(pValues, cell.tests());
    int place = Arrays.binarySearch(pValues, p);
    double q = place < 0 ? Double.NaN : qs[place];
    long rank = Arrays.stream(pValues).filter(other -> other <= p).count();
    int best = (int) Math.max(rank, 1);
    for (int j = best; j <= pValues.length; j++) {
      if (pValues[j - 1] * ((double) cell.tests() / j)
          < pValues[best - 1] * ((double) cell.tests() / best)) {
        best = j;
      }
    }
    String numbers =
        pValues.length == 0
            ? "no tests"
            : "%s·%d / %d".formatted(ShortNumber.of(pValues[best - 1]), cell.tests(), best)
                + (q == 1 ? ", cut at 1" : "");
    long discoveries = Arrays.stream(qs).filter(other -> other <= q).count();
    return new Measure(
        "q_value",
        "least p(j)·tests / j of all ranks j ≥ %d".formatted(rank),
        numbers,
        List.of(
            "rank %d of the %d pairs in the table; %d were tested in this scope and period"
                .formatted(rank, pValues.length, cell.tests())),
        q,
        0,
        cell.stored("q_value"),
        meaning(q, discoveries));
  }

  private static String meaning(double q, long discoveries) {
    if (Double.isNaN(q)) {
      return "not defined";
    }
    if (q > 0.5) {
      return "no discovery: among so many tests chance alone brings up such pairs";
    }
    String share = 100 * q < 0.01 ? "under 0.01" : ShortNumber.of(PairMeasures.short3(100 * q));
    return "call all pairs with q up to this ties (%,d here): at most %s %% of these are expected to be chance"
        .formatted(discoveries, share);
  }
}
