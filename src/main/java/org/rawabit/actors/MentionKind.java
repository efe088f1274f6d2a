package org.rawabit.actors;

import java.util.Locale;

/** How a span refers to an actor; written in lower case in files and tables. */
public enum MentionKind {
  /** A proper name, short name, acronym or usual alias. */
  NAME,
  /** An office, or a body of a state, that stands for one actor, with no name beside it. */
  ROLE,
  /** A capital or seat used for its government or state. */
  METONYM,
  /** A capital or seat used as a place. */
  PLACE,
  /** A noun phrase that describes an actor, or picks up one named elsewhere in the article. */
  REFERENCE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
