package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase as an actor file uses it: for whom and as what.
 *
 * @param phrase as typed, or as made from a demonym
 * @param role the office whose title it is, if it is one
 */
record PhraseUse(Actor actor, Kind kind, Phrase phrase, @Nullable Role role) {
  /** As what a phrase is used, in the order of the {@link Gazetteer}. */
  enum Kind {
    NAME("names", "name", "name"),
    SHORT_NAME("short_names", "short name", "short name"),
    METONYM("metonyms", "metonym", "seat"),
    OFFICE("demonyms", "body of the state", "role"),
    ROLE("roles", "role", "role"),
    REJECT("reject", "reject", "reject");

    private final String key;
    private final String said;
    private final String rule;

    Kind(String key, String said, String rule) {
      this.key = key;
      this.said = said;
      this.rule = rule;
    }

    /** Its key in the actor file. */
    String key() {
      return key;
    }

    /** One of it, in a sentence. */
    String said() {
      return said;
    }

    /** How {@code mentions.rule} begins where it matched. */
    String rule() {
      return rule;
    }
  }

  /** Everything that is typed for an actor, or made of that, which may match. */
  static List<PhraseUse> of(Actor actor) {
    List<PhraseUse> uses = new ArrayList<>();
    actor.names().forEach(p -> uses.add(new PhraseUse(actor, Kind.NAME, p, null)));
    actor.shortNames().forEach(p -> uses.add(new PhraseUse(actor, Kind.SHORT_NAME, p, null)));
    actor.metonyms().forEach(p -> uses.add(new PhraseUse(actor, Kind.METONYM, p, null)));
    for (Phrase demonym : actor.demonyms()) {
      for (Phrase office : StateOffices.of(demonym)) {
        Phrase placed = new Phrase(office.language(), office.text(), demonym.place());
        uses.add(new PhraseUse(actor, Kind.OFFICE, placed, null));
      }
    }
    for (Role role : actor.roles()) {
      role.titles().forEach(p -> uses.add(new PhraseUse(actor, Kind.ROLE, p, role)));
    }
    actor.reject().forEach(p -> uses.add(new PhraseUse(actor, Kind.REJECT, p, null)));
    return uses;
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
