package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.tables.Cooccurrence;
import org.rawabit.tables.Network;
import org.rawabit.tables.NetworkActor;
import org.rawabit.tables.NetworkTie;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;

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
 * @param parts all pieces, kept while the tables are made from them
 */
public record Networks(Dataset<NetworkPart> parts) implements AutoCloseable {

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
      implements Serializable {}

  /** Two actors in a period, and whether they are tied. */
  public record PossibleTie(
      String periodKind,
      String period,
      String actorA,
      String actorB,
      double weight,
      boolean isTie) {}

  /** The networks of all periods. */
  public static Networks of(Dataset<Cooccurrence> cooccurrence, Options options) {
    Column weight = options.weight().column();
    Column isTie =
        col("pmi")
            .gt(0)
            .and(col("qValue").leq(options.maxQ()))
            .and(weight.gt(0))
            .and(weight.geq(options.minWeight()));
    Dataset<NetworkPart> parts =
        cooccurrence
            .where(col("scope").equalTo(options.scope().id()))
            .select(
                col("periodKind"),
                col("period"),
                col("actorA"),
                col("actorB"),
                weight.as("weight"),
                isTie.as("isTie"))
            .as(RecordEncoder.of(PossibleTie.class))
            .groupByKey(
                (MapFunction<PossibleTie, String>) t -> t.periodKind() + '\t' + t.period(),
                Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, PossibleTie, NetworkPart>)
                    (cell, ties) -> {
                      int tab = cell.indexOf('\t');
                      return NetworkOfPeriod.of(
                              cell.substring(0, tab), cell.substring(tab + 1), ties, options)
                          .parts();
                    },
                RecordEncoder.of(NetworkPart.class));
    return new Networks(parts.persist(StorageLevel.MEMORY_AND_DISK()));
  }

  /** One row a period. */
  public Dataset<Network> networks() {
    return parts
        .where(col("network").isNotNull())
        .select(col("network.*"))
        .as(Tables.NETWORKS.encoder());
  }

  /** The ties of all periods. */
  public Dataset<NetworkTie> ties() {
    return parts.where(col("tie").isNotNull()).select(col("tie.*")).as(Tables.TIES.encoder());
  }

  /** The actors in all periods. */
  public Dataset<NetworkActor> actors() {
    return SpreadBetweenness.of(parts);
  }

  @Override
  public void close() {
    parts.unpersist();
  }
}
