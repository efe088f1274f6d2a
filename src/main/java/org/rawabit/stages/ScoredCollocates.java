package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.stats.FalseDiscovery;
import org.rawabit.tables.Collocate;
import org.rawabit.tables.Term;

/**
 * Measures the terms around one node and keeps the best: those more frequent in its windows than
 * elsewhere, by log-likelihood; of equals the first in the alphabet. q-values are taken over all
 * terms in the windows.
 */
record ScoredCollocates(
    Broadcast<Vocabulary> vocabulary,
    Broadcast<Map<String, Groups.Universe>> universes,
    int top,
    int minOccurrences)
    implements FlatMapFunction<GroupCounts, Collocate> {

  /** A term in the arrays of the group, with its table. */
  private record Scored(int place, Contingency table, double llr) {
    boolean isMoreFrequentInside() {
      return (double) table.ab() * table.n() > (double) table.a() * table.b();
    }
  }

  @Override
  public Iterator<Collocate> call(GroupCounts group) {
    Groups.Universe universe =
        Objects.requireNonNull(universes.value().get(group.universe()), group.universe());
    List<Scored> scored = scored(group, universe);
    double[] p = scored.stream().mapToDouble(s -> Association.pValue(s.llr())).toArray();
    double[] q = FalseDiscovery.qValues(p);
    List<Integer> best = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      if (scored.get(i).isMoreFrequentInside() && scored.get(i).table().ab() >= minOccurrences) {
        best.add(i);
      }
    }
    best.sort(
        Comparator.comparingDouble((Integer i) -> -scored.get(i).llr())
            .thenComparing(i -> term(group, scored.get(i)).term()));
    List<Collocate> rows = new ArrayList<>();
    for (int i : best.subList(0, Math.min(top, best.size()))) {
      rows.add(row(group, scored.get(i), p[i], q[i], rows.size() + 1));
    }
    return rows.iterator();
  }

  private static List<Scored> scored(GroupCounts group, Groups.Universe universe) {
    @Nullable Contingency[] tables = group.tables(universe);
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < tables.length; i++) {
      Contingency table = tables[i];
      if (table != null) {
        scored.add(new Scored(i, table, Association.logLikelihoodRatio(table)));
      }
    }
    return scored;
  }

  private Term term(GroupCounts group, Scored scored) {
    return vocabulary.value().term(group.terms()[scored.place()]);
  }

  private Collocate row(GroupCounts group, Scored s, double p, double q, int rank) {
    Term term = term(group, s);
    Contingency t = s.table();
    double npmi = Association.npmi(t);
    @Nullable Double defined = Double.isNaN(npmi) ? null : npmi;
    return new Collocate(
        group.value(),
        group.kind(),
        group.language(),
        term.term(),
        term.form(),
        group.before()[s.place()],
        t.ab() - group.before()[s.place()],
        t.ab(),
        group.articles()[s.place()],
        t.a(),
        t.b(),
        t.n(),
        Association.pmi(t),
        defined,
        s.llr(),
        Association.logDice(t),
        Association.tScore(t),
        p,
        q,
        rank);
  }
}
