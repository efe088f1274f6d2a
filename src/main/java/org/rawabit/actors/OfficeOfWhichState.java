package org.rawabit.actors;

import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * An office without its state, رئيس الجمهورية: it is his beside whose name it stands in the
 * article, else that of the state of which the article speaks most among those whose holders the
 * file knows, if it speaks of one enough.
 */
final class OfficeOfWhichState implements Objection {
  /** معالي وزير الخارجية is he of the paper's own state. */
  private static final String EXCELLENCY = "معالي";

  private static final int CLEARLY = 3;

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    if (alias.source() != Source.OFFICE) {
      return null;
    }
    int home = article.gazetteer().home(alias.actor());
    int next = match.last() + 1;
    if (article.isBeside(match.last())
        && article.is(next, WordClass.NATIONALITY)
        && WordClass.state(article.traits(next)) == home) {
      return null;
    }
    int own = weight(article, alias);
    boolean clearly = own >= CLEARLY && own >= 2 * article.evidenceOfOthers(home);
    if (isOfAnother(article, match, home, clearly)) {
      return "of another, or of one in general";
    }
    Integer holder = article.holder(alias.text());
    if (holder != null) {
      return holder == alias.actor() ? null : "another bears it in the article";
    }
    if (home < 0 || own == 0 || 3 * own < 2 * article.evidenceOfOthers(home)) {
      return "of which state the article does not say";
    }
    for (Alias other : match.aliases()) {
      boolean rival =
          other.source() == Source.OFFICE && article.gazetteer().home(other.actor()) != home;
      if (rival && weight(article, other) >= own) {
        return "of which state the article does not say";
      }
    }
    return null;
  }

  /** وزير الخارجية الجبير, رئيس الوزراء (العراقي): what stands behind it says whose it is. */
  private static boolean isOfAnother(Reading article, Match match, int home, boolean clearly) {
    int next = match.last() + 1;
    if (article.bare(match.first() - 1).equals(EXCELLENCY) && !clearly) {
      return true;
    }
    if (!article.isQuoted(next - 1)) {
      return false;
    }
    long traits = article.traits(next);
    if (WordClass.NATIONALITY.in(traits)) {
      return WordClass.state(traits) != home && !WordClass.BEHIND_CLITIC.in(traits);
    }
    String word = article.word(next);
    // An adjective that no list knows is that of a state, or of its spelling.
    return traits == 0
        && (!clearly || word.endsWith("ي"))
        && article.isBeside(next - 1)
        && article.isDefinite(next)
        && word.startsWith("ال");
  }

  private static int weight(Reading article, Alias alias) {
    int named = article.isNamed(alias.actor()) ? 2 : 0;
    return article.evidence(article.gazetteer().home(alias.actor())) + named;
  }
}
