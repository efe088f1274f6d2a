package org.rawabit.stages;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Which group of texts is meant.
 *
 * @param universe the texts that the group is set against, itself among them
 * @param kind of group: actor, term, period, source, language; empty for a universe itself
 * @param value which group of the kind; empty for a universe itself
 * @param language of the texts, ISO 639-1 or und; empty for a universe itself
 */
public record GroupName(String universe, String kind, String value, String language)
    implements Comparable<GroupName>, Serializable {
  private static final Comparator<GroupName> ORDER =
      Comparator.comparing(GroupName::universe)
          .thenComparing(GroupName::kind)
          .thenComparing(GroupName::value)
          .thenComparing(GroupName::language);

  /** All articles of a language. */
  static GroupName corpus(String language) {
    return new GroupName("corpus " + language, "", "", "");
  }

  /** A group that is set against all articles of its language. */
  static GroupName inCorpus(String kind, String value, String language) {
    return new GroupName("corpus " + language, kind, value, language);
  }

  boolean isUniverse() {
    return kind.isEmpty();
  }

  /** Equal for equal names. */
  String key() {
    return String.join("\u0000", universe, kind, value, language);
  }

  @Override
  public int compareTo(GroupName other) {
    return ORDER.compare(this, other);
  }
}
