package org.rawabit.network;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph whose nodes are actors, numbered in the order of their ids.
 *
 * @param actors the id of each node, sorted; every one has a tie
 */
public record ActorGraph(List<String> actors, Graph graph) implements Serializable {

  /** Collects ties in any order. */
  public static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] a = new int[256];
    private int[] b = new int[256];
    private double[] weights = new double[256];
    private int ties;

    /** Adds a tie; each pair may come once. */
    public void tie(String actorA, String actorB, double weight) {
      if (ties == a.length) {
        int longer = ties + (ties >> 1);
        a = Arrays.copyOf(a, longer);
        b = Arrays.copyOf(b, longer);
        weights = Arrays.copyOf(weights, longer);
      }
      a[ties] = number(actorA);
      b[ties] = number(actorB);
      weights[ties] = weight;
      ties++;
    }

    /** How many ties have come. */
    public int ties() {
      return ties;
    }

    private int number(String actor) {
      return numbers.computeIfAbsent(actor, unseen -> numbers.size());
    }

    /** The graph of the ties so far. */
    public ActorGraph build() {
      List<String> actors = new ArrayList<>(numbers.keySet());
      Collections.sort(actors);
      int[] nodes = new int[actors.size()];
      for (int node = 0; node < nodes.length; node++) {
        nodes[number(actors.get(node))] = node;
      }
      return new ActorGraph(
          List.copyOf(actors),
          Graph.of(
              nodes.length,
              renumbered(a, nodes),
              renumbered(b, nodes),
              Arrays.copyOf(weights, ties)));
    }

    private int[] renumbered(int[] ends, int[] nodes) {
      int[] renumbered = new int[ties];
      for (int tie = 0; tie < ties; tie++) {
        renumbered[tie] = nodes[ends[tie]];
      }
      return renumbered;
    }
  }
}
