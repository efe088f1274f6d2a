package org.rawabit.stages;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.rawabit.network.Betweenness;
import org.rawabit.tables.NetworkActor;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The actors of all networks, with the betweenness of large ones computed by many tasks.
 *
 * <p>The graphs of large networks are broadcast; a task follows the shortest paths from a chunk of
 * sources, and the chunks of a network are added up in their order. Chunks do not depend on how
 * many tasks there are, so neither does a bit of the sum; it is the sum that {@link
 * NetworkOfPeriod} makes of a small network.
 */
public final class SpreadBetweenness {
  private static final Seq<String> PERIOD =
      CollectionConverters.asScala(List.of("periodKind", "period")).toSeq();

  private SpreadBetweenness() {}

  /** A chunk of the sources of a network. */
  public record Chunk(String periodKind, String period, int chunk, NetworkPart.LargeNetwork large) {
    Part part() {
      double[] sums = Betweenness.part(large.graph(), large.sources(), chunk);
      return new Part(periodKind, period, chunk, large.sources().length, sums);
    }
  }

  /** What a chunk adds to each node. */
  public record Part(String periodKind, String period, int chunk, int sources, double[] sums) {}

  /** The betweenness of a node. */
  public record Score(String periodKind, String period, int node, double score) {}

  static Dataset<NetworkActor> of(Dataset<NetworkPart> parts) {
    Dataset<Row> actors = parts.where(col("actor").isNotNull()).toDF();
    Column[] columns =
        Tables.NETWORK.columns().stream().map(c -> column(c.component())).toArray(Column[]::new);
    Seq<String> node =
        CollectionConverters.asScala(List.of("periodKind", "period", "node")).toSeq();
    return actors.join(scores(parts), node, "left").select(columns).as(Tables.NETWORK.encoder());
  }

  private static Column column(String component) {
    Column column = col("actor." + component);
    return component.equals("betweenness")
        ? coalesce(col("score"), column).as(component)
        : column.as(component);
  }

  private static Dataset<Score> scores(Dataset<NetworkPart> parts) {
    Dataset<Row> large =
        parts
            .where(col("large").isNotNull())
            .select(col("periodKind"), col("period"), col("large"));
    Column chunk = explode(sequence(lit(0), col("large.chunks").minus(1))).as("chunk");
    // A number asked for keeps Spark from putting the few short rows into one task.
    int tasks = 4 * parts.sparkSession().sparkContext().defaultParallelism();
    return large
        .select(col("periodKind"), col("period"), chunk)
        .repartition(tasks, col("periodKind"), col("period"), col("chunk"))
        .join(broadcast(large), PERIOD)
        .as(RecordEncoder.of(Chunk.class))
        .map((MapFunction<Chunk, Part>) Chunk::part, RecordEncoder.of(Part.class))
        .groupByKey(
            (MapFunction<Part, String>) p -> p.periodKind() + '\t' + p.period(), Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Part, Score>) (period, sums) -> sum(sums),
            RecordEncoder.of(Score.class));
  }

  private static Iterator<Score> sum(Iterator<Part> unordered) {
    List<Part> parts = new ArrayList<>();
    unordered.forEachRemaining(parts::add);
    parts.sort(Comparator.comparingInt(Part::chunk));
    Part first = parts.get(0);
    double[] sums = new double[first.sums().length];
    parts.forEach(p -> Betweenness.add(p.sums(), sums));
    double[] scores = Betweenness.scaled(sums, first.sources());
    return IntStream.range(0, scores.length)
        .mapToObj(node -> new Score(first.periodKind(), first.period(), node, scores[node]))
        .iterator();
  }
}
