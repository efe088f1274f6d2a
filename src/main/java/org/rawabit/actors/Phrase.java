package org.rawabit.actors;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Words of an actor file. Where they stand is no part of them: the same words in two files are
 * equal.
 *
 * @param language ar, en or fr
 * @param text as typed
 * @param place file and line; empty for what is made by rule
 */
public record Phrase(String language, String text, String place) implements Serializable {
  /** A phrase that stands in no file. */
  public Phrase(String language, String text) {
    this(language, text, "");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Phrase phrase
        && language.equals(phrase.language)
        && text.equals(phrase.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, text);
  }
}
