package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.network.Betweenness;
import org.rawabit.network.Graph;
import org.rawabit.tables.NetworkActor;
import scala.Tuple2;

/**
 * The actors of all networks, with the betweenness of large ones computed by many tasks.
 *
 * <p>The graphs of large networks are broadcast; a task follows the shortest paths from a chunk of
 * sources, and the chunks of a network are added up in their order. Chunks do not depend on how
 * many tasks there are, so neither does a bit of the sum; it is the sum that {@link
 * NetworkOfPeriod} makes of a small network.
 */
final class SpreadBetweenness {
  private SpreadBetweenness() {}

  /** A network whose betweenness is spread over tasks. */
  private record Large(String periodKind, String period, Graph graph, int[] sources)
      implements Serializable {
    static Large of(NetworkOfPeriod network) {
      return new Large(network.periodKind(), network.period(), network.graph(), network.sources());
    }
  }

  /** What a chunk of the sources adds to each node. */
  private record Part(int chunk, double[] sums) implements Serializable {}

  static JavaRDD<NetworkActor> of(JavaRDD<NetworkOfPeriod> networks) {
    List<Large> large = networks.filter(NetworkOfPeriod::isLarge).map(Large::of).collect();
    if (large.isEmpty()) {
      return networks.flatMap(network -> network.actors().iterator());
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(networks.context());
    Broadcast<Map<String, double[]>> scores =
        context.broadcast(new HashMap<>(scores(context, large).collectAsMap()));
    return networks.flatMap(network -> actors(network, scores.value()).iterator());
  }

  private static Stream<NetworkActor> actors(
      NetworkOfPeriod network, Map<String, double[]> scores) {
    double[] found = scores.get(network.periodKind() + '\t' + network.period());
    return found == null ? network.actors() : network.actors(found);
  }

  /** The betweenness of all nodes of the large networks, by the names of their periods. */
  private static JavaPairRDD<String, double[]> scores(JavaSparkContext context, List<Large> large) {
    Broadcast<List<Large>> shared = context.broadcast(large);
    List<Tuple2<Integer, Integer>> chunks = new ArrayList<>();
    for (int n = 0; n < large.size(); n++) {
      for (int chunk = 0; chunk < Betweenness.chunks(large.get(n).sources().length); chunk++) {
        chunks.add(new Tuple2<>(n, chunk));
      }
    }
    int tasks = Math.min(chunks.size(), 4 * context.defaultParallelism());
    return context
        .parallelize(chunks, tasks)
        .mapToPair(c -> new Tuple2<>(c._1(), part(shared.value().get(c._1()), c._2())))
        .groupByKey(context.defaultParallelism())
        .mapToPair(
            parts -> {
              Large network = shared.value().get(parts._1());
              return new Tuple2<>(
                  network.periodKind() + '\t' + network.period(), sum(network, parts._2()));
            });
  }

  private static Part part(Large network, int chunk) {
    return new Part(chunk, Betweenness.part(network.graph(), network.sources(), chunk));
  }

  private static double[] sum(Large network, Iterable<Part> unordered) {
    List<Part> parts = new ArrayList<>();
    unordered.forEach(parts::add);
    parts.sort(Comparator.comparingInt(Part::chunk));
    double[] sums = new double[network.graph().nodes()];
    parts.forEach(p -> Betweenness.add(p.sums(), sums));
    return Betweenness.scaled(sums, network.sources().length);
  }
}
