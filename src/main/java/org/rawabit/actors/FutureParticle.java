package org.rawabit.actors;

import org.jspecify.annotations.Nullable;

/**
 * س is the particle of the future and stands before verbs: before a name it is a slip of the pen. A
 * single word behind it that has no article is far likelier the rest of another word (ستالين).
 */
final class FutureParticle implements Objection {
  private static final String PARTICLE = "س";
  private static final String ARTICLE = "ال";

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    if (match.clitics() == 0 || match.first() < match.last()) {
      return null;
    }
    String printed = article.printed(match.first());
    boolean isFuture = printed.substring(0, match.clitics()).endsWith(PARTICLE);
    return isFuture && !printed.startsWith(ARTICLE, match.clitics()) ? "another word" : null;
  }
}
