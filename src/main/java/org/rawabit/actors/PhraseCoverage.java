package org.rawabit.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
    Spellings spellings = new Spellings();
    List<Remark> remarks = new ArrayList<>();
    List<String> unmentioned = new ArrayList<>();
    for (Actor actor : actors) {
      Set<String> matched = rules.getOrDefault(actor.id(), Set.of());
      if (matched.isEmpty()) {
        unmentioned.add(actor.id());
        continue;
      }
      Map<String, Set<String>> never = never(PhraseUse.of(actor, spellings), matched, index);
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
      List<PhraseUse> uses, Set<String> rules, PhraseIndex index) {
    Set<String> matched = rules.stream().map(PhraseCoverage::phrase).collect(Collectors.toSet());
    List<PhraseUse> typed =
        uses.stream()
            .filter(use -> use.kind() != PhraseUse.Kind.REJECT && !use.kind().isMade())
            .toList();
    Set<String> words = new HashSet<>();
    for (PhraseUse use : typed) {
      if (isIn(matched, use)) {
        words.addAll(index.spellings(use));
      }
    }
    Map<String, Set<String>> never = new LinkedHashMap<>();
    for (PhraseUse use : typed) {
      if (index.spellings(use).stream().noneMatch(words::contains)) {
        never.computeIfAbsent(use.kind().key(), k -> new LinkedHashSet<>()).add(use.text());
      }
    }
    return never;
  }

  /** Whether a phrase has matched, or for a title another one that is made from it. */
  private static boolean isIn(Set<String> matched, PhraseUse use) {
    return matched.contains(head(use.text()))
        || (use.kind() == PhraseUse.Kind.ROLE
            && PhraseUse.furtherTitles(use.phrase()).stream()
                .anyMatch(title -> matched.contains(head(title.text()))));
  }

  /** A phrase as a rule has it, up to the first semicolon. */
  private static String head(String phrase) {
    return phrase.split("; ", 2)[0];
  }

  /** The phrase behind the word for its source: {@code short name حفتر}. */
  private static String phrase(String rule) {
    String phrase = rule;
    for (Alias.Source source : Alias.Source.values()) {
      String shorter =
          rule.startsWith(source.label() + " ")
              ? rule.substring(source.label().length() + 1)
              : rule;
      phrase = shorter.length() < phrase.length() ? shorter : phrase;
    }
    return phrase;
  }
}
