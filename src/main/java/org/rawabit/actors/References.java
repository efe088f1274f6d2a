package org.rawabit.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.actors.Resolver.Decision;
import org.rawabit.text.Normalized;

/**
 * Words that pick up a person named elsewhere in the article.
 *
 * <ul>
 *   <li>a first name alone: {@link FirstNames}
 *   <li>a rank alone, where it stands before the name of one listed person and no other: المشير
 *   <li>a son or daughter of one named, where one other of the family is in the article: نجله, his
 *       son, نجل قائد الجيش
 * </ul>
 */
final class References {
  private static final long REFERRING =
      WordClass.GIVEN.bit() | WordClass.RANK.bit() | WordClass.CHILD.bit();

  private final Reading article;
  private final List<Decision> decisions;
  private final FirstNames firstNames;
  private final Map<String, Integer> ranks = new HashMap<>();

  /** Everybody in the article, worked out when first asked. */
  private @Nullable Set<Integer> actors;

  private References(Reading article, List<Decision> decisions) {
    this.article = article;
    this.decisions = decisions;
    this.firstNames = new FirstNames(article, decisions);
  }

  /** The decisions with those on references, in order. */
  static List<Decision> with(Reading article, List<Decision> decisions) {
    References references = new References(article, decisions);
    return references.firstNames.isWithoutPersons() ? decisions : references.all();
  }

  private List<Decision> all() {
    learnRanks();
    List<Decision> all = new ArrayList<>(decisions.size() + 4);
    int next = 0;
    int chain = -1;
    for (int token = 0; token < article.count(); token++) {
      boolean decided = next < decisions.size() && decisions.get(next).match().first() == token;
      if (decided && !isUncertain(decisions.get(next))) {
        Decision decision = decisions.get(next++);
        all.add(decision);
        token = decision.match().last();
        continue;
      }
      boolean behindMatch = !all.isEmpty() && all.get(all.size() - 1).match().last() == token - 1;
      if (!decided && chain != token && !behindMatch && !mayRefer(token)) {
        continue;
      }
      int behind = decided ? next + 1 : next;
      Decision found = firstNames.at(token, behind, chain == token);
      if (found != null) {
        chain = token + 1;
      } else if (!decided) {
        found = reference(token, next, all);
      }
      if (found == null && decided) {
        found = decisions.get(next);
      }
      if (found != null) {
        all.add(found);
        token = found.match().last();
        while (next < decisions.size() && decisions.get(next).match().first() <= token) {
          next++;
        }
      }
    }
    return all;
  }

  /** Most words refer to nobody, which their classes tell at once. */
  private boolean mayRefer(int token) {
    return (article.traits(token) & REFERRING) != 0
        || (token > 0 && WordClass.KIN.in(article.traits(token - 1)));
  }

  /** A short name of one who is not named may be the first name of one who is. */
  private static boolean isUncertain(Decision decision) {
    return decision.ground() == Ground.SHORT_NAME_ALONE && decision.match().isOneWord();
  }

  private @Nullable Decision reference(int token, int next, List<Decision> before) {
    long traits = article.traits(token);
    if (WordClass.CHILD.in(traits)) {
      return child(token, next, before);
    }
    return WordClass.RANK.in(traits) ? rank(token) : null;
  }

  private boolean isPerson(int actor) {
    return article.gazetteer().actor(actor).type() == ActorType.PERSON;
  }

  private void learnRanks() {
    for (Decision decision : decisions) {
      Match match = decision.match();
      int before = match.first() - 1;
      if (match.clitics() == 0
          && article.isBeside(before)
          && article.is(before, WordClass.RANK)
          && decision.alias().source() == Source.NAME
          && isPerson(decision.alias().actor())) {
        String rank = Resolver.title(article, match);
        ranks.merge(rank, decision.alias().actor(), (a, b) -> a.equals(b) ? a : -1);
      }
    }
    if (ranks.isEmpty()) {
      return;
    }
    for (int token = 0; token < article.count(); token++) {
      if (article.is(token, WordClass.RANK) && isOfUnlisted(token)) {
        ranks.put(plain(token), -1);
      }
    }
  }

  private boolean isOfUnlisted(int rank) {
    return article.isBeside(rank)
        && article.is(rank + 1, WordClass.GIVEN)
        && article.matchAt(rank + 1) == null;
  }

