package org.rawabit.actors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawabit.actors.PhraseUse.Kind;

/**
 * Everything that matches for one actor, as people see it.
 *
 * @param sections by the key of the actor file; what is made by rule is apart
 * @param groups ids of the groups it belongs to, directly or by another, the nearest first
 * @param members ids of the actors that belong to it directly
 */
public record ActorPortrait(
    Actor actor, List<Section> sections, List<String> groups, List<String> members) {
  /** Transliterations shown of a full name; there are more. */
  private static final int MOST_VARIANTS = 8;

  /** The phrases of one kind; the title begins with the key. */
  public record Section(String title, List<Entry> entries) {}

  /**
   * One phrase.
   *
   * @param spellings what it also matches, made from it by rule
   * @param when the days on which it counts; empty for always
   * @param shared who else has it, like {@code jordan (metonym)}
   */
  public record Entry(Phrase phrase, List<String> spellings, String when, List<String> shared) {}

  /** The portrait of one of several actors that are used together. */
  public static ActorPortrait of(Actor actor, List<Actor> all) {
    PhraseIndex index = new PhraseIndex(all);
    Map<Kind, List<Entry>> entries = new EnumMap<>(Kind.class);
    for (PhraseUse use : index.uses()) {
      if (use.isOf(actor)) {
        entries.computeIfAbsent(use.kind(), k -> new ArrayList<>()).add(entry(use, index));
      }
    }
    List<Section> sections =
        entries.entrySet().stream().map(e -> section(e.getKey(), e.getValue())).toList();
    List<String> members =
        all.stream().filter(a -> a.memberOf().contains(actor.id())).map(Actor::id).toList();
    return new ActorPortrait(actor, sections, groups(actor, all), members);
  }

  private static Section section(Kind kind, List<Entry> entries) {
    String made = kind.isMade() ? ", made: " + kind.said() : "";
    return new Section(kind.key() + made, entries.stream().distinct().toList());
  }

  private static Entry entry(PhraseUse use, PhraseIndex index) {
    Set<String> shared = new LinkedHashSet<>();
    for (PhraseUse other : index.sharing(use)) {
      // What another actor rejects is silent for that actor alone.
      if (!other.isOf(use.actor()) && other.kind() != Kind.REJECT) {
        shared.add("%s (%s)".formatted(other.actor().id(), other.kind().said()));
      }
    }
    return new Entry(use.phrase(), made(use, index), when(use), List.copyOf(shared));
  }

  /** The spellings made from a phrase; whatever further rules make belongs here. */
  private static List<String> made(PhraseUse use, PhraseIndex index) {
    List<String> made = new ArrayList<>(index.spellings(use).stream().skip(1).toList());
    if (index.hasSound(use)) {
      made.addAll(index.variants(use, MOST_VARIANTS));
      made.add("what else sounds like it");
    }
    return made;
  }

  private static String when(PhraseUse use) {
    Role role = use.role();
    if (role == null || (role.from() == null && role.to() == null)) {
      return "";
    }
    if (role.to() == null) {
      return "from " + role.from();
    }
    return role.from() == null ? "until " + role.to() : role.from() + " to " + role.to();
  }

  private static List<String> groups(Actor actor, List<Actor> all) {
    Set<String> groups = new LinkedHashSet<>(actor.memberOf());
    List<String> reached = new ArrayList<>(groups);
    for (int i = 0; i < reached.size(); i++) {
      for (Actor group : all) {
        if (group.id().equals(reached.get(i))) {
          group.memberOf().stream().filter(groups::add).forEach(reached::add);
        }
      }
    }
    groups.remove(actor.id());
    return List.copyOf(groups);
  }
}
