package org.rawabit.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.rawabit.text.Letters;
import org.rawabit.text.Normalized;
import org.rawabit.text.Script;

/**
 * The words of Arabic, English and French that the rules of this package know, each with its {@link
 * WordClass}es as bits.
 *
 * <p>Read from the word lists beside this class and the actor file of states, once a process.
 * Arabic words are also known behind the conjunctions و and ف and, but for particles and verbs,
 * behind ب ل ك; with the article only as listed, or behind لل.
 */
final class Lexicon {
  private static final long NEVER_BEHIND_PARTICLE =
      WordClass.PREPOSITION.bit() | WordClass.SAYING.bit() | WordClass.RELATIVE.bit();
  private static final long PARTICLE_OR_NAME = WordClass.PREPOSITION.bit() | WordClass.GIVEN.bit();

  /** What opens a compound first name, and stands in no other place: عبد الله. */
  private static final Set<String> OPENERS = Set.of("عبد", "abd", "abdel", "abdul");

  private final WordNumbers words = new WordNumbers();
  private long[] traits = new long[1 << 12];
  private final Nationalities nationalities;

  private Lexicon() {
    Homographs homographs = Homographs.shared();
    nationalities =
        new Nationalities(
            ActorFile.parse("states.yaml", resource("states.yaml")), homographs.ambiguous());
    nationalities.traits().forEach(this::add);
    readClasses("words-ar.txt");
    readClasses("words-latin.txt");
    readNames("given-names-ar.txt");
    readNames("given-names-latin.txt");
    WordList.lines("common-words-ar.txt").forEach(l -> addWord(l, WordClass.ORDINARY));
  }

  private static final class Holder {
    static final Lexicon LEXICON = new Lexicon();
  }

  /** The lexicon of this process. */
  static Lexicon shared() {
    return Holder.LEXICON;
  }

  Nationalities nationalities() {
    return nationalities;
  }

  /** The traits of a normalized word as it stands; 0 if it is not known. */
  long of(String normalized) {
    int word = words.number(normalized);
    return word < 0 ? 0 : traits[word];
  }

  /** The traits of a printed word, also behind clitics. */
  long of(String printed, Normalized word, Script script) {
    String text = word.text();
    long known = of(text);
    if (known == 0 && script == Script.ARABIC) {
      known = behindClitics(text);
    }
    long particle = behindConjunction(text);
    if (script == Script.ARABIC && particle != 0) {
      known = particle;
    }
    // على is the preposition and علي the man, wherever both letters are in use.
    if ((known & PARTICLE_OR_NAME) == PARTICLE_OR_NAME) {
      char last = printed.charAt(word.source(text.length() - 1));
      boolean maksura = last == Letters.ALEF_MAKSURA;
      known &= ~(maksura ? WordClass.GIVEN : WordClass.PREPOSITION).bit();
    }
    return known;
  }

  /** وفي is "and in" before it is a name. */
  private long behindConjunction(String text) {
    boolean conjunction =
        text.length() > 2 && (text.charAt(0) == Letters.WAW || text.charAt(0) == Letters.FEH);
    long known = conjunction ? of(text.substring(1)) : 0;
    return WordClass.PREPOSITION.in(known) && !WordClass.GIVEN.in(known)
        ? known | WordClass.BEHIND_CLITIC.bit()
        : 0;
  }

  private long behindClitics(String text) {
    if (text.length() < 3) {
      return 0;
    }
    char first = text.charAt(0);
    if (first == Letters.WAW || first == Letters.FEH) {
      String rest = text.substring(1);
      long known = of(rest);
      if (known == 0) {
        known = behindParticle(rest);
      }
      return known == 0 ? 0 : known | WordClass.BEHIND_CLITIC.bit();
    }
    return behindParticle(text);
  }

  private long behindParticle(String text) {
    if (text.length() < 3) {
      return 0;
    }
    char first = text.charAt(0);
    if (first != Letters.BEH && first != Letters.LAM && first != Letters.KAF) {
      return 0;
    }
    String rest = text.substring(1);
    long known = of(rest);
    if (known == 0 && first == Letters.LAM && rest.charAt(0) == Letters.LAM) {
      known = of(Letters.ALEF + rest);
    }
    // Behind ل علي is the man.
    if ((known & PARTICLE_OR_NAME) == PARTICLE_OR_NAME) {
      known &= ~WordClass.PREPOSITION.bit();
    }
    if (known == 0 || (known & NEVER_BEHIND_PARTICLE) != 0) {
      return 0;
    }
    // لصالح is "in favour of", not "to Salih".
    if (WordClass.ORDINARY.in(known)) {
      known &= ~(WordClass.GIVEN.bit() | WordClass.FOREIGN_GIVEN.bit());
    }
    return known | WordClass.BEHIND_CLITIC.bit();
  }

  private void readClasses(String file) {
    WordClass current = null;
    for (String line : WordList.lines(file)) {
      if (line.startsWith("[")) {
        current = WordClass.valueOf(line.substring(1, line.length() - 1));
        continue;
      }
      for (String word : line.split(" +", -1)) {
        addWord(word, Objects.requireNonNull(current, file));
      }
    }
  }

  private void readNames(String file) {
    WordClass current = WordClass.GIVEN;
    for (String line : WordList.lines(file)) {
      if (line.startsWith("[")) {
        current = WordClass.valueOf(line.substring(1, line.length() - 1));
      } else {
        String[] words = line.split("[ -]", -1);
        String joined = Normalized.of(String.join("", words)).text();
        add(joined, current.bit() | WordClass.GIVEN.bit());
        String first = Normalized.of(words[0]).text();
        if (words.length > 1 && OPENERS.contains(first)) {
          add(first, WordClass.GIVEN.bit());
        }
      }
    }
  }

  private void addWord(String word, WordClass is) {
    String text = Normalized.of(word.strip()).text();
    if (!text.isEmpty()) {
      add(text, is.bit());
    }
  }

  private void add(String normalized, long bits) {
    int word = words.numberOrNew(normalized);
    if (word >= traits.length) {
      traits = Arrays.copyOf(traits, 2 * traits.length);
    }
    traits[word] |= bits;
  }

  /** A text beside this class. */
  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
