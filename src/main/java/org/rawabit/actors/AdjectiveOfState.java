package org.rawabit.actors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Letters;
import org.rawabit.text.Normalized;

/**
 * A state whose name is spelled like the feminine of its adjective: in القوات السعودية and قوات
 * سورية it is the adjective, in وزير خارجية السعودية and في سورية the state.
 */
final class AdjectiveOfState implements Objection {
  private static final Set<String> BEFORE_STATE =
      Set.of("حكومه", "دوله", "عاصمه", "شمال", "جنوب", "شرق", "غرب", "خارجيه", "داخليه", "دفاع");

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    Actor actor = article.gazetteer().actor(alias.actor());
    if (actor.type() != ActorType.STATE || !match.isOneWord() || match.clitics() > 1) {
      return null;
    }
    char last = alias.text().charAt(alias.text().length() - 1);
    if (last != Letters.TEH_MARBUTA && last != Letters.HEH) {
      return null;
    }
    String name = Normalized.of(alias.text()).text();
    if (!isFeminineOf(name, actor.demonyms())) {
      return null;
    }
    int before = match.first() - 1;
    if (article.isQuoted(before) && article.is(before - 1, WordClass.MEDIUM)) {
      return "an adjective";
    }
    if (article.opens(match.first()) || !article.isBeside(before)) {
      return null;
    }
    long traits = article.traits(before);
    boolean noNoun =
        (traits
                & (WordClass.PREPOSITION.bit()
                    | WordClass.SAYING.bit()
                    | WordClass.TIME.bit()
                    | WordClass.STATE.bit()))
            != 0;
    if (noNoun || article.word(before).isEmpty()) {
      return null;
    }
    boolean coordinated = article.word(match.first()).charAt(0) == 'و' && match.clitics() > 0;
    if (coordinated) {
      boolean adjective = WordClass.NATIONALITY.in(traits) && article.word(before).endsWith("ه");
      return adjective && !isOfListedName(article, before) ? "an adjective" : null;
    }
    if (name.startsWith("ال")) {
      boolean definite =
          (article.isDefinite(before) || article.is(before, WordClass.TOWN))
              && !isOfListedName(article, before);
      return definite ? "an adjective" : null;
    }
    boolean construct =
        WordClass.OFFICE.in(traits)
            || BEFORE_STATE.contains(article.bare(before))
            || article.isDefinite(before);
    return construct ? null : "an adjective";
  }

  /** A listed name ends before: الإمارات, السعودية. */
  private static boolean isOfListedName(Reading article, int token) {
    Match listed = article.matchEndingAt(token);
    return listed != null && listed.aliases().get(0).source() == Alias.Source.NAME;
  }

  private static boolean isFeminineOf(String name, List<Phrase> demonyms) {
    for (Phrase demonym : demonyms) {
      String feminine = Normalized.of(demonym.text()).text() + "ه";
      if (name.equals(feminine) || name.equals("ال" + feminine)) {
        return true;
      }
    }
    return false;
  }
}
