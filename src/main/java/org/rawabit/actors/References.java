package org.rawabit.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
 *   <li>a first name beside a relative (نجله خالد) or before a brother's full name (صدام وخالد
 *       حفتر)
 *   <li>a rank alone, where it stands before the name of one listed person and no other: المشير
 *   <li>a son or daughter of one named, where one other of the family is in the article: نجله, نجل
 *       قائد الجيش
 * </ul>
 */
final class References {
  private final Reading article;
  private final List<Decision> decisions;
  private final Set<Integer> persons = new HashSet<>();
  private final Map<String, Integer> ranks = new HashMap<>();

  private References(Reading article, List<Decision> decisions) {
    this.article = article;
    this.decisions = decisions;
    for (Decision decision : decisions) {
      int actor = decision.alias().actor();
      if (decision.alias().source() == Source.NAME && isPerson(actor)) {
        persons.add(actor);
      }
    }
  }

  /** The decisions with those on references, in order. */
  static List<Decision> with(Reading article, List<Decision> decisions) {
    References references = new References(article, decisions);
    return references.persons.isEmpty() ? decisions : references.all();
  }

  private boolean isPerson(int actor) {
    return article.gazetteer().actor(actor).type() == ActorType.PERSON;
  }

  private List<Decision> all() {
    learnRanks();
    List<Decision> all = new ArrayList<>(decisions.size() + 4);
    int next = 0;
    int free = 0;
    for (int token = 0; token < article.count(); token++) {
      while (next < decisions.size() && decisions.get(next).match().first() <= token) {
        Decision decision = decisions.get(next++);
        all.add(decision);
        free = decision.match().last() + 1;
      }
      if (token < free) {
        continue;
      }
      Decision found = at(token, next, all);
      if (found != null) {
        all.add(found);
        free = found.match().last() + 1;
        while (next < decisions.size() && decisions.get(next).match().first() < free) {
          next++;
        }
      }
    }
    all.addAll(decisions.subList(next, decisions.size()));
    return all;
  }

  private @Nullable Decision at(int token, int next, List<Decision> before) {
    long traits = article.traits(token);
    if (WordClass.KIN.in(traits)) {
      Decision named = firstName(token + 1);
      return named != null ? null : child(token, next, before);
    }
    if (WordClass.RANK.in(traits)) {
      return rank(token);
    }
    if (token > 0 && article.is(token - 1, WordClass.KIN) && article.isBeside(token - 1)) {
      return firstName(token);
    }
    return beforeBrother(token, next);
  }

  /** خالد, behind نجله */
  private @Nullable Decision firstName(int token) {
    if (!article.isBeside(token - 1)
        || article.matchAt(token) != null
        || article.is(token + 1, WordClass.GIVEN) && article.isBeside(token)) {
      return null;
    }
    for (int actor : persons.stream().sorted().toList()) {
      if (isFirstName(actor, article.word(token))) {
        return decision(token, token, 0, actor, Source.GIVEN_NAME, Ground.FIRST_NAME);
      }
    }
    return null;
  }

