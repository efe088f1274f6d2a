package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.tables.Term;

/**
 * Sequences of terms with how strongly they hold together: as strongly as the weaker of their ends,
 * which are all but the last term with the last, and the first with all but the first.
 *
 * <p>The table of an end: n the places between terms, those before the first and behind the last
 * term of a run among them; n_a the places behind what comes first, n_b those before what comes
 * last, n_ab those between the two. So the margins are how often the parts occur at all.
 */
final class ScoredPhrases {
  private ScoredPhrases() {}

  /**
   * A sequence and its measures, each the smaller of its two ends'.
   *
   * @param inside the share of its occurrences that go on, on one side, as longer phrases
   */
  record Scored(
      int words,
      int number,
      String phrase,
      String language,
      long occurrences,
      long articles,
      double inside,
      double pmi,
      double npmi,
      double llr,
      double logDice,
      double tScore)
      implements Serializable {}

  /** The best by log-likelihood; of equals the first in the alphabet. */
  static List<Scored> of(Ngrams ngrams, Vocabulary vocabulary, long n, Phrases.Options options) {
    List<Scored> scored = new ArrayList<>();
    int longest = ngrams.longest() == 1 ? 0 : ngrams.size(ngrams.longest());
    Longer longer = new Longer(new long[longest], new long[longest]);
    // The longest first: they say which of the shorter are mere parts of them.
    for (int words = ngrams.longest(); words >= 2; words--) {
      int shorter = words == 2 ? 0 : ngrams.size(words - 1);
      Longer here = new Longer(new long[shorter], new long[shorter]);
      for (int number = 0; number < ngrams.size(words); number++) {
        List<Contingency> ends = ends(ngrams, words, number, n);
        double npmi = weaker(ends, Association::npmi);
        // NaN where the phrase is all there is
        if (npmi >= options.minNpmi() && weaker(ends, Association::pmi) > 0) {
          double inside = longer.share(number, ngrams.occurrences(words, number));
          if (inside <= options.maxInside()) {
            scored.add(scored(ngrams, vocabulary, words, number, inside, ends));
          }
          if (words > 2) {
            here.behind()[ngrams.butLast(words, number)] += ngrams.occurrences(words, number);
            here.before()[ngrams.butFirst(words, number)] += ngrams.occurrences(words, number);
          }
        }
      }
      longer = here;
    }
    scored.sort(Comparator.comparingDouble(Scored::llr).reversed().thenComparing(Scored::phrase));
    return List.copyOf(scored.subList(0, Math.min(options.top(), scored.size())));
  }

  /**
   * How often sequences of a length go on as phrases of one word more.
   *
   * @param behind with a word behind, by their numbers
   * @param before with a word before
   */
  private record Longer(long[] behind, long[] before) {
    /** The share of a sequence's occurrences that go on, on the side where more do. */
    double share(int number, long occurrences) {
      return (double) Math.max(behind[number], before[number]) / occurrences;
    }
  }

  private static List<Contingency> ends(Ngrams ngrams, int words, int number, long n) {
    long ab = ngrams.occurrences(words, number);
    long butLast = ngrams.occurrences(words - 1, ngrams.butLast(words, number));
    long last = ngrams.occurrences(1, ngrams.last(words, number));
    Contingency end = new Contingency(n, butLast, last, ab);
    if (words == 2) {
      return List.of(end);
    }
    long first = ngrams.occurrences(1, ngrams.first(words, number));
    long butFirst = ngrams.occurrences(words - 1, ngrams.butFirst(words, number));
    return List.of(end, new Contingency(n, first, butFirst, ab));
  }

  private static double weaker(List<Contingency> ends, ToDoubleFunction<Contingency> measure) {
    return ends.stream().mapToDouble(measure).min().orElseThrow();
  }

  private static Scored scored(
      Ngrams ngrams,
      Vocabulary vocabulary,
      int words,
      int number,
      double inside,
      List<Contingency> ends) {
    List<Term> terms =
        IntStream.of(ngrams.terms(words, number)).mapToObj(vocabulary::term).toList();
    return new Scored(
        words,
        number,
        terms.stream().map(Term::term).collect(Collectors.joining(" ")),
        language(terms),
        ngrams.occurrences(words, number),
        ngrams.articles(words, number),
        inside,
        weaker(ends, Association::pmi),
        weaker(ends, Association::npmi),
        weaker(ends, Association::logLikelihoodRatio),
        weaker(ends, Association::logDice),
        weaker(ends, Association::tScore));
  }

  /** That of most terms; of equals that of the first. */
  private static String language(List<Term> terms) {
    String best = "und";
    long most = 0;
    for (Term term : terms) {
      long times = terms.stream().filter(t -> t.language().equals(term.language())).count();
      if (times > most) {
        best = term.language();
        most = times;
      }
    }
    return best;
  }
}
