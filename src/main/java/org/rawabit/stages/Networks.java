package org.rawabit.stages;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Network;
import org.rawabit.tables.NetworkActor;
import org.rawabit.tables.NetworkTie;

/**
 * The networks of the actors, one a period: nodes are actors, ties are pairs that are together more
 * often than by chance.
 *
 * <ol>
 *   <li>Of {@code cooccurrence}, the rows of one scope. A pair is a tie where it is together more
 *       often than expected (pmi > 0) and chance does not explain it (q_value at most {@code
 *       maxQ}). Without the first, pairs that avoid each other would be tied, as their q is small
 *       too; without the second, the network of frequent actors is nearly complete, and says
 *       nothing but who is frequent.
 *   <li>{@link NetworkOfPeriod} measures the network of each period in one task.
 *   <li>{@link SpreadBetweenness} spreads what large networks need in addition.
 * </ol>
 *
 * @param periods the networks, kept as graphs while tables are made of them
 */
public record Networks(JavaRDD<NetworkOfPeriod> periods) implements AutoCloseable {
  /**
   * Of what networks are made, and how.
   *
   * @param minWeight pairs of a smaller weight are no ties
   * @param maxQ pairs with a larger q-value are no ties
   * @param alpha ties below this are the backbone
   * @param resolution of modularity: higher gives more, smaller communities
   * @param sources betweenness is exact up to so many actors, and past it estimated from so many
   * @param localTies betweenness of networks with more ties is spread over tasks
   */
  public record Options(
      Scope scope,
      TieWeight weight,
      double minWeight,
      double maxQ,
      double alpha,
      double resolution,
      int seed,
      int sources,
      int localTies)
      implements Serializable {
    boolean isTie(Cooccurrence pair, double weight) {
      return pair.pmi() > 0 && pair.qValue() <= maxQ && weight > 0 && weight >= minWeight;
    }
  }

  /** The networks of all periods, of a table. */
  public static Networks of(JavaRDD<Cooccurrence> cooccurrence, Options options) {
    String scope = options.scope().id();
    return ofPeriods(
        cooccurrence
            .filter(pair -> pair.scope().equals(scope))
            .mapPartitions(pairs -> ties(pairs, options))
            .groupBy(ties -> ties.periodKind() + '\t' + ties.period())
            .values(),
        options);
  }

  /** The networks of all periods, where their pairs are together. */
  public static Networks of(PairScores scores, Options options) {
    String scope = options.scope().id();
    return ofPeriods(
        scores
            .cells()
            .filter(scored -> scored.cell().isUndivided() && scored.cell().scope().equals(scope))
            .map(scored -> List.of(ties(scored, options))),
        options);
  }

  private static Networks ofPeriods(JavaRDD<? extends Iterable<PeriodTies>> ties, Options options) {
    return new Networks(
        ties.map(parts -> NetworkOfPeriod.of(parts, options))
            .persist(StorageLevel.MEMORY_AND_DISK()));
  }

  private static Iterator<PeriodTies> ties(Iterator<Cooccurrence> pairs, Options options) {
    Map<String, PeriodTies.Builder> periods = new TreeMap<>();
    while (pairs.hasNext()) {
      Cooccurrence pair = pairs.next();
      periods
          .computeIfAbsent(
              pair.periodKind() + '\t' + pair.period(),
              k -> new PeriodTies.Builder(pair.periodKind(), pair.period(), options))
          .add(pair);
    }
    return periods.values().stream().map(PeriodTies.Builder::build).iterator();
  }

  private static PeriodTies ties(ScoredCell scored, Options options) {
    PeriodTies.Builder ties =
        new PeriodTies.Builder(scored.cell().periodKind(), scored.cell().period(), options);
    scored.rows().forEach(ties::add);
    return ties.build();
  }

  /** One row a period. */
  public JavaRDD<Network> networks() {
    return periods.map(NetworkOfPeriod::network);
  }

  /** The ties of all periods. */
  public JavaRDD<NetworkTie> ties() {
    return periods.flatMap(period -> period.ties().iterator());
  }

  /** The actors in all periods. */
  public JavaRDD<NetworkActor> actors() {
    return SpreadBetweenness.of(periods);
  }

  @Override
  public void close() {
    periods.unpersist();
  }
}
