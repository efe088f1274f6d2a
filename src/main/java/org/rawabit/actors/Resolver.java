package org.rawabit.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * Decides which of the actors whom a phrase may denote is meant.
 *
 * <ol>
 *   <li>A phrase of one actor alone denotes it; a name goes before a short name.
 *   <li>Of several it denotes the one whose title in the article stands beside it.
 *   <li>Else, of a government, regime or troops, the one who comes first in the actor files.
 *   <li>Else the one whose full name stands nearest in the article, before rather than after.
 *   <li>Else the one of whose state the article speaks most; of several of that state as below.
 *   <li>Else the one that comes first in the actor files; of two holders of one office on one day,
 *       the one who came later.
 * </ol>
 */
final class Resolver {

  private static final Set<String> LEADERS =
      Set.of("نظام", "قوات", "عهد", "حكم", "سقوط", "حكومه", "حقبه", "جيش", "ميليشيات", "regime");

  /** Whom a match denotes, and on what ground. */
  record Decision(Match match, Alias alias, Ground ground) {}

  /** The decisions on the matches of an article, in order. */
  List<Decision> decide(Reading article) {
    List<Match> matches = article.matches();
    List<Decision> decisions = new ArrayList<>(matches.size());
    Map<String, Integer> titled = null;
    FullNames named = null;
    for (int i = 0; i < matches.size(); i++) {
      Match match = matches.get(i);
      if (match.isOfOne()) {
        Alias alias = best(match.aliases());
        decisions.add(new Decision(match, alias, groundOfOne(article, match, alias)));
        continue;
      }
      titled = titled == null ? titles(article) : titled;
      named = named == null ? new FullNames(matches) : named;
      decisions.add(choose(article, i, titled, named));
    }
    return decisions;
  }

  private static Alias best(List<Alias> aliases) {
    Alias best = aliases.get(0);
    for (Alias alias : aliases) {
      if (alias.source().compareTo(best.source()) < 0) {
        best = alias;
      }
    }
    return best;
  }

  private static Ground groundOfOne(Reading article, Match match, Alias alias) {
    return switch (alias.source()) {
      case NAME ->
          alias.spelling() == Alias.Spelling.SOUND
              ? Ground.SOUND
              : match.isOneWord() && alias.homograph() != null ? Ground.HOMOGRAPH : Ground.NAME;
      case SHORT_NAME ->
          article.isNamed(alias.actor()) ? Ground.SHORT_NAME_OF_NAMED : Ground.SHORT_NAME_ALONE;
      case SURNAME -> Ground.SURNAME;
      case GIVEN_NAME -> Ground.FIRST_NAME;
      case ROLE -> Ground.ROLE;
      case OFFICE -> Ground.MOST_SPOKEN_OF;
      case BODY -> Ground.BODY;
      case DESCRIPTION -> Ground.DESCRIPTION;
      case METONYM -> Ground.METONYM;
      case REFERENCE, REJECT ->
          throw new IllegalStateException(alias.source() + " is no phrase of the trie to resolve");
    };
  }

  private static Decision choose(
      Reading article, int index, Map<String, Integer> titled, FullNames named) {
    Match match = article.matches().get(index);
    List<Alias> candidates = match.aliases();
    if (candidates.stream().anyMatch(a -> a.source() == Source.NAME)) {
      List<Alias> names = candidates.stream().filter(a -> a.source() == Source.NAME).toList();
      if (names.stream().allMatch(a -> a.actor() == names.get(0).actor())) {
        return new Decision(match, names.get(0), groundOfOne(article, match, names.get(0)));
      }
      candidates = names;
    }
    Alias byTitle = of(candidates, titled.get(title(article, match)));
    if (byTitle != null) {
      return new Decision(match, byTitle, Ground.TITLE);
    }
    if (isOfLeader(article, match) && candidates.get(0).source().isPart()) {
      return new Decision(match, candidates.get(0), Ground.LEADER);
    }
    Alias nearest = named.nearest(index, candidates);
    if (nearest != null) {
      return new Decision(match, nearest, Ground.NEAREST);
    }
    List<Alias> spokenOf = mostSpokenOf(article, candidates);
    if (!spokenOf.isEmpty()) {
      Alias chosen = latest(spokenOf);
      boolean only = spokenOf.stream().allMatch(a -> a.actor() == chosen.actor());
      boolean later = spokenOf.stream().allMatch(a -> a.equals(chosen) || isLater(chosen, a));
      return new Decision(
          match, chosen, only || later ? Ground.MOST_SPOKEN_OF : Ground.FIRST_IN_FILE);
    }
    return new Decision(match, latest(candidates), Ground.FIRST_IN_FILE);
  }

  /** نظام القذافي, قوات حفتر: what a leader has, and his sons have not. */
  private static boolean isOfLeader(Reading article, Match match) {
    int before = match.first() - 1;
    return match.clitics() == 0
        && article.isBeside(before)
        && LEADERS.contains(article.bare(before));
  }

  /** Whom each title word stands beside in the article; of two persons' titles none. */
  private static Map<String, Integer> titles(Reading article) {
    Map<String, Integer> titled = new HashMap<>();
    for (Match match : article.matches()) {
      String title = title(article, match);
      Alias alias = match.aliases().get(0);
      if (!title.isEmpty() && alias.source() == Source.NAME) {
        titled.merge(title, alias.actor(), (a, b) -> a.equals(b) ? a : -1);
      }
    }
    return titled;
  }

  /** The title word directly before a match, or nothing. */
  static String title(Reading article, Match match) {
    int before = match.first() - 1;
    boolean title =
        match.clitics() == 0
            && article.isBeside(before)
            && (article.is(before, WordClass.RANK) || article.is(before, WordClass.TITLE));
    if (!title) {
      return "";
    }
    String word = article.bare(before);
    return word.startsWith("لل") ? "ا" + word.substring(1) : word;
  }

  private static @Nullable Alias of(List<Alias> candidates, @Nullable Integer actor) {
    for (Alias candidate : candidates) {
      if (actor != null && candidate.actor() == actor) {
        return candidate;
      }
    }
    return null;
  }

  /** The candidates of the state of which the article speaks most; none where two states tie. */
  private static List<Alias> mostSpokenOf(Reading article, List<Alias> candidates) {
    int most = 0;
    int state = -1;
    for (Alias alias : candidates) {
      int home = article.gazetteer().home(alias.actor());
      int weight = article.evidence(home);
      if (weight > most) {
        most = weight;
        state = home;
      } else if (weight == most && home != state) {
        state = -1;
      }
    }
    int spokenOf = state;
    return state < 0
        ? List.of()
        : candidates.stream().filter(a -> article.gazetteer().home(a.actor()) == spokenOf).toList();
  }

  private static Alias latest(List<Alias> candidates) {
    Alias chosen = candidates.get(0);
    for (Alias alias : candidates) {
      chosen = isLater(alias, chosen) ? alias : chosen;
    }
    return chosen;
  }

  private static boolean isLater(Alias alias, Alias than) {
    return alias.from() != null && than.from() != null && alias.from().isAfter(than.from());
  }
}
