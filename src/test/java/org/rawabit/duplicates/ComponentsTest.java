package org.rawabit.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class ComponentsTest {
  @Property(tries = 500)
  void areWhatASearchFromTheSmallestNodeReaches(
      @ForAll @From("edges") List<List<String>> edges, @ForAll Random random) {
    Map<String, String> expected = searched(edges);
    List<List<String>> shuffled = new ArrayList<>(edges);
    Collections.shuffle(shuffled, random);
    assertThat(joined(shuffled)).isEqualTo(expected);
  }

  @Test
  void followLongChains() {
    List<List<String>> chain = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      chain.add(List.of("%05d".formatted(i + 1), "%05d".formatted(i)));
    }
    Collections.shuffle(chain, new Random(1));
    assertThat(joined(chain))
        .hasSize(20_001)
        .allSatisfy((n, c) -> assertThat(c).isEqualTo("00000"));
  }

  @Provide
  Arbitrary<List<List<String>>> edges() {
    return Arbitraries.integers()
        .between(10, 40)
        .map(Object::toString)
        .list()
        .ofSize(2)
        .list()
        .ofMaxSize(30);
  }

  private static Map<String, String> joined(List<List<String>> edges) {
    Components components = new Components();
    edges.forEach(e -> components.join(e.get(0), e.get(1)));
    return components.all();
  }

  /** Breadth-first, from every node that is not reached yet, in order. */
  private static Map<String, String> searched(List<List<String>> edges) {
    Map<String, Set<String>> neighbours = new TreeMap<>();
    for (List<String> e : edges) {
      neighbours.computeIfAbsent(e.get(0), k -> new TreeSet<>()).add(e.get(1));
      neighbours.computeIfAbsent(e.get(1), k -> new TreeSet<>()).add(e.get(0));
    }
    Map<String, String> found = new HashMap<>();
    for (String start : neighbours.keySet()) {
      Deque<String> queue = new ArrayDeque<>(found.containsKey(start) ? List.of() : List.of(start));
      Set<String> seen = new HashSet<>(queue);
      while (!queue.isEmpty()) {
        String node = queue.remove();
        found.put(node, start);
        neighbours.getOrDefault(node, Set.of()).stream().filter(seen::add).forEach(queue::add);
      }
    }
    return found;
  }
}
