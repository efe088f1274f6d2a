package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.Keyness;

/** Finds the terms that mark a group: more frequent in it than in the rest of its universe. */
final class MarkingTerms {
  /** p-values that differ by less may stand in another order than the keyness they come from. */
  private static final double ROUNDING = 1 - 1e-6;

  /** Smaller p-values have fewer digits. */
  private static final double TINY = 1e-290;

  private MarkingTerms() {}

  /**
   * A term that marks a group.
   *
   * @param place in the arrays of the group
   * @param keyness its log-likelihood ratio
   * @param q adjusted for all terms of the group
   */
  record Marking(int place, Contingency table, double keyness, double p, double q) {}

  /**
   * The best of a group, the highest keyness first; of equals the first in the alphabet.
   *
   * @param isEnough by the place of a term, whether there is enough evidence to show it
   * @param top how many there may be
   */
  static List<Marking> of(
      GroupCounts group, Universe universe, Vocabulary vocabulary, IntPredicate isEnough, int top) {
    @Nullable Contingency[] tables = group.tables(universe);
    double[] keyness = new double[tables.length];
    int tests = 0;
    List<Marking> marking = new ArrayList<>();
    for (int i = 0; i < tables.length; i++) {
      Contingency table = tables[i];
      if (table != null) {
        tests++;
        keyness[i] = Keyness.signedLogLikelihood(table);
        if (keyness[i] > 0 && isEnough.test(i)) {
          marking.add(new Marking(i, table, keyness[i], Double.NaN, Double.NaN));
        }
      }
    }
    marking.sort(
        Comparator.comparingDouble((Marking m) -> -m.keyness())
            .thenComparing(m -> vocabulary.term(group.terms()[m.place()]).term()));
    return tested(marking.subList(0, Math.min(top, marking.size())), tables, keyness, tests);
  }

  /**
   * The same terms with their p and q.
   *
   * <p>The q of a term is the least that a p from its own on says. So most p-values, which cost
   * more than all else here, need not be known: those that are greater than the greatest q shown
   * say nothing less.
   *
   * @param keyness of all terms that were tested, with a minus where the group has them more rarely
   */
  private static List<Marking> tested(
      List<Marking> best, @Nullable Contingency[] tables, double[] keyness, int tests) {
    if (best.isEmpty()) {
      return best;
    }
    double least = best.get(best.size() - 1).keyness();
    while (true) {
      // A little further than what is shown, then ever further.
      least = Math.max(0, 0.8 * least - 2);
      double from = least;
      int[] places =
          IntStream.range(0, keyness.length)
              .filter(i -> tables[i] != null && Math.abs(keyness[i]) >= from)
              .toArray();
      double[] p =
          IntStream.of(places).mapToDouble(i -> Association.pValue(Math.abs(keyness[i]))).toArray();
      double[] q = FalseDiscovery.qValues(p, tests);
      List<Marking> tested = with(best, places, p, q);
      double greatestQ = tested.stream().mapToDouble(Marking::q).max().orElse(0);
      double greatestP = Association.pValue(least);
      if (places.length == tests || (greatestP > TINY && greatestQ < greatestP * ROUNDING)) {
        return tested;
      }
    }
  }

  private static List<Marking> with(List<Marking> best, int[] places, double[] p, double[] q) {
    return best.stream()
        .map(
            m -> {
              int i = Arrays.binarySearch(places, m.place());
              return new Marking(m.place(), m.table(), m.keyness(), p[i], q[i]);
            })
        .toList();
  }
}
