package org.rawabit.stages;

import java.io.Serializable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rawabit.UserError;
import org.rawabit.network.ActorGraph;
import org.rawabit.network.Betweenness;
import org.rawabit.network.Communities;
import org.rawabit.network.Components;
import org.rawabit.network.DisparityFilter;
import org.rawabit.network.Graph;
import org.rawabit.network.PageRank;
import org.rawabit.tables.Network;
import org.rawabit.tables.NetworkActor;
import org.rawabit.tables.NetworkTie;

/**
 * The network of one period, measured.
 *
 * <p>All but betweenness takes time in proportion to the ties, so one task does it whatever the
 * size, on a graph of 24 bytes a tie. Betweenness takes ties times sources: past {@link
 * Networks.Options#localTies} it is left open here, for {@link SpreadBetweenness}.
 */
final class NetworkOfPeriod implements Serializable {
  /** A graph travels in one piece, which holds 2 GB. */
  private static final int MOST_TIES = 50_000_000;

  /** Communities are looked for from so many seeds … */
  private static final int MOST_STARTS = 50;

  private static final int FEWEST_STARTS = 5;

  /** … but going over so many ties in all, which takes a second. */
  private static final int TIES_OF_ALL_STARTS = 200_000;

  private final String periodKind;
  private final String period;
  private final Networks.Options options;
  private final long pairs;
  private final ActorGraph actors;
  private final Graph graph;
  private final double[] strengths;
  private final Communities communities;
  private final double[] pageRanks;
  private final int[] sources;
  private final double[] betweenness;
  private final int[] backboneDegrees;

  private NetworkOfPeriod(
      String periodKind, String period, Networks.Options options, long pairs, ActorGraph actors) {
    this.periodKind = periodKind;
    this.period = period;
    this.options = options;
    this.pairs = pairs;
    this.actors = actors;
    this.graph = actors.graph();
    this.strengths = graph.strengths();
    this.communities = Communities.of(graph, options.resolution(), options.seed(), starts());
    this.pageRanks = PageRank.of(graph);
    this.sources = Betweenness.sources(graph.nodes(), options.sources(), options.seed());
    this.betweenness = isLarge() ? new double[graph.nodes()] : Betweenness.of(graph, sources);
    this.backboneDegrees = IntStream.range(0, graph.nodes()).map(this::backboneDegree).toArray();
  }

  /** Measures the network of a period. */
  static NetworkOfPeriod of(Iterable<PeriodTies> parts, Networks.Options options) {
    ActorGraph.Builder ties = new ActorGraph.Builder();
    String periodKind = "";
    String period = "";
    long pairs = 0;
    for (PeriodTies part : parts) {
      periodKind = part.periodKind();
      period = part.period();
      pairs += part.pairs();
      if ((long) ties.ties() + part.weights().length > MOST_TIES) {
        throw new UserError(
            "network: the period %s has more than %d ties; raise network.min_weight"
                .formatted(period, MOST_TIES));
      }
      for (int i = 0; i < part.weights().length; i++) {
        ties.tie(part.actorsA()[i], part.actorsB()[i], part.weights()[i]);
      }
    }
    return new NetworkOfPeriod(periodKind, period, options, pairs, ties.build());
  }

  String periodKind() {
    return periodKind;
  }

  String period() {
    return period;
  }

  Graph graph() {
    return graph;
  }

  /** From which shortest paths are followed. */
  int[] sources() {
    return sources;
  }

  /** Its actors. */
  Stream<NetworkActor> actors() {
    return actors(betweenness);
  }

  /** Its actors, by a betweenness that was computed elsewhere. */
  Stream<NetworkActor> actors(double[] scores) {
    return IntStream.range(0, graph.nodes()).mapToObj(node -> actor(node, scores[node]));
  }

  Stream<NetworkTie> ties() {
    return IntStream.range(0, graph.nodes()).boxed().flatMap(this::ties);
  }

  /** Whether its betweenness is still to be computed. */
  boolean isLarge() {
    return graph.ties() > options.localTies();
  }

  private int starts() {
    int affordable = TIES_OF_ALL_STARTS / Math.max(1, graph.ties());
    return Math.max(FEWEST_STARTS, Math.min(MOST_STARTS, affordable));
  }

  /** What is measured of the whole. */
  Network network() {
    int[] components = Components.sizes(graph);
    return new Network(
        periodKind,
        period,
        options.scope().id(),
        options.weight().id(),
        options.minWeight(),
        options.maxQ(),
        pairs,
        graph.nodes(),
        graph.ties(),
        graph.density(),
        components.length,
        components.length == 0 ? 0 : components[0],
        communities.count(),
        graph.ties() == 0 ? null : communities.modularity(),
        options.resolution(),
        options.alpha(),
        IntStream.of(backboneDegrees).sum() / 2,
        (int) IntStream.of(backboneDegrees).filter(d -> d > 0).count(),
        options.seed(),
        starts(),
        sources.length);
  }

  private NetworkActor actor(int node, double score) {
    return new NetworkActor(
        actors.actors().get(node),
        periodKind,
        period,
        graph.degree(node),
        strengths[node],
        pageRanks[node],
        score,
        communities.labels()[node],
        backboneDegrees[node]);
  }

  /** The ties of a node to later ones. */
  private Stream<NetworkTie> ties(int node) {
    return IntStream.range(graph.first()[node], graph.first()[node + 1])
        .filter(k -> graph.neighbours()[k] > node)
        .mapToObj(k -> tie(node, k));
  }

  private NetworkTie tie(int node, int k) {
    int other = graph.neighbours()[k];
    double alphaA = alpha(node, k);
    double alphaB = alpha(other, k);
    double alpha = Math.min(alphaA, alphaB);
    return new NetworkTie(
        actors.actors().get(node),
        actors.actors().get(other),
        periodKind,
        period,
        graph.weights()[k],
        alphaA,
        alphaB,
        alpha,
        alpha < options.alpha(),
        communities.labels()[node] == communities.labels()[other]);
  }

  private double alpha(int end, int k) {
    return DisparityFilter.alpha(graph.weights()[k], strengths[end], graph.degree(end));
  }

  private int backboneDegree(int node) {
    return (int)
        IntStream.range(graph.first()[node], graph.first()[node + 1])
            .filter(
                k -> Math.min(alpha(node, k), alpha(graph.neighbours()[k], k)) < options.alpha())
            .count();
  }
}
