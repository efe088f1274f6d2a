package org.rawabit.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Remarks on actor files that can be used but may surprise: phrases that two actors share, offices
 * held by two at once, groups that are not described.
 */
public final class ActorLint {
  private record Use(Actor actor, String kind, String text) {}

  private record Term(Actor actor, Role role) {}

  private ActorLint() {}

  /** One line a remark, with the place of the actor it is about. */
  public static List<String> remarks(List<Actor> actors) {
    List<String> remarks = new ArrayList<>();
    shared(actors, remarks);
    overlaps(actors, remarks);
    groups(actors, remarks);
    return remarks;
  }

  private static void shared(List<Actor> actors, List<String> remarks) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    Spellings spellings = new Spellings();
    for (Actor actor : actors) {
      BiConsumer<String, Phrase> use =
          (kind, phrase) ->
              spellings.of(phrase.text()).stream()
                  .limit(1)
                  .forEach(
                      words ->
                          uses.computeIfAbsent(String.join(" ", words), w -> new ArrayList<>())
                              .add(new Use(actor, kind, phrase.text())));
      actor.names().forEach(p -> use.accept("name", p));
      actor.metonyms().forEach(p -> use.accept("metonym", p));
      actor.reject().forEach(p -> use.accept("reject", p));
    }
    for (List<Use> same : uses.values()) {
      Use first = same.get(0);
      for (Use other : same.subList(1, same.size())) {
        boolean ownReject =
            isSame(other.actor, first.actor)
                && other.kind.equals("reject") != first.kind.equals("reject");
        boolean collision =
            !isSame(other.actor, first.actor)
                && !other.kind.equals("reject")
                && !first.kind.equals("reject");
        if (ownReject) {
          remarks.add(
              "%s: %s: %s is a %s and a %s: it will never match"
                  .formatted(
                      other.actor.place(), other.actor.id(), other.text, first.kind, other.kind));
        } else if (collision) {
          remarks.add(
              "%s: %s: %s is a %s here and a %s of %s"
                  .formatted(
                      other.actor.place(),
                      other.actor.id(),
                      other.text,
                      other.kind,
                      first.kind,
                      first.actor.id()));
        }
      }
    }
  }

  private static boolean isSame(Actor a, Actor b) {
    return a.id().equals(b.id());
  }

  private static void overlaps(List<Actor> actors, List<String> remarks) {
    Map<String, List<Term>> holders = new LinkedHashMap<>();
    Spellings spellings = new Spellings();
    for (Actor actor : actors) {
      for (Role role : actor.roles()) {
        Set<String> titles =
            role.titles().stream()
                .flatMap(t -> spellings.of(t.text()).stream().limit(1))
                .map(words -> String.join(" ", Arrays.asList(words)))
                .collect(Collectors.toSet());
        titles.forEach(
            t -> holders.computeIfAbsent(t, k -> new ArrayList<>()).add(new Term(actor, role)));
      }
    }
    Set<String> said = new HashSet<>();
    for (Map.Entry<String, List<Term>> office : holders.entrySet()) {
      List<Term> terms = office.getValue();
      for (int i = 0; i < terms.size(); i++) {
        for (Term other : terms.subList(i + 1, terms.size())) {
          if (!isSame(terms.get(i).actor, other.actor) && overlap(terms.get(i).role, other.role)) {
            String remark =
                "%s: %s: %s holds '%s' on some of the same days"
                    .formatted(
                        other.actor.place(),
                        other.actor.id(),
                        terms.get(i).actor.id(),
                        office.getKey());
            if (said.add(remark)) {
              remarks.add(remark);
            }
          }
        }
      }
    }
  }

  private static boolean overlap(Role a, Role b) {
    LocalDate aFrom = a.from() == null ? LocalDate.MIN : a.from();
    LocalDate bFrom = b.from() == null ? LocalDate.MIN : b.from();
    LocalDate aTo = a.to() == null ? LocalDate.MAX : a.to();
    LocalDate bTo = b.to() == null ? LocalDate.MAX : b.to();
    return !aFrom.isAfter(bTo) && !bFrom.isAfter(aTo);
  }

  private static void groups(List<Actor> actors, List<String> remarks) {
    Set<String> ids = actors.stream().map(Actor::id).collect(Collectors.toSet());
    for (Actor actor : actors) {
      for (String group : actor.memberOf()) {
        if (!ids.contains(group)) {
          remarks.add(
              "%s: %s: member_of: there is no actor %s"
                  .formatted(actor.place(), actor.id(), group));
        }
      }
    }
  }
}
