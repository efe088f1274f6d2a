package org.rawabit.actors;

import org.jspecify.annotations.Nullable;

/** In Latin letters a name begins with a capital: turkey is a bird, and us a pronoun. */
final class Capitals implements Objection {
  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    if (!article.isLatin(match.first()) || !Character.isUpperCase(alias.text().codePointAt(0))) {
      return null;
    }
    return article.isCapitalized(match.first()) ? null : "in small letters";
  }
}
