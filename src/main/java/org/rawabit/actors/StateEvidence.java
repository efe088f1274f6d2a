package org.rawabit.actors;

/**
 * How often an article speaks of each state: by its name, its adjective, its offices, its capital
 * or those who belong to it. Words that may mean two states count for none.
 */
final class StateEvidence {
  private final int[] counts;

  private StateEvidence(int[] counts) {
    this.counts = counts;
  }

  /** Of the words and matches of an article. */
  static StateEvidence of(Reading article) {
    int[] counts = new int[Lexicon.shared().nationalities().count()];
    for (int i = 0; i < article.count(); i++) {
      int state = WordClass.state(article.traits(i));
      if (state >= 0) {
        counts[state]++;
      }
    }
    for (Match match : article.matches()) {
      Alias alias = match.aliases().get(0);
      int home = article.gazetteer().home(alias.actor());
      if (home >= 0 && match.aliases().size() == 1 && speaks(alias) && !isCounted(article, match)) {
        counts[home]++;
      }
    }
    return new StateEvidence(counts);
  }

  private static boolean speaks(Alias alias) {
    return switch (alias.source()) {
      case NAME, ROLE, METONYM -> alias.homograph() == null;
      default -> false;
    };
  }

  /** Whether a word of a match has been counted by itself. */
  private static boolean isCounted(Reading article, Match match) {
    for (int i = match.first(); i <= match.last(); i++) {
      if (WordClass.state(article.traits(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Of a state by its place in {@link Nationalities}; 0 of none. */
  int of(int state) {
    return state < 0 ? 0 : counts[state];
  }

  /** The most of any state but one. */
  int ofOthers(int state) {
    int most = 0;
    for (int i = 0; i < counts.length; i++) {
      if (i != state && counts[i] > most) {
        most = counts[i];
      }
    }
    return most;
  }
}
