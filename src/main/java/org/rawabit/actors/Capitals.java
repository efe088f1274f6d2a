package org.rawabit.actors;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In Latin letters a name begins with a capital: turkey is a bird, and us a pronoun. */
final class Capitals implements Objection {
  /** Acronyms that are words in a headline of capitals. */
  private static final Set<String> WORDS = Set.of("US", "IS", "UN", "UE", "EU");

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    if (!article.isLatin(match.first()) || !Character.isUpperCase(alias.text().codePointAt(0))) {
      return null;
    }
    if (!article.isCapitalized(match.first())) {
      return "in small letters";
    }
    boolean pronoun =
        match.isOneWord()
            && WORDS.contains(alias.text().replace(".", ""))
            && isAllCapitals(article, match.first() - 1)
            && isAllCapitals(article, match.last() + 1);
    return pronoun ? "a word in capitals" : null;
  }

  private static boolean isAllCapitals(Reading article, int token) {
    if (token < 0 || token >= article.count() || !article.isLatin(token)) {
      return false;
    }
    String printed = article.printed(token);
    return printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT));
  }
}
