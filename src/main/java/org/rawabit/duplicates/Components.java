package org.rawabit.duplicates;

import java.util.HashMap;
import java.util.Map;

/**
 * The connected components of a graph of named nodes, by union-find (Tarjan 1975): each is named
 * after its smallest node, in whatever order the edges come.
 */
public final class Components {
  private final Map<String, String> parents = new HashMap<>();

  /** Joins the components of two nodes. */
  public void join(String a, String b) {
    String rootA = of(a);
    String rootB = of(b);
    int order = rootA.compareTo(rootB);
    if (order < 0) {
      parents.put(rootB, rootA);
    } else if (order > 0) {
      parents.put(rootA, rootB);
    }
  }

  /** The smallest node of the node's component. */
  public String of(String node) {
    String at = parents.computeIfAbsent(node, n -> n);
    while (true) {
      String parent = parent(at);
      if (parent.equals(at)) {
        return at;
      }
      // Halving the path keeps later ways short.
      String next = parent(parent);
      parents.put(at, next);
      at = next;
    }
  }

  private String parent(String node) {
    return parents.getOrDefault(node, node);
  }

  /** Every node that was joined or asked for, with the smallest node of its component. */
  public Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    for (String node : parents.keySet().toArray(String[]::new)) {
      all.put(node, of(node));
    }
    return all;
  }
}
