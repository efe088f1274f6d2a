package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.text.Letters;

/**
 * A word with the sign of the indefinite accusative is no state or capital: سألت كينياً is a man,
 * باكراً is early. Names that end in alef are never written with it.
 */
final class AccusativeOfState implements Objection {
  private static final char TANWIN = '\u064B';

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    ActorType type = article.gazetteer().actor(alias.actor()).type();
    boolean seatOrState = type == ActorType.STATE || alias.source() == Source.METONYM;
    if (!seatOrState || !match.isOneWord()) {
      return null;
    }
    String word = article.word(match.first());
    if (word.charAt(word.length() - 1) != Letters.ALEF) {
      return null;
    }
    int before = article.source(match.first(), word.length() - 2);
    boolean sign = article.printed(match.first()).indexOf(TANWIN, before) >= 0;
    return sign ? "an accusative" : null;
  }
}
