package org.rawabit.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as an actor file uses it: for whom and as what.
 *
 * @param phrase as typed, or as made by rule
 * @param role the office whose title it is, if it is one
 */
record PhraseUse(Actor actor, Kind kind, Phrase phrase, @Nullable Role role) {
  /** As what a phrase is used. */
  enum Kind {
    NAME("names", "name"),
    /** The family name of a full name, which counts where somebody of that name is named. */
    FAMILY_NAME("names", "family name"),
    SHORT_NAME("short_names", "short name"),
    METONYM("metonyms", "metonym"),
    DESCRIPTION("descriptions", "description"),
    /** A body or a formal name of a state, made from its demonym. */
    BODY("demonyms", "body of the state"),
    ROLE("roles", "role"),
    /** What else an office is called, made from one of its titles. */
    TITLE("roles", "title of an office"),
    REJECT("reject", "reject");

    private final String key;
    private final String said;

    Kind(String key, String said) {
      this.key = key;
      this.said = said;
    }

    /** The key of the actor file that it comes from. */
    String key() {
      return key;
    }

    /** One of it, in a sentence. */
    String said() {
      return said;
    }

    /** Whether it is made by rule and not typed. */
    boolean isMade() {
      return this == FAMILY_NAME || this == BODY || this == TITLE;
    }
  }

  /** Everything that is typed for an actor, or made of that, which may match. */
  static List<PhraseUse> of(Actor actor, Spellings spellings) {
    List<PhraseUse> uses = new ArrayList<>();
    add(uses, actor, Kind.NAME, actor.names(), null);
    if (actor.type() == ActorType.PERSON) {
      add(uses, actor, Kind.FAMILY_NAME, familyNames(actor, spellings), null);
    }
    add(uses, actor, Kind.SHORT_NAME, actor.shortNames(), null);
    add(uses, actor, Kind.METONYM, actor.metonyms(), null);
    add(uses, actor, Kind.DESCRIPTION, actor.descriptions(), null);
    for (Phrase demonym : actor.demonyms()) {
      add(uses, actor, Kind.BODY, placed(StateOffices.formalNames(demonym), demonym), null);
      if (Homographs.shared().ofTyped(demonym.text()) == null) {
        add(uses, actor, Kind.BODY, placed(StateOffices.of(demonym), demonym), null);
      }
    }
    for (Role role : actor.roles()) {
      add(uses, actor, Kind.ROLE, role.titles(), role);
      for (Phrase title : role.titles()) {
        add(uses, actor, Kind.TITLE, furtherTitles(title), role);
      }
    }
    add(uses, actor, Kind.REJECT, actor.reject(), null);
    return uses;
  }

  private static void add(
      List<PhraseUse> uses,
      Actor actor,
      Kind kind,
      Collection<Phrase> phrases,
      @Nullable Role role) {
    phrases.forEach(phrase -> uses.add(new PhraseUse(actor, kind, phrase, role)));
  }

  private static Collection<Phrase> familyNames(Actor person, Spellings spellings) {
    Set<Phrase> families = new LinkedHashSet<>();
    for (Phrase name : person.names()) {
      List<String> words = NameParts.surname(spellings.words(name.text()));
      if (!words.isEmpty()) {
        families.add(new Phrase(name.language(), String.join(" ", words), name.place()));
      }
    }
    return families;
  }

  /** What else the office of a title is called. */
  static List<Phrase> furtherTitles(Phrase title) {
    Offices.Titles titles = Offices.of(title, Lexicon.shared());
    return Stream.concat(titles.full().stream(), titles.bare().stream())
        .map(text -> new Phrase(title.language(), text, title.place()))
        .toList();
  }

  private static List<Phrase> placed(List<Phrase> made, Phrase of) {
    return made.stream().map(p -> new Phrase(p.language(), p.text(), of.place())).toList();
  }

  boolean isOf(Actor other) {
    return actor.id().equals(other.id());
  }

  String text() {
    return phrase.text();
  }

  String place() {
    return phrase.place().isEmpty() ? actor.place() : phrase.place();
  }

  /** Where it stands, without its line. */
  String file() {
    return place().replaceFirst(":\\d+$", "");
  }

  Remark remark(String text) {
    return new Remark(place(), actor.id(), text);
  }
}
