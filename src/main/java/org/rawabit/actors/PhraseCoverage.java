package org.rawabit.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which phrases of actor files a run has matched, and which never. */
public final class PhraseCoverage {
  private PhraseCoverage() {}

  /**
   * One line for every actor with phrases that no mention came from, and one for the actors without
   * any mention.
   *
   * @param rules the beginnings of {@code mentions.rule} up to the first semicolon, by actor
   * @param run the name of the run in messages
   */
  public static List<String> remarks(
      List<Actor> actors, Map<String, Set<String>> rules, String run) {
    PhraseIndex index = new PhraseIndex(actors);
    List<Remark> remarks = new ArrayList<>();
    List<String> unmentioned = new ArrayList<>();
    for (Actor actor : actors) {
      Set<String> matched = rules.getOrDefault(actor.id(), Set.of());
      if (matched.isEmpty()) {
        unmentioned.add(actor.id());
        continue;
      }
      Map<String, Set<String>> never = never(actor, matched, index);
      if (!never.isEmpty()) {
        List<String> keys = new ArrayList<>();
        never.forEach((key, phrases) -> keys.add(key + ": " + String.join(", ", phrases)));
        remarks.add(
            new Remark(
                actor.place(),
                actor.id(),
                "never matched in %s: %s".formatted(run, String.join("; ", keys))));
      }
    }
    List<String> lines = new ArrayList<>(Remark.lines(actors, remarks));
    if (!unmentioned.isEmpty()) {
      lines.add(
          "never mentioned in %s: %d of %d actors: %s"
              .formatted(run, unmentioned.size(), actors.size(), String.join(", ", unmentioned)));
    }
    return lines;
  }

  /** The typed phrases of an actor, by key, none of whose spellings has matched. */
  private static Map<String, Set<String>> never(
      Actor actor, Set<String> matched, PhraseIndex index) {
    List<PhraseUse> typed =
        PhraseUse.of(actor).stream()
            .filter(
                use -> use.kind() != PhraseUse.Kind.REJECT && use.kind() != PhraseUse.Kind.OFFICE)
            .toList();
    Set<String> words = new HashSet<>();
    for (PhraseUse use : typed) {
      if (matched.contains(head(use))) {
        words.addAll(index.spellings(use.text()));
      }
    }
    Map<String, Set<String>> never = new LinkedHashMap<>();
    for (PhraseUse use : typed) {
      if (index.spellings(use.text()).stream().noneMatch(words::contains)) {
        never.computeIfAbsent(use.kind().key(), k -> new LinkedHashSet<>()).add(use.text());
      }
    }
    return never;
  }

  /** How the rule of a mention begins that came from a phrase. */
  private static String head(PhraseUse use) {
    return (use.kind().rule() + " " + use.text()).split("; ", 2)[0];
  }
}
