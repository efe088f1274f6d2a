package org.rawabit.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rawabit.yaml.Nearest;

/** Remarks on the groups that actors are members of. */
final class Groups {
  private Groups() {}

  static void check(List<Actor> actors, List<Remark> remarks) {
    Map<String, Actor> byId = new LinkedHashMap<>();
    actors.forEach(a -> byId.put(a.id(), a));
    for (Actor actor : actors) {
      for (String group : actor.memberOf()) {
        if (!byId.containsKey(group)) {
          List<String> near = Nearest.to(group, byId.keySet(), 1);
          remarks.add(
              new Remark(
                  actor.place(),
                  actor.id(),
                  "member_of: there is no actor %s in these files%s"
                      .formatted(
                          group, near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?")));
        }
      }
    }
    circles(byId, remarks);
  }

  /** Every circle once, at its member that stands first. */
  private static void circles(Map<String, Actor> byId, List<Remark> remarks) {
    Set<Set<String>> said = new LinkedHashSet<>();
    for (Actor actor : byId.values()) {
      List<String> circle = wayBack(actor, byId);
      if (!circle.isEmpty() && said.add(new TreeSet<>(circle))) {
        remarks.add(
            new Remark(
                actor.place(),
                actor.id(),
                "member_of: is a member of itself: %s → %s"
                    .formatted(String.join(" → ", circle), actor.id())));
      }
    }
  }

  /** The shortest way from an actor through its groups back to it; empty where there is none. */
  private static List<String> wayBack(Actor actor, Map<String, Actor> byId) {
    Map<String, String> cameFrom = new LinkedHashMap<>();
    List<String> reached = new ArrayList<>(List.of(actor.id()));
    for (int i = 0; i < reached.size(); i++) {
      String here = reached.get(i);
      Actor member = byId.get(here);
      for (String group : member == null ? List.<String>of() : member.memberOf()) {
        if (group.equals(actor.id())) {
          return way(actor.id(), here, cameFrom);
        }
        if (!reached.contains(group)) {
          cameFrom.put(group, here);
          reached.add(group);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(String from, String to, Map<String, String> cameFrom) {
    List<String> way = new ArrayList<>();
    for (String id = to; id != null && !id.equals(from); id = cameFrom.get(id)) {
      way.add(0, id);
    }
    way.add(0, from);
    return way;
  }
}
