package org.rawabit.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.actors.Resolver.Decision;
import org.rawabit.text.Normalized;

/**
 * First names that stand for a person, though the file does not list them.
 *
 * <ul>
 *   <li>beside a relative, with the family name of one named in the article: نجله خالد, his son
 *       Khaled
 *   <li>before "and" with the full name of one of the family: خليفة وخالد حفتر
 *   <li>as the subject of a verb of speech, where one person of that first name, and no other, is
 *       named in the article: وافق صدام
 * </ul>
 */
final class FirstNames {
  private static final long NO_NAME =
      WordClass.KIN.bit()
          | WordClass.TITLE.bit()
          | WordClass.RANK.bit()
          | WordClass.OFFICE.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.SAYING.bit();
  private static final Set<String> OPENERS = Set.of("عبد", "ابو", "ابي", "بن", "ابن");

  private final Reading article;
  private final List<Decision> decisions;
  private final List<Integer> persons = new ArrayList<>();

  /** Of the decisions passed so far; who was spoken of last stands last. */
  private final Set<Integer> before = new LinkedHashSet<>();

  private int passed;

  /** Words before family names of nobody who is listed, worked out when first asked. */
  private @Nullable Set<String> othersToo;

  FirstNames(Reading article, List<Decision> decisions) {
    this.article = article;
    this.decisions = decisions;
    for (Decision decision : decisions) {
      int actor = decision.alias().actor();
      boolean person = article.gazetteer().actor(actor).type() == ActorType.PERSON;
      boolean named =
          decision.alias().source() == Source.NAME || decision.alias().source().isPart();
      if (person && named && !persons.contains(actor)) {
        persons.add(actor);
      }
    }
  }

  boolean isWithoutPersons() {
    return persons.isEmpty();
  }

  /**
   * Whom a word denotes as a first name, or null.
   *
   * @param next index of the first decision behind the word
   * @param chained whether the word before was found as a first name
   */
  @Nullable Decision at(int token, int next, boolean chained) {
    if ((article.traits(token) & NO_NAME) != 0) {
      return null;
    }
    int actor = ofRelative(token, next, chained);
    if (actor < 0) {
      actor = ofSibling(token, next);
    }
    if (actor < 0) {
      actor = carriedOn(token);
    }
    if (actor < 0) {
      return null;
    }
    int clitics = chained ? article.source(token, 1) : 0;
    Alias alias = new Alias(actor, Source.GIVEN_NAME, article.printed(token).substring(clitics));
    Match match = new Match(token, token, clitics, List.of(alias));
    return new Decision(match, alias, Ground.FIRST_NAME);
  }

  private String plain(int token, boolean chained) {
    return chained ? article.bare(token) : article.word(token);
  }

