package org.rawabit.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GraphTest {
  @Test
  void sortsActorsAndTheRowsOfTies() {
    ActorGraph.Builder ties = new ActorGraph.Builder();
    ties.tie("c", "b", 2);
    ties.tie("a", "c", 3);
    ties.tie("d", "c", 4);
    ties.tie("b", "a", 5);
    ActorGraph network = ties.build();
    assertThat(ties.ties()).isEqualTo(4);
    assertThat(network.actors()).containsExactly("a", "b", "c", "d");
    assertThat(network.graph().first()).containsExactly(0, 2, 4, 7, 8);
    assertThat(network.graph().neighbours()).containsExactly(1, 2, 0, 2, 0, 1, 3, 2);
    assertThat(network.graph().weights()).containsExactly(5, 3, 5, 2, 3, 2, 4, 4);
    assertThat(network.graph().strength(2)).isEqualTo(9);
    assertThat(network.graph().density()).isEqualTo(4 / 6.0);
  }

  @Test
  void takesManyTies() {
    ActorGraph.Builder ties = new ActorGraph.Builder();
    for (int i = 1; i <= 1000; i++) {
      ties.tie("hub", "leaf%04d".formatted(i), i);
    }
    ActorGraph network = ties.build();
    assertThat(network.graph().ties()).isEqualTo(1000);
    assertThat(network.graph().degree(0)).isEqualTo(1000);
    assertThat(network.graph().strength(0)).isEqualTo(500_500);
    assertThat(network.graph().strength(1000)).isEqualTo(1000);
  }

  @Test
  void isEmptyWithoutTies() {
    Graph graph = new ActorGraph.Builder().build().graph();
    assertThat(graph.nodes()).isZero();
    assertThat(graph.density()).isZero();
    assertThat(PageRank.of(graph)).isEmpty();
    assertThat(Laws.betweenness(graph)).isEmpty();
    assertThat(Components.sizes(graph)).isEmpty();
    assertThat(Communities.of(graph, 1, 1, 10).count()).isZero();
  }

  @Test
  void refusesLoopsRepeatedTiesAndWeightsThatAreNone() {
    assertMistake(0, 0, 1, "node 0 is tied to itself");
    assertMistake(0, 1, 0, "weight 0.0 of 0–1 is not positive and finite");
    assertMistake(0, 1, Double.NaN, "weight NaN of 0–1 is not positive and finite");
    assertMistake(
        0, 1, Double.POSITIVE_INFINITY, "weight Infinity of 0–1 is not positive and finite");
    assertMistake(2, 1, 3, "the tie 1–2 stands twice");
  }

  private static void assertMistake(int a, int b, double weight, String message) {
    assertThatThrownBy(
            () -> Graph.of(3, new int[] {1, a}, new int[] {2, b}, new double[] {1, weight}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
