package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.Keyness;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Term;

/**
 * The terms that mark groups of texts: more frequent in the group than in the rest of its universe.
 *
 * <p>q-values are taken over all terms that the group has, before anything is cut.
 */
public final class KeyTerms {
  private KeyTerms() {}

  /** A term that marks a group: {@link GroupCounts} and {@link Keyness} say what is what. */
  public record KeyTerm(
      String kind,
      String value,
      String language,
      String term,
      String form,
      long articles,
      long occurrences,
      long groupWords,
      long corpusOccurrences,
      long corpusWords,
      double expected,
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
  static Dataset<KeyTerm> of(
      Dataset<GroupCounts> groups, Broadcast<Vocabulary> vocabulary, int top, int minArticles) {
    return groups
        .where(col("kind").notEqual(""))
        .flatMap(
            new Score(vocabulary, Groups.universes(groups, vocabulary), top, minArticles),
            RecordEncoder.of(KeyTerm.class));
  }

  /** Scores one group. */
  record Score(
      Broadcast<Vocabulary> vocabulary,
      Broadcast<Map<String, Groups.Universe>> universes,
      int top,
      int minArticles)
      implements FlatMapFunction<GroupCounts, KeyTerm> {
    @Override
    public Iterator<KeyTerm> call(GroupCounts group) {
      return of(
              group,
              Objects.requireNonNull(universes.value().get(group.universe())),
              vocabulary.value())
          .iterator();
    }

    private List<KeyTerm> of(GroupCounts group, Groups.Universe universe, Vocabulary terms) {
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
        Term term = terms.term(group.terms()[s.place()]);
        Contingency t = s.table();
        rows.add(
            new KeyTerm(
                group.kind(),
                group.value(),
                group.language(),
                term.term(),
                term.form(),
                group.articles()[s.place()],
                t.ab(),
                t.a(),
                t.b(),
                t.n(),
                t.expected(),
                Keyness.classTfIdf(t, universe.meanSize()),
                s.keyness(),
                Keyness.logRatio(t),
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
