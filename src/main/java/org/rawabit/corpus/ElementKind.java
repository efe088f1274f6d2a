package org.rawabit.corpus;

import java.util.Locale;
import java.util.Set;

/**
 * Elements that shape a text and say nothing else: those of HTML, under the names others use too.
 */
enum ElementKind {
  /** A text of its own: a paragraph, a heading, an item of a list. */
  BLOCK,
  /** A line end. */
  BREAK,
  /** Part of a line. */
  INLINE,
  /** No markup. */
  NONE;

  private static final Set<String> BLOCKS =
      Set.of(
          ("p para paragraph par div section h1 h2 h3 h4 h5 h6 ul ol dl li dt dd blockquote pre table tbody"
                  + " thead tr td th center figure figcaption header footer block hr")
              .split(" ", -1));

  private static final Set<String> INLINES =
      Set.of(
          "b i u em strong span font a sub sup small big tt code cite q s strike mark abbr img"
              .split(" ", -1));

  /** What an element is by its name, in any case, without prefix. */
  static ElementKind of(String name) {
    String lower = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    if (BLOCKS.contains(lower)) {
      return BLOCK;
    }
    if (lower.equals("br") || lower.equals("lb")) {
      return BREAK;
    }
    return INLINES.contains(lower) ? INLINE : NONE;
  }
}
