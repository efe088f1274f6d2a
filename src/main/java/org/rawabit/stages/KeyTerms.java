package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
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
      List<Scored> scored = scored(group, universe);
      double[] p =
          scored.stream().mapToDouble(s -> Association.pValue(Math.abs(s.keyness()))).toArray();
      double[] q = FalseDiscovery.qValues(p);
      long own = GroupCounts.sum(group.own());
      List<Integer> best = new ArrayList<>();
      for (int i = 0; i < p.length; i++) {
        Scored s = scored.get(i);
        if (s.keyness() > 0
            && group.articles()[s.place()] >= minArticles
            && !isName(group, s.place(), own)) {
          best.add(i);
        }
      }
      best.sort(
          Comparator.comparingDouble((Integer i) -> -scored.get(i).keyness())
              .thenComparing(i -> terms.term(group.terms()[scored.get(i).place()]).term()));
      List<KeyTerm> rows = new ArrayList<>();
      for (int i : best.subList(0, Math.min(top, best.size()))) {
        Scored s = scored.get(i);
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
                (double) t.a() / t.n() * t.b(),
                Keyness.classTfIdf(t, universe.meanSize()),
                s.keyness(),
                Keyness.logRatio(t),
                p[i],
                q[i],
                rows.size() + 1));
      }
      return rows;
    }
  }

  /**
   * A term's table and its signed log-likelihood.
   *
   * @param place in the arrays of the group
   */
  private record Scored(int place, Contingency table, double keyness) {}

  /**
   * Whether a term is a tenth or more of the words that the group stands for: it is part of the
   * name, and so are its occurrences outside of it (the Egyptian president, beside Egypt).
   */
  private static boolean isName(GroupCounts group, int place, long own) {
    return group.own()[place] > 0 && 10 * group.own()[place] >= own;
  }

  /** Every term of the group, over-used or under-used. */
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
