package org.rawabit.stages;

import java.util.Locale;

/** What counts are divided by, besides time. */
public enum Facet {
  /** The newspaper, agency or site. */
  SOURCE,
  /** The language of the article. */
  LANGUAGE,
  /** The kind of mention: both actors are mentioned in this way. */
  KIND;

  /** As written in tables and job files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
