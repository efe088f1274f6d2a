package org.rawabit.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language a record says it is in: {@code AR-eg}, {@code en_US} or {@code fra}. */
public final class LanguageCode {
  private static final Pattern TAG =
      Pattern.compile("\\s*([A-Za-z]{2,3})([-_][A-Za-z0-9-_]*)?\\s*");

  /** Three letters of ISO 639-2 for the languages we know. */
  private static final Map<String, String> SHORT =
      Map.of("ara", "ar", "eng", "en", "fra", "fr", "fre", "fr", "fas", "fa", "per", "fa");

  private LanguageCode() {}

  /**
   * The primary subtag in lower case; empty where it is no code, or says the language is unknown.
   */
  public static Optional<String> of(@Nullable String field) {
    Matcher tag = TAG.matcher(field == null ? "" : field);
    if (!tag.matches()) {
      return Optional.empty();
    }
    String code = tag.group(1).toLowerCase(Locale.ROOT);
    return code.equals(LanguageGuess.UNKNOWN)
        ? Optional.empty()
        : Optional.of(SHORT.getOrDefault(code, code));
  }
}
