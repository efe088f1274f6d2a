package org.rawabit.actors;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Remarks on what an actor lacks to be shown to people and to be found. */
final class Labels {
  private Labels() {}

  static void check(List<Actor> actors, List<Remark> remarks) {
    Set<String> shown =
        actors.stream().flatMap(a -> a.label().keySet().stream()).collect(Collectors.toSet());
    Spellings spellings = new Spellings();
    for (Actor actor : actors) {
      label(actor, shown, spellings, remarks);
      List<PhraseUse> uses = PhraseUse.of(actor, spellings);
      if (uses.stream().allMatch(u -> u.kind() == PhraseUse.Kind.REJECT)) {
        remarks.add(
            new Remark(actor.place(), actor.id(), "has no phrase by which it could be found"));
      } else if (actor.type() == ActorType.PERSON) {
        fullName(actor, spellings, remarks);
      }
    }
  }

  private static void label(
      Actor actor, Set<String> shown, Spellings spellings, List<Remark> remarks) {
    Set<String> lacking = new TreeSet<>(shown);
    PhraseUse.of(actor, spellings).forEach(use -> lacking.add(use.phrase().language()));
    lacking.removeAll(actor.label().keySet());
    if (!lacking.isEmpty()) {
      remarks.add(
          new Remark(actor.place(), actor.id(), "label: lacks " + String.join(", ", lacking)));
    }
  }

  /** A person's single word counts wherever it stands if it is a name and not a short name. */
  private static void fullName(Actor person, Spellings spellings, List<Remark> remarks) {
    boolean full = false;
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (Phrase name : person.names()) {
      List<String[]> spelled = spellings.of(name.text());
      if (spelled.stream().anyMatch(s -> s.length > 1)) {
        full = true;
      } else if (!spelled.isEmpty()) {
        String place = name.place().isEmpty() ? person.place() : name.place();
        words.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(name.text());
      }
    }
    words.forEach(
        (place, names) ->
            remarks.add(
                new Remark(
                    place,
                    person.id(),
                    "names: under short_names the article would decide who a single word means: "
                        + String.join(", ", names))));
    if (!full) {
      remarks.add(
          new Remark(person.place(), person.id(), "names: this person has no name of two words"));
    }
  }
}