  /** The word with its article, without the clitics before it. */
  private String plain(int token) {
    String word = article.bare(token);
    if (word.startsWith("لل")) {
      return "ا" + word.substring(1);
    }
    return word.startsWith("بال") || word.startsWith("كال") ? word.substring(1) : word;
  }

  /** المشير alone */
  private @Nullable Decision rank(int token) {
    String word = plain(token);
    int actor = ranks.getOrDefault(word, -1);
    if (actor < 0 || !word.startsWith("ال") || article.matchAt(token + 1) != null) {
      return null;
    }
    long next = article.traits(token + 1);
    long free = WordClass.PREPOSITION.bit() | WordClass.SAYING.bit() | WordClass.TIME.bit();
    boolean more = article.isBeside(token) && (next & ~free) != 0;
    boolean adjective =
        article.isBeside(token)
            && article.isDefinite(token + 1)
            && !article.is(token + 1, WordClass.TIME);
    if (more || adjective) {
      return null;
    }
    int clitics = article.word(token).length() - word.length();
    if (article.bare(token).startsWith("لل")) {
      clitics = article.word(token).indexOf('ل') + 1;
    }
    int printed = clitics == 0 ? 0 : article.source(token, clitics);
    return decision(token, token, printed, actor);
  }

  /** نجله, his son; نجل with the name or office of the father behind it. */
  private @Nullable Decision child(int token, int next, List<Decision> before) {
    boolean latin = article.isLatin(token);
    boolean suffixed =
        latin ? POSSESSIVES.contains(article.word(token - 1)) : isSuffixed(article.word(token));
    int parent = -1;
    int last = token;
    if (suffixed) {
      for (int i = before.size() - 1; i >= 0 && parent < 0; i--) {
        int actor = before.get(i).alias().actor();
        parent = isPerson(actor) ? actor : -1;
      }
    } else if (!latin && next < decisions.size() && article.isBeside(token)) {
      Decision behind = decisions.get(next);
      if (behind.match().first() == token + 1 && behind.match().clitics() == 0) {
        parent = parent(behind);
        last = behind.match().last();
      }
    }
    if (parent < 0 || !isPerson(parent) || isFollowedByName(last, last > token ? next + 1 : next)) {
      return null;
    }
    int child = childOf(parent);
    if (child < 0) {
      return null;
    }
    int clitics = WordClass.BEHIND_CLITIC.in(article.traits(token)) ? article.source(token, 1) : 0;
    return decision(latin ? token - 1 : token, last, clitics, child);
  }

  /** Of نجل القذافي the first of that name in the files, who is known by it alone. */
  private static int parent(Decision behind) {
    return behind.alias().source().isPart()
        ? behind.match().aliases().stream().mapToInt(Alias::actor).min().orElse(-1)
        : behind.alias().actor();
  }

  private static final List<String> POSSESSIVES = List.of("his", "her", "son", "sa");

  private static boolean isSuffixed(String word) {
    return (word.endsWith("ه") && !word.endsWith("ابنه")) || word.endsWith("ها");
  }

  /** The one other person of a family in the article, or -1. */
  private int childOf(int parent) {
    int child = -1;
    for (int actor : actors()) {
      if (actor != parent && isPerson(actor) && familyName(actor).equals(familyName(parent))) {
        if (child >= 0) {
          return -1;
        }
        child = actor;
      }
    }
    return child;
  }

  private Set<Integer> actors() {
    if (actors == null) {
      actors = new LinkedHashSet<>();
      decisions.forEach(d -> actors.add(d.alias().actor()));
    }
    return actors;
  }

  private String familyName(int actor) {
    List<Phrase> names = article.gazetteer().actor(actor).names();
    String name = names.isEmpty() ? "" : names.get(0).text();
    return Normalized.of(name.substring(name.lastIndexOf(' ') + 1)).text();
  }

  private boolean isFollowedByName(int token, int next) {
    if (!article.isQuoted(token)) {
      return false;
    }
    boolean match =
        next < decisions.size()
            && decisions.get(next).match().first() == token + 1
            && decisions.get(next).match().clitics() == 0;
    return match
        || (article.is(token + 1, WordClass.GIVEN)
            && !article.is(token + 1, WordClass.BEHIND_CLITIC))
        || article.is(token + 1, WordClass.RANK);
  }

  private Decision decision(int first, int last, int clitics, int actor) {
    Alias alias = new Alias(actor, Source.REFERENCE, article.printed(first).substring(clitics));
    return new Decision(new Match(first, last, clitics, List.of(alias)), alias, Ground.REFERENCE);
  }
}
