package org.rawabit.actors;

import java.util.Set;

/** Given names of persons in the Arabic press. */
final class GivenNames {
  private static final Set<String> ARABIC = WordList.normalized("given-names-ar.txt");

  private GivenNames() {}

  /** Whether a normalized word is a given name. */
  static boolean contains(String normalized) {
    return ARABIC.contains(normalized);
  }
}
