package org.rawabit.actors;

import java.util.Locale;

/** How a span refers to an actor; written in lower case in files and tables. */
public enum MentionKind {
  /** A proper name, short name, acronym or usual alias. */
  NAME,
  /** An office or body that stands for exactly one actor, with no name beside it. */
  ROLE,
  /** A capital or seat used for its government or state. */
  METONYM,
  /** A capital or seat used as a place. */
  PLACE,
  /** A noun phrase that picks up an actor named elsewhere in the article. */
  REFERENCE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
