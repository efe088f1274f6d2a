package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.stats.Keyness;

/** Finds the terms that mark a group: more frequent in it than in the rest of its universe. */
final class MarkingTerms {
  private MarkingTerms() {}

  /**
   * A term that marks a group.
   *
   * @param place in the arrays of the group
   * @param keyness its log-likelihood ratio
   * @param q adjusted for all terms of the group
   */
  record Marking(int place, Contingency table, double keyness, double p, double q) {}

  /** Any term of a group; its keyness has a minus where it is rarer there. */
  private record Scored(int place, Contingency table, double keyness) {}

  /**
   * The best of a group, the highest keyness first; of equals the first in the alphabet.
   *
   * @param isEnough by the place of a term, whether there is enough evidence to show it
   * @param top how many there may be
   */
  static List<Marking> of(
      GroupCounts group,
      Groups.Universe universe,
      Vocabulary vocabulary,
      IntPredicate isEnough,
      int top) {
    List<Scored> scored = scored(group, universe);
    double[] p = new double[scored.size()];
    for (int i = 0; i < p.length; i++) {
      p[i] = Association.pValue(Math.abs(scored.get(i).keyness()));
    }
    double[] q = FalseDiscovery.qValues(p);
    List<Marking> marking = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      Scored s = scored.get(i);
      if (s.keyness() > 0 && isEnough.test(s.place())) {
        marking.add(new Marking(s.place(), s.table(), s.keyness(), p[i], q[i]));
      }
    }
    marking.sort(
        Comparator.comparingDouble((Marking m) -> -m.keyness())
            .thenComparing(m -> vocabulary.term(group.terms()[m.place()]).term()));
    return marking.subList(0, Math.min(top, marking.size()));
  }

  private static List<Scored> scored(GroupCounts group, Groups.Universe universe) {
    @Nullable Contingency[] tables = group.tables(universe);
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < tables.length; i++) {
      Contingency table = tables[i];
      if (table != null) {
        scored.add(new Scored(i, table, Keyness.signedLogLikelihood(table)));
      }
    }
    return scored;
  }
}
