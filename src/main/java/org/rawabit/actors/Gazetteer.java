package org.rawabit.actors;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Surnames.Surname;
import org.rawabit.text.Clitics;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Normalized;
import org.rawabit.text.Script;

/**
 * Actors compiled for matching: one trie over the words of all their phrases.
 *
 * <p>As a {@link FormIndex} it says of a printed word which words of phrases it can be, as it
 * stands, behind clitics or by its sound, and what the {@link Lexicon} knows of it; that is asked
 * once for every distinct word of a corpus. Immutable once made, and serializable to be broadcast.
 */
public final class Gazetteer implements FormIndex, Serializable {
  /** No actors. */
  public static final Gazetteer EMPTY = of(List.of());

  private static final long[] NONE = {};
  private static final int SHORTEST_BY_EAR = 3;
  private static final int LONGEST_BY_EAR = 11;

  private final List<Actor> actors;
  private final Alias[] aliases;
  private final AliasTrie trie;
  private final Surname[][] surnames;
  private final int[] homes;
  private final Set<Sound> soundKeys;

  Gazetteer(
      List<Actor> actors,
      Alias[] aliases,
      AliasTrie trie,
      Surname[][] surnames,
      int[] homes,
      Set<Sound> soundKeys) {
    this.actors = List.copyOf(actors);
    this.aliases = aliases;
    this.trie = trie;
    this.surnames = surnames;
    this.homes = homes;
    this.soundKeys = soundKeys;
  }

  /** Compiles actors; their order decides where nothing else does. */
  public static Gazetteer of(List<Actor> actors) {
    return new GazetteerBuilder(actors).build();
  }

  public List<Actor> actors() {
    return actors;
  }

  public Actor actor(int index) {
    return actors.get(index);
  }

  Alias alias(int index) {
    return aliases[index];
  }

  /** The state to which an actor belongs, by its place in {@link Nationalities}, or -1. */
  int home(int actor) {
    return homes[actor];
  }

  /** The family names of an actor. */
  Surname[] surnames(int actor) {
    return surnames[actor];
  }

  AliasTrie trie() {
    return trie;
  }

  /** The actor whose full name are some normalized words, or -1. */
  int named(List<String> words) {
    int node = 0;
    for (String word : words) {
      int number = trie.word(word);
      node = number < 0 ? -1 : trie.child(node, number);
      if (node < 0) {
        return -1;
      }
    }
    for (int index : trie.aliases(node)) {
      if (aliases[index].source() == Alias.Source.NAME) {
        return aliases[index].actor();
      }
    }
    return -1;
  }

  /** The wanted aliases of a phrase's end that count on a day; null where there is none. */
  @Nullable List<Alias> counting(int node, @Nullable LocalDate day, Predicate<Alias> wanted) {
    List<Alias> counting = null;
    for (int index : trie.aliases(node)) {
      Alias alias = aliases[index];
      if (alias.countsOn(day) && wanted.test(alias)) {
        counting = counting == null ? new ArrayList<>(2) : counting;
        counting.add(alias);
      }
    }
    return counting;
  }

  @Override
  public long traits(String printed, Normalized word, Script script) {
    return Lexicon.shared().of(printed, word, script);
  }

  @Override
  public boolean begins(long[] entries) {
    return entries.length > 0 && Entry.begins(entries[0]);
  }

  @Override
  public long[] entries(String printed, Normalized word, Script script, long traits) {
    Readings found = new Readings();
    String text = word.text();
    found.add(trie.word(text), 0);
    String plain = Spellings.withoutStops(printed);
    if (Spellings.isAcronym(plain)) {
      found.add(trie.word(plain), 0);
    }
    List<Clitics.Reading> clitics = script == Script.ARABIC ? Clitics.readings(text) : List.of();
    for (Clitics.Reading reading : clitics) {
      found.add(trie.word(reading.rest()), word.source(reading.length()));
    }
    KeyBuffer key = new KeyBuffer();
    // What is told by its letters goes before what is told by its sound.
    if (script == Script.ARABIC && mayBeName(text, traits)) {
      addSound(found, text, 0, key);
      for (Clitics.Reading reading : clitics) {
        if (reading.length() > 1) {
          continue;
        }
        addSound(found, reading.rest(), word.source(reading.length()), key);
      }
    } else if (script == Script.LATIN && soundKeys.contains(Sound.LATIN)) {
      SoundKey.latin(text, key);
      found.add(trie.word(key), 0);
    }
    return found.entries();
  }

  /**
   * Words of other classes are not looked for by their sound, nor are words too long for a name.
   */
  private static boolean mayBeName(String word, long traits) {
    return word.length() <= LONGEST_BY_EAR
        && (traits == 0 || WordClass.GIVEN.in(traits) || WordClass.ORDINARY.in(traits));
  }

  private void addSound(Readings found, String word, int clitics, KeyBuffer key) {
    if (word.length() < SHORTEST_BY_EAR) {
      return;
    }
    if (soundKeys.contains(Sound.NATIVE_ARABIC)) {
      SoundKey.nativeArabic(word, key);
      found.add(trie.word(key), clitics);
    }
    if (soundKeys.contains(Sound.FOREIGN_ARABIC)) {
      SoundKey.foreignArabic(word, key);
      found.add(trie.word(key), clitics);
    }
  }

  /** The kinds of {@link SoundKey}s; those that no alias has are not made. */
  enum Sound {
    LATIN,
    NATIVE_ARABIC,
    FOREIGN_ARABIC
  }

  /** The readings of one printed word, those that can begin a phrase first. */
  private final class Readings {
    private long[] entries = new long[4];
    private int count;

    void add(int word, int clitics) {
      if (word < 0) {
        return;
      }
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, 2 * count);
      }
      entries[count++] = Entry.of(word, clitics, trie.first(word) >= 0);
    }

    long[] entries() {
      if (count == 0) {
        return NONE;
      }
      long[] sorted = new long[count];
      int next = 0;
      for (int i = 0; i < count; i++) {
        if (Entry.begins(entries[i])) {
          sorted[next++] = entries[i];
        }
      }
      for (int i = 0; i < count; i++) {
        if (!Entry.begins(entries[i])) {
          sorted[next++] = entries[i];
        }
      }
      return sorted;
    }
  }

  /**
   * A reading of a printed word, packed: the word of the trie, whether it can begin a phrase, and
   * the printed length of clitics.
   */
  static final class Entry {
    private static final long BEGINS = 1L << 31;

    private Entry() {}

    static long of(int word, int clitics, boolean begins) {
      return ((long) word << 32) | (begins ? BEGINS : 0) | clitics;
    }

    static int word(long entry) {
      return (int) (entry >>> 32);
    }

    static int clitics(long entry) {
      return (int) (entry & (BEGINS - 1));
    }

    static boolean begins(long entry) {
      return (entry & BEGINS) != 0;
    }
  }
}
