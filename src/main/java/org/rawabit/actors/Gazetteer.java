package org.rawabit.actors;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Clitics;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Normalized;
import org.rawabit.text.Script;

/**
 * Actors compiled for matching: one trie over the words of all their phrases.
 *
 * <p>As a {@link FormIndex} it says of a printed word which words of phrases it can be, as it
 * stands or behind clitics; that is asked once for every distinct word of a corpus. Immutable once
 * made, and serializable to be broadcast.
 */
public final class Gazetteer implements FormIndex, Serializable {
  /** No actors. */
  public static final Gazetteer EMPTY = new Gazetteer(List.of());

  private final List<Actor> actors;
  private final List<Alias> aliases = new ArrayList<>();
  private final AliasTrie trie = new AliasTrie();
  private final Set<String> givenNames = new HashSet<>();

  private Gazetteer(List<Actor> actors) {
    this.actors = List.copyOf(actors);
    Spellings spellings = new Spellings();
    for (int i = 0; i < actors.size(); i++) {
      add(i, actors.get(i), spellings);
    }
  }

  /** Compiles actors; their order decides where nothing else does. */
  public static Gazetteer of(List<Actor> actors) {
    return new Gazetteer(actors);
  }

  private void add(int actor, Actor described, Spellings spellings) {
    for (Phrase name : described.names()) {
      add(new Alias(actor, Alias.Source.NAME, name.text(), null, null), spellings);
      if (described.type() == ActorType.PERSON) {
        addGivenName(name, spellings);
      }
    }
    for (Phrase name : described.shortNames()) {
      add(new Alias(actor, Alias.Source.SHORT_NAME, name.text(), null, null), spellings);
    }
    for (Phrase seat : described.metonyms()) {
      add(new Alias(actor, Alias.Source.METONYM, seat.text(), null, null), spellings);
    }
    for (Phrase demonym : described.demonyms()) {
      for (Phrase office : StateOffices.of(demonym)) {
        add(new Alias(actor, Alias.Source.ROLE, office.text(), null, null), spellings);
      }
    }
    for (Role role : described.roles()) {
      for (Phrase title : role.titles()) {
        add(new Alias(actor, Alias.Source.ROLE, title.text(), role.from(), role.to()), spellings);
      }
    }
    for (Phrase phrase : described.reject()) {
      add(new Alias(actor, Alias.Source.REJECT, phrase.text(), null, null), spellings);
    }
  }

  private void add(Alias alias, Spellings spellings) {
    aliases.add(alias);
    for (String[] words : spellings.of(alias.text())) {
      trie.add(words, aliases.size() - 1);
    }
  }

  /** The first word of a full name: before somebody's surname it makes another person. */
  private void addGivenName(Phrase name, Spellings spellings) {
    for (String[] words : spellings.of(name.text())) {
      if (words.length > 1) {
        givenNames.add(words[0]);
      }
    }
  }

  public List<Actor> actors() {
    return actors;
  }

  public Actor actor(int index) {
    return actors.get(index);
  }

  Alias alias(int index) {
    return aliases.get(index);
  }

  boolean isGivenName(String normalized) {
    return givenNames.contains(normalized);
  }

  AliasTrie trie() {
    return trie;
  }

  /** The aliases of a phrase's end that count on a day; null where there is none. */
  @Nullable List<Alias> counting(int node, @Nullable LocalDate day) {
    List<Alias> counting = null;
    for (int index : trie.aliases(node)) {
      Alias alias = aliases.get(index);
      if (alias.countsOn(day)) {
        counting = counting == null ? new ArrayList<>(2) : counting;
        counting.add(alias);
      }
    }
    return counting;
  }

  @Override
  public long[] entries(String printed, Normalized word, Script script) {
    long[] found = new long[2];
    int count = 0;
    int exact = trie.word(word.text());
    if (exact >= 0) {
      found[count++] = Entry.of(exact, 0);
    }
    int acronym = Spellings.isAcronym(printed) ? trie.word(printed) : -1;
    if (acronym >= 0) {
      found[count++] = Entry.of(acronym, 0);
    }
    if (script == Script.ARABIC) {
      for (Clitics.Reading reading : Clitics.readings(word.text())) {
        int rest = trie.word(reading.rest());
        if (rest >= 0) {
          found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
          found[count++] = Entry.of(rest, word.source(reading.length()));
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  /**
   * A reading of a printed word, packed: the word of the trie, and the printed length of clitics.
   */
  static final class Entry {
    private Entry() {}

    static long of(int word, int clitics) {
      return ((long) word << 32) | clitics;
    }

    static int word(long entry) {
      return (int) (entry >>> 32);
    }

    static int clitics(long entry) {
      return (int) entry;
    }
  }
}