  /** صدام, before وخالد حفتر */
  private @Nullable Decision beforeBrother(int token, int next) {
    if (next >= decisions.size() || !article.isBeside(token)) {
      return null;
    }
    Decision brother = decisions.get(next);
    Match match = brother.match();
    if (match.first() != token + 1
        || match.clitics() == 0
        || match.isOneWord()
        || !isPerson(brother.alias().actor())) {
      return null;
    }
    for (int actor : persons.stream().sorted().toList()) {
      if (actor != brother.alias().actor()
          && isFirstName(actor, article.word(token))
          && isOfFamily(actor, brother.alias().actor())) {
        return decision(token, token, 0, actor, Source.GIVEN_NAME, Ground.FIRST_NAME);
      }
    }
    return null;
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

  private boolean isOfFamily(int actor, int other) {
    return familyName(actor).equals(familyName(other));
  }

  private String familyName(int actor) {
    List<Phrase> names = article.gazetteer().actor(actor).names();
    String name = names.isEmpty() ? "" : names.get(0).text();
    return Normalized.of(name.substring(name.lastIndexOf(' ') + 1)).text();
  }

  private void learnRanks() {
    for (Decision decision : decisions) {
      Match match = decision.match();
      int before = match.first() - 1;
      if (match.clitics() == 0
          && article.isBeside(before)
          && article.is(before, WordClass.RANK)
          && isPerson(decision.alias().actor())) {
        String rank = Resolver.title(article, match);
        ranks.merge(rank, decision.alias().actor(), (a, b) -> a.equals(b) ? a : -1);
      }
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

  private String plain(int token) {
    String word = article.bare(token);
    return word.startsWith("لل")
        ? "ا" + word.substring(1)
        : word.startsWith("ب") || word.startsWith("ك") ? word.substring(1) : word;
  }

  /** المشير alone */
  private @Nullable Decision rank(int token) {
    String word = plain(token);
    int actor = ranks.getOrDefault(word, -1);
    if (actor < 0 || !word.startsWith("ال") || article.matchAt(token + 1) != null) {
      return null;
    }
    long next = article.traits(token + 1);
    boolean more =
        article.isBeside(token)
            && (next
                    & ~(WordClass.PREPOSITION.bit()
                        | WordClass.SAYING.bit()
                        | WordClass.TIME.bit()))
                != 0;
    boolean definite = article.isBeside(token) && article.isDefinite(token + 1);
    if (more || definite) {
      return null;
    }
    int clitics = article.word(token).length() - word.length();
    if (article.bare(token).startsWith("لل")) {
      clitics = article.word(token).indexOf('ل') + 1;
    }
    int printed = clitics == 0 ? 0 : article.source(token, clitics);
    return decision(token, token, printed, actor, Source.REFERENCE, Ground.REFERENCE);
  }

  /** نجله; نجل with the name or office of the father behind it. */
  private @Nullable Decision child(int token, int next, List<Decision> before) {
    if (!article.is(token, WordClass.CHILD)) {
      return null;
    }
    String word = article.word(token);
    boolean suffixed = word.endsWith("ه") && !word.endsWith("نه") || word.endsWith("ها");
    int parent = -1;
    int last = token;
    if (!suffixed && next < decisions.size() && article.isBeside(token)) {
      Decision behind = decisions.get(next);
      if (behind.match().first() == token + 1 && behind.match().clitics() == 0) {
        parent = behind.alias().actor();
        last = behind.match().last();
      }
    } else if (suffixed) {
      for (int i = before.size() - 1; i >= 0 && parent < 0; i--) {
        int actor = before.get(i).alias().actor();
        parent = isPerson(actor) ? actor : -1;
      }
    }
    if (parent < 0 || !isPerson(parent) || isFollowedByName(last)) {
      return null;
    }
    int child = -1;
    for (int actor : persons) {
      if (actor != parent && isOfFamily(actor, parent)) {
        if (child >= 0) {
          return null;
        }
        child = actor;
      }
    }
    int clitics = WordClass.BEHIND_CLITIC.in(article.traits(token)) ? article.source(token, 1) : 0;
    return child < 0
        ? null
        : decision(token, last, clitics, child, Source.REFERENCE, Ground.REFERENCE);
  }

  private boolean isFollowedByName(int token) {
    return article.isQuoted(token)
        && (article.is(token + 1, WordClass.GIVEN)
            || article.is(token + 1, WordClass.RANK)
            || article.matchAt(token + 1) != null);
  }

  private Decision decision(
      int first, int last, int clitics, int actor, Source source, Ground ground) {
    String text = article.printed(first);
    Alias alias = new Alias(actor, source, text);
    return new Decision(new Match(first, last, clitics, List.of(alias)), alias, ground);
  }
}
