package org.rawabit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

class NetworkLawTest {
  @Property(tries = 200)
  void sharesOfTimeSumToOneAndDegreesToTwiceTheTies(
      @ForAll @IntRange(min = 1, max = 60) int nodes,
      @ForAll @IntRange(max = 300) int ties,
      @ForAll long seed) {
    Graph graph = Laws.drawn(nodes, ties, false, seed).graph();
    assertThat(Arrays.stream(PageRank.of(graph)).sum()).isCloseTo(1, offset(1e-12));
    assertThat(Arrays.stream(PageRank.of(graph)).min().orElseThrow()).isPositive();
    assertThat(Arrays.stream(Laws.degrees(graph)).sum()).isEqualTo(2 * graph.ties());
    assertThat(Arrays.stream(Components.sizes(graph)).sum()).isEqualTo(nodes);
    assertThat(graph.density()).isBetween(0.0, 1.0);
  }

  @Property(tries = 200)
  void namesOfNodesAndOrderOfTiesDoNotMatter(
      @ForAll @IntRange(min = 1, max = 30) int nodes,
      @ForAll @IntRange(max = 120) int ties,
      @ForAll boolean wholeWeights,
      @ForAll long seed) {
    Laws.Ties drawn = Laws.drawn(nodes, ties, wholeWeights, seed);
    Random random = new Random(seed);
    List<Integer> shuffled = IntStream.range(0, nodes).boxed().collect(Collectors.toList());
    Collections.shuffle(shuffled, random);
    int[] names = shuffled.stream().mapToInt(i -> i).toArray();
    Graph graph = drawn.graph();
    Graph other = drawn.renamed(names, random).graph();
    double[] ranks = PageRank.of(other);
    double[] betweenness = Laws.betweenness(other);
    double[] ranksByName = IntStream.of(names).mapToDouble(n -> ranks[n]).toArray();
    double[] betweennessByName = IntStream.of(names).mapToDouble(n -> betweenness[n]).toArray();
    assertThat(ranksByName).containsExactly(PageRank.of(graph), offset(1e-12));
    assertThat(betweennessByName).containsExactly(Laws.betweenness(graph), offset(1e-12));
  }

  @Property(tries = 100)
  void theOrderOfTiesDoesNotChangeABit(
      @ForAll @IntRange(min = 1, max = 40) int nodes,
      @ForAll @IntRange(max = 200) int ties,
      @ForAll long seed) {
    Laws.Ties drawn = Laws.drawn(nodes, ties, false, seed);
    int[] sameNames = IntStream.range(0, nodes).toArray();
    Graph graph = drawn.graph();
    Graph other = drawn.renamed(sameNames, new Random(seed)).graph();
    assertThat(PageRank.of(other)).isEqualTo(PageRank.of(graph));
    assertThat(Laws.betweenness(other)).isEqualTo(Laws.betweenness(graph));
    Communities communities = Communities.of(graph, 1, 1, 3);
    Communities again = Communities.of(other, 1, 1, 3);
    assertThat(again.labels()).isEqualTo(communities.labels());
    assertThat(again.modularity()).isEqualTo(communities.modularity());
  }

  @Property(tries = 200)
  void communitiesPartitionTheNodesAndHoldTogether(
      @ForAll @IntRange(min = 1, max = 60) int nodes,
      @ForAll @IntRange(max = 200) int ties,
      @ForAll boolean wholeWeights,
      @ForAll @DoubleRange(min = 0.2, max = 3) double resolution,
      @ForAll long seed) {
    Graph graph = Laws.drawn(nodes, ties, wholeWeights, seed).graph();
    Communities found = Communities.of(graph, resolution, 1, 2);
    Map<Integer, Long> sizes =
        Arrays.stream(found.labels())
            .boxed()
            .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    assertThat(sizes.keySet())
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, found.count()).boxed().toList());
    assertThat(IntStream.range(0, found.count()).mapToObj(sizes::get).toList())
        .isSortedAccordingTo(Collections.reverseOrder());
    assertThat(Components.sizes(Laws.within(graph, found.labels())))
        .as("connected parts of the communities")
        .hasSize(found.count());
    assertThat(Modularity.of(graph, found.labels(), found.count(), 1)).isBetween(-0.5, 1.0);
  }

  @Property(tries = 200)
  void anAlphaIsAProbability(
      @ForAll @DoubleRange(min = 0.01, max = 1e9) double weight,
      @ForAll @DoubleRange(max = 1e9) double others,
      @ForAll @IntRange(min = 1, max = 10_000) int degree) {
    assertThat(DisparityFilter.alpha(weight, weight + others, degree)).isBetween(0.0, 1.0);
  }

  @Property(tries = 100)
  void jgraphtAgreesWherePathsAreOfDifferentLength(
      @ForAll @IntRange(min = 3, max = 30) int nodes,
      @ForAll @IntRange(min = 1, max = 150) int ties,
      @ForAll long seed) {
    Laws.Ties drawn = Laws.drawn(nodes, ties, false, seed);
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> weights = jgrapht(drawn, false);
    double[] ranks = PageRank.of(drawn.graph());
    new org.jgrapht.alg.scoring.PageRank<>(weights, PageRank.DAMPING, 10_000, 1e-16)
        .getScores()
        .forEach((node, rank) -> assertThat(ranks[node]).isCloseTo(rank, offset(1e-9)));
    double[] betweenness = Laws.betweenness(drawn.graph());
    double pairs = (nodes - 1) * (nodes - 2) / 2.0;
    new BetweennessCentrality<>(jgrapht(drawn, true), false)
        .getScores()
        .forEach(
            (node, paths) -> assertThat(betweenness[node]).isCloseTo(paths / pairs, offset(1e-9)));
  }

  private static SimpleWeightedGraph<Integer, DefaultWeightedEdge> jgrapht(
      Laws.Ties ties, boolean lengths) {
    SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    IntStream.range(0, ties.nodes()).forEach(graph::addVertex);
    for (int i = 0; i < ties.a().length; i++) {
      DefaultWeightedEdge tie = graph.addEdge(ties.a()[i], ties.b()[i]);
      graph.setEdgeWeight(tie, lengths ? 1 / ties.weights()[i] : ties.weights()[i]);
    }
    return graph;
  }
}
