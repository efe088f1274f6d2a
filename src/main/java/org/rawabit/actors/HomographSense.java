package org.rawabit.actors;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Homographs.Homograph;

/**
 * A name that is also an ordinary word, or another place's: نصف قطر is a radius, دعم مالي money,
 * صلاة المغرب a prayer, طرابلس in an article about Lebanon not Libya's.
 */
final class HomographSense implements Objection {
  private static final int FEMININE_LONGEST = 3;
  private static final long NAME_LIKE =
      WordClass.GIVEN.bit() | WordClass.FOREIGN_GIVEN.bit() | WordClass.ORDINARY.bit();
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "dr", "sir", "lord", "lady", "m", "mme", "prof");
  private static final Set<String> STATES_OF_THE_USA =
      Set.of(
          "alabama",
          "arkansas",
          "california",
          "florida",
          "georgia",
          "illinois",
          "indiana",
          "iowa",
          "kansas",
          "kentucky",
          "maine",
          "maryland",
          "michigan",
          "minnesota",
          "mississippi",
          "missouri",
          "nebraska",
          "ohio",
          "oregon",
          "pennsylvania",
          "tennessee",
          "texas",
          "utah",
          "vermont",
          "virginia",
          "wisconsin");

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    if (!match.isOneWord() || alias.source().isOffice()) {
      return null;
    }
    if (match.clitics() > 0 && article.is(match.first(), WordClass.PREPOSITION)) {
      return "an ordinary word";
    }
    Homograph word = alias.homograph();
    if (word == null) {
      return isTownOf(article, match.last()) ? "a town of the United States" : null;
    }
    if (!word.states().isEmpty()) {
      return ofAnotherState(article, match, alias, word);
    }
    int before = match.first() - 1;
    int after = match.last() + 1;
    boolean begins = article.opens(match.first());
    String behind = begins || !isNear(article, before) ? "" : article.word(before);
    String ahead = isNear(article, match.last()) ? article.word(after) : "";
    if (isOneOf(word.notAfter(), behind, article, before)
        || word.notBefore().contains(ahead)
        || word.notBefore().contains(ahead + " " + article.word(after + 1))) {
      article.taken(word.word());
      return word.other();
    }
    if (isTownOf(article, match.last()) || (word.person() && isPerson(article, match))) {
      article.taken(word.word());
      return word.other();
    }
    int home = article.gazetteer().home(alias.actor());
    if (article.isTaken(word.word())
        && word.person()
        && article.evidence(home) <= article.occurrences(word.word())) {
      return word.other();
    }
    boolean evident = isOneOf(word.evidentAfter(), behind, article, before);
    if (!evident && article.hasAny(word.notWith())) {
      return word.other();
    }
    if (!evident && !word.needs().isEmpty() && !article.hasAny(word.needs())) {
      return word.other();
    }
    boolean restricted = !word.onlyAfter().isEmpty() || !word.onlyBefore().isEmpty();
    if (restricted
        && !begins
        && match.clitics() == 0
        && !isOneOf(word.onlyAfter(), behind, article, before)
        && !word.onlyBefore().contains(ahead)
        && !isFeminine(behind)
        && !isBehindPlace(article, before)) {
      return word.other();
    }
    if (restricted && match.clitics() > 0 && !isStateBehindClitics(article, match)) {
      return word.other();
    }
    return null;
  }

  private static boolean isNear(Reading article, int token) {
    return article.isQuoted(token) || (article.isLatin(token) && article.gap(token).equals(", "));
  }

  /** Cairo, Illinois */
  private static boolean isTownOf(Reading article, int token) {
    return article.isLatin(token)
        && article.gap(token).equals(", ")
        && STATES_OF_THE_USA.contains(article.word(token + 1));
  }

  /** Georgia Brown, Mr Chad */
  private static boolean isPerson(Reading article, Match match) {
    int before = match.first() - 1;
    int after = match.last() + 1;
    boolean titled =
        article.isBeside(before)
            && article.is(before, WordClass.TITLE)
            && article.isCapitalized(before)
            && HONORIFICS.contains(article.word(before));
    boolean surname =
        article.isBeside(match.last())
            && article.isCapitalized(after)
            && (article.traits(after) & ~NAME_LIKE) == 0
            && !article.isCapitalized(after + 1);
    return titled || surname;
  }

  /** An adjective in the masculine does not belong to a feminine noun: حكومة مالي. */
  private static boolean isFeminine(String noun) {
    return noun.length() > FEMININE_LONGEST && noun.endsWith("ه") && !noun.startsWith("ال");
  }

  private static boolean isBehindPlace(Reading article, int before) {
    return article.is(before, WordClass.STATE) && article.isBeside(before);
  }

  /** بمالي and لمالي, but not فمالي, nor ومالي behind an adjective. */
  private static boolean isStateBehindClitics(Reading article, Match match) {
    String word = article.word(match.first());
    char first = word.charAt(0);
    if (match.clitics() == 1 && (first == 'ب' || first == 'ل')) {
      return true;
    }
    return first == 'و' && article.is(match.first() - 1, WordClass.STATE);
  }

  private static boolean isOneOf(Set<String> words, String word, Reading article, int token) {
    return !word.isEmpty()
        && (words.contains(word)
            || words.contains(article.bare(token))
            || (word.length() > 3
                && "بلك".indexOf(word.charAt(0)) >= 0
                && words.contains(word.substring(1))));
  }

  private static @Nullable String ofAnotherState(
      Reading article, Match match, Alias alias, Homograph word) {
    Nationalities states = Lexicon.shared().nationalities();
    int home = article.gazetteer().home(alias.actor());
    int own = -1;
    String rival = null;
    for (String id : word.states()) {
      if (states.ofId(id) == home) {
        own = home;
      } else {
        rival = id;
      }
    }
    if (own < 0 || rival == null) {
      return null;
    }
    String printed = article.printed(match.first());
    for (Map.Entry<String, String> spelling : word.spelled().entrySet()) {
      if (printed.endsWith(spelling.getKey())) {
        return states.ofId(spelling.getValue()) == own ? null : "spelled as that of " + rival;
      }
    }
    boolean seat = alias.source() == Alias.Source.METONYM;
    if (seat && isListedAmongStates(article, match)) {
      return "listed among states";
    }
    int forOwn = weight(article, word, own, states);
    int forRival = weight(article, word, states.ofId(rival), states);
    if (forRival > forOwn) {
      return "the article speaks of " + rival;
    }
    return null;
  }

  /** والإمارات وقطر وعمان ولبنان */
  private static boolean isListedAmongStates(Reading article, Match match) {
    int before = match.first() - 1;
    int after = match.last() + 1;
    boolean conjoined = match.clitics() > 0 && article.word(match.first()).charAt(0) == 'و';
    boolean behind = conjoined && article.is(before, WordClass.STATE) && article.isBeside(before);
    boolean ahead =
        article.is(after, WordClass.STATE)
            && article.word(after).charAt(0) == 'و'
            && article.isBeside(match.last());
    return behind || ahead;
  }

  private static int weight(Reading article, Homograph word, int state, Nationalities states) {
    int weight = 2 * article.evidence(state);
    for (Map.Entry<String, Set<String>> cues : word.cues().entrySet()) {
      if (states.ofId(cues.getKey()) == state && article.hasAny(cues.getValue())) {
        weight += 3;
      }
    }
    return weight;
  }
}
