package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * A short name that is an adjective, behind the noun it belongs to: الرئاسي is the presidential
 * council alone, and a kind of guard in الحرس الرئاسي.
 */
final class AdjectiveOfNoun implements Objection {
  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    ActorType type = article.gazetteer().actor(alias.actor()).type();
    boolean named = alias.source() == Source.SHORT_NAME || alias.source() == Source.NAME;
    boolean state = type == ActorType.STATE && alias.source() == Source.NAME && match.isOneWord();
    if (type == ActorType.PERSON || state || !named || match.clitics() > 0) {
      return null;
    }
    String word = article.word(match.first());
    boolean adjective = word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
    int before = match.first() - 1;
    boolean noun =
        article.isBeside(before)
            && article.isDefinite(before)
            && (article.traits(before)
                    & (WordClass.PREPOSITION.bit()
                        | WordClass.TIME.bit()
                        | WordClass.RELATIVE.bit()))
                == 0;
    return adjective && noun ? "an adjective" : null;
  }
}