  /** Behind نجله, behind نجل حفتر, or behind a first name so found and و. */
  private int ofRelative(int token, int next, boolean chained) {
    int before = token - 1;
    if (!article.isBeside(before) || isFollowedByName(token)) {
      return -1;
    }
    boolean kin = article.is(before, WordClass.KIN);
    Match parent = kin ? null : article.matchEndingAt(before);
    boolean kinOfName =
        parent != null
            && parent.clitics() == 0
            && article.is(parent.first() - 1, WordClass.KIN)
            && article.isBeside(parent.first() - 1);
    boolean conjoined = chained && article.word(token).startsWith("و");
    if (!kin && !kinOfName && !conjoined) {
      return -1;
    }
    String given = plain(token, conjoined);
    for (int actor : nearestBefore(next)) {
      int found = ofFamily(given, actor);
      if (found >= 0) {
        return found;
      }
    }
    for (int person : persons) {
      int found = ofFamily(given, person);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** The actors of the decisions before one, the nearest first; asked from left to right. */
  private List<Integer> nearestBefore(int next) {
    for (; passed < next; passed++) {
      int actor = decisions.get(passed).alias().actor();
      before.remove(actor);
      before.add(actor);
    }
    List<Integer> nearest = new ArrayList<>(before);
    Collections.reverse(nearest);
    return nearest;
  }

  private int ofSibling(int token, int next) {
    boolean and = article.word(token + 1).equals("and") || article.word(token + 1).equals("et");
    int start = and ? token + 2 : token + 1;
    for (int i = next; i < decisions.size() && decisions.get(i).match().first() <= start; i++) {
      Decision sibling = decisions.get(i);
      Match match = sibling.match();
      if (match.first() == start
          && !match.isOneWord()
          && (and || match.clitics() > 0)
          && article.isBeside(token)
          && sibling.alias().source() == Source.NAME) {
        return ofFamily(article.word(token), sibling.alias().actor());
      }
    }
    return -1;
  }

  /** وافق صدام, where صدام حفتر is the only one of that name. */
  private int carriedOn(int token) {
    if (!article.is(token, WordClass.GIVEN)
        || OPENERS.contains(article.word(token))
        || (article.matchAt(token) == null && !isSubject(token))
        || mayPrecedeFamilyName(token)
        || isFollowedByName(token)) {
      return -1;
    }
    String word = article.word(token);
    int only = -1;
    for (int person : persons) {
      if (article.isNamed(person) && isFirstName(person, word)) {
        if (only >= 0) {
          return -1;
        }
        only = person;
      }
    }
    return only >= 0 && !isAnothersToo(word) ? only : -1;
  }

  /** Whether the next word is none that a clause goes on with. */
  private boolean mayPrecedeFamilyName(int token) {
    if (!article.isBeside(token)) {
      return false;
    }
    long next = article.traits(token + 1);
    long clause =
        WordClass.PREPOSITION.bit()
            | WordClass.SAYING.bit()
            | WordClass.TIME.bit()
            | WordClass.RELATIVE.bit();
    String word = article.word(token + 1);
    boolean adverb = word.endsWith("ا") && !word.startsWith("ال");
    return (next & clause) == 0 && !adverb;
  }

  private boolean isSubject(int token) {
    return !article.opens(token)
        && article.is(token - 1, WordClass.SAYING)
        && article.isBeside(token - 1);
  }

  private boolean isFirstName(int actor, String word) {
    for (Phrase name : article.gazetteer().actor(actor).names()) {
      int blank = name.text().indexOf(' ');
      if (blank > 0 && Normalized.of(name.text().substring(0, blank)).text().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word stands before the family name of somebody who is not listed. */
  private boolean isAnothersToo(String given) {
    if (othersToo == null) {
      othersToo = new HashSet<>();
      for (int i = 0; i < article.count(); i++) {
        if (article.matchAt(i) == null && isFollowedByName(i)) {
          othersToo.add(article.word(i));
        }
      }
    }
    return othersToo.contains(given);
  }

  private boolean isFollowedByName(int token) {
    int after = token + 1;
    if (!article.isBeside(token) || after >= article.count()) {
      return false;
    }
    if (article.isLatin(token)) {
      return article.isCapitalized(after) && article.traits(after) == 0;
    }
    long traits = article.traits(after);
    boolean given = WordClass.GIVEN.in(traits) && !WordClass.BEHIND_CLITIC.in(traits);
    return given || article.word(after).equals("بن");
  }

  /** The actor with a first name and the family name of another, or -1. */
  private int ofFamily(String given, int relative) {
    Actor actor = article.gazetteer().actor(relative);
    if (actor.type() != ActorType.PERSON) {
      return -1;
    }
    boolean latin = !given.isEmpty() && given.charAt(0) < 0x250;
    for (Phrase name : actor.names()) {
      String family = Normalized.of(name.text().substring(name.text().lastIndexOf(' ') + 1)).text();
      if (!family.isEmpty() && latin == family.charAt(0) < 0x250) {
        int found = article.gazetteer().named(List.of(given, family));
        if (found >= 0 && (found != relative || article.isNamed(found))) {
          return found;
        }
      }
    }
    return -1;
  }
}
