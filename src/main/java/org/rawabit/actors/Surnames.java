package org.rawabit.actors;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;
import org.rawabit.actors.Gazetteer.Entry;
import org.rawabit.text.Tokens;

/**
 * Family names alone of persons whose full names stand in an article, though the file does not list
 * them as short names.
 *
 * <p>They are looked for where somebody is named, and are no phrases of the trie: of 100,000
 * persons every other word would be somebody's family name.
 */
final class Surnames {
  private final Reading article;
  private final Tokens tokens;

  /** By the number of the trie for its first word. */
  private final Map<Integer, List<Surname>> byWord = new HashMap<>();

  /** By the last word of a full name that is spelled by ear in this article. */
  private final Map<String, Alias> byEar = new HashMap<>();

  private Surnames(Reading article) {
    this.article = article;
    this.tokens = article.analyzed().tokens();
  }

  /** The matches of an article with those on family names, in order. */
  static List<Match> with(Reading article) {
    Surnames surnames = new Surnames(article);
    for (Match match : article.matches()) {
      surnames.learn(match);
    }
    boolean none = surnames.byWord.isEmpty() && surnames.byEar.isEmpty();
    return none ? article.matches() : surnames.merged();
  }

  private void learn(Match match) {
    Alias alias = match.aliases().get(0);
    Gazetteer gazetteer = article.gazetteer();
    if (alias.source() != Source.NAME
        || !article.isNamed(alias.actor())
        || gazetteer.actor(alias.actor()).type() != ActorType.PERSON) {
      return;
    }
    for (Surname surname : gazetteer.surnames(alias.actor())) {
      List<Surname> known = byWord.computeIfAbsent(surname.words()[0], w -> new ArrayList<>(2));
      if (!known.contains(surname)) {
        known.add(surname);
      }
    }
    if (alias.spelling() == Alias.Spelling.SOUND && match.last() > match.first()) {
      String word = article.word(match.last());
      byEar.put(word, new Alias(alias.actor(), Source.SURNAME, word));
    }
  }

  private List<Match> merged() {
    List<Match> merged = new ArrayList<>(article.matches().size() + 8);
    int next = 0;
    List<Match> matches = article.matches();
    for (int token = 0; token < tokens.count(); token++) {
      if (next < matches.size() && matches.get(next).first() == token) {
        merged.add(matches.get(next));
        token = matches.get(next++).last();
        continue;
      }
      Match found = at(token);
      if (found != null) {
        merged.add(found);
      }
    }
    return merged;
  }

  private @Nullable Match at(int token) {
    for (long entry : tokens.form(token).entries()) {
      for (Surname surname : byWord.getOrDefault(Entry.word(entry), List.of())) {
        int last = end(surname, token);
        if (last >= 0) {
          List<Alias> aliases = aliases(surname, token);
          return aliases.isEmpty() ? null : new Match(token, last, Entry.clitics(entry), aliases);
        }
      }
    }
    Alias alias = byEar.isEmpty() ? null : byEar.get(article.word(token));
    return alias == null ? null : new Match(token, token, 0, List.of(alias));
  }

  /** Where a family name that begins at a token ends, or -1. */
  private int end(Surname surname, int token) {
    int last = token;
    for (int i = 1; i < surname.words().length; i++) {
      boolean same =
          article.isQuoted(last) && last + 1 < tokens.count() && is(last + 1, surname.words()[i]);
      if (!same) {
        return -1;
      }
      last++;
    }
    return last;
  }

  private boolean is(int token, int word) {
    for (long entry : tokens.form(token).entries()) {
      if (Entry.word(entry) == word && Entry.clitics(entry) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Those named in the article who bear a family name. */
  private List<Alias> aliases(Surname surname, int token) {
    List<Alias> aliases = new ArrayList<>(1);
    for (Surname other : byWord.getOrDefault(surname.words()[0], List.of())) {
      boolean rejected = article.isRejected(token, other.actor());
      if (!rejected && Arrays.equals(other.words(), surname.words())) {
        aliases.add(new Alias(other.actor(), Source.SURNAME, other.text()));
      }
    }
    return aliases;
  }

  /**
   * A family name.
   *
   * @param words numbers of the trie
   */
  record Surname(int actor, int[] words, String text) implements Serializable {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Surname s && s.actor == actor && Arrays.equals(s.words, words);
    }

    @Override
    public int hashCode() {
      return 31 * actor + Arrays.hashCode(words);
    }
  }
}
