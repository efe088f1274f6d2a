package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.Keyness;
import org.rawabit.tables.Term;

/**
 * The terms that mark groups of texts: more frequent in the group than in the rest of its universe.
 *
 * <p>q-values are taken over all terms that the group has, before anything is cut.
 */
final class KeyTerms {
  private KeyTerms() {}

  /** A term that marks a group: {@link GroupCounts} and {@link Keyness} say what is what. */
  record KeyTerm(
      GroupName group,
      Term term,
      long articles,
      Contingency table,
      double tfidf,
      double logLikelihood,
      double logRatio,
      double pValue,
      double qValue,
      int rank) {}

  /**
   * The best of each group, by log-likelihood; of equals the first in the alphabet.
   *
   * @param groups added up
   * @param top how many a group may have
   * @param minArticles terms that fewer of the group's articles have are left out
   */
  static JavaRDD<KeyTerm> of(
      JavaRDD<GroupCounts> groups, Broadcast<Vocabulary> vocabulary, int top, int minArticles) {
    return groups
        .filter(group -> !group.name().isUniverse())
        .flatMap(new Score(vocabulary, Universes.of(groups, vocabulary), top, minArticles));
  }

  /** Scores one group. */
  private record Score(
      Broadcast<Vocabulary> vocabulary,
      Broadcast<Map<String, Universe>> universes,
      int top,
      int minArticles)
      implements FlatMapFunction<GroupCounts, KeyTerm> {
    @Override
    public Iterator<KeyTerm> call(GroupCounts group) {
      String name = group.name().universe();
      return of(
              group, Objects.requireNonNull(universes.value().get(name), name), vocabulary.value())
          .iterator();
    }

    private List<KeyTerm> of(GroupCounts group, Universe universe, Vocabulary terms) {
      long own = GroupCounts.sum(group.own());
      List<MarkingTerms.Marking> best =
          MarkingTerms.of(
              group,
              universe,
              terms,
              i -> group.articles()[i] >= minArticles && !isName(group, i, own),
              top);
      List<KeyTerm> rows = new ArrayList<>();
      for (MarkingTerms.Marking s : best) {
        rows.add(
            new KeyTerm(
                group.name(),
                terms.term(group.terms()[s.place()]),
                group.articles()[s.place()],
                s.table(),
                Keyness.classTfIdf(s.table(), universe.meanSize()),
                s.keyness(),
                Keyness.logRatio(s.table()),
                s.p(),
                s.q(),
                rows.size() + 1));
      }
      return rows;
    }
  }

  /**
   * Whether a term is a tenth or more of the words that the group stands for: it is part of the
   * name, and so are its occurrences outside of it (the Egyptian president, beside Egypt).
   */
  private static boolean isName(GroupCounts group, int place, long own) {
    return group.own()[place] > 0 && 10 * group.own()[place] >= own;
  }
}
