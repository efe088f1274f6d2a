package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rawabit.actors.Actor;

/**
 * Counts members for their groups: where a member is mentioned, so are all it is a member of, and
 * what these are members of.
 *
 * <p>A member and its own group would then be together wherever the member is; that says nothing,
 * so they make no pair.
 *
 * @param groups of each member, itself left out
 */
public record RollUp(Map<String, Set<String>> groups) implements Serializable {
  /** Everybody counts for themselves alone. */
  public static final RollUp NONE = new RollUp(Map.of());

  /** By the actor files' {@code member_of}. */
  public static RollUp of(List<Actor> actors) {
    Map<String, List<String>> direct = new TreeMap<>();
    actors.forEach(a -> direct.put(a.id(), a.memberOf()));
    Map<String, Set<String>> groups = new TreeMap<>();
    for (Actor actor : actors) {
      Set<String> all = new TreeSet<>();
      Deque<String> next = new ArrayDeque<>(actor.memberOf());
      while (!next.isEmpty()) {
        String group = next.remove();
        if (!group.equals(actor.id()) && all.add(group)) {
          next.addAll(direct.getOrDefault(group, List.of()));
        }
      }
      if (!all.isEmpty()) {
        groups.put(actor.id(), all);
      }
    }
    return new RollUp(groups);
  }

  /** The mentions of an article, with one of each group beside those of its members. */
  List<CountedArticle.Found> rolledUp(List<CountedArticle.Found> mentions) {
    List<CountedArticle.Found> all = new ArrayList<>(mentions);
    for (CountedArticle.Found found : mentions) {
      for (String group : groups.getOrDefault(found.actorId(), Set.of())) {
        all.add(found.of(group));
      }
    }
    return all;
  }

  /** Whether one of two actors is a member of the other. */
  boolean isOwnGroup(String a, String b) {
    return !groups.isEmpty() && areOfOneAnother(a, b);
  }

  private boolean areOfOneAnother(String a, String b) {
    return groups.getOrDefault(a, Set.of()).contains(b)
        || groups.getOrDefault(b, Set.of()).contains(a);
  }
}
