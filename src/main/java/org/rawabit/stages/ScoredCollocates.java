package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Association;
import org.rawabit.stats.Contingency;
import org.rawabit.tables.Collocate;
import org.rawabit.tables.Term;

/**
 * Measures the terms around one node and keeps the best: those more frequent in its windows than
 * elsewhere, by log-likelihood; of equals the first in the alphabet. q-values are taken over all
 * terms in the windows.
 */
record ScoredCollocates(
    Broadcast<Vocabulary> vocabulary,
    Broadcast<Map<String, Universe>> universes,
    int top,
    int minOccurrences)
    implements FlatMapFunction<GroupCounts, Collocate> {

  @Override
  public Iterator<Collocate> call(GroupCounts group) {
    Universe universe =
        Objects.requireNonNull(
            universes.value().get(group.name().universe()), group.name().universe());
    List<MarkingTerms.Marking> best =
        MarkingTerms.of(
            group, universe, vocabulary.value(), i -> group.counts()[i] >= minOccurrences, top);
    List<Collocate> rows = new ArrayList<>();
    for (MarkingTerms.Marking marking : best) {
      rows.add(row(group, marking, rows.size() + 1));
    }
    return rows.iterator();
  }

  private Collocate row(GroupCounts group, MarkingTerms.Marking s, int rank) {
    Term term = vocabulary.value().term(group.terms()[s.place()]);
    Contingency t = s.table();
    double npmi = Association.npmi(t);
    @Nullable Double defined = Double.isNaN(npmi) ? null : npmi;
    return new Collocate(
        group.name().value(),
        group.name().kind(),
        group.name().language(),
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
        s.keyness(),
        Association.logDice(t),
        Association.tScore(t),
        s.p(),
        s.q(),
        rank);
  }
}
