package org.rawabit.actors;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Letters;
import org.rawabit.text.Script;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * One article as the rules see it: its words with their classes, the phrases found in it, and what
 * it says of states. What few phrases need is worked out when first asked.
 */
final class Reading {
  private static final String BLANKS_AND_QUOTES = " \u00A0\"'«»“”„‘’()[]-";
  private static final String SENTENCE_ENDS = ".!?\u061F\n\r\u2028\u2029";

  private final TextAnalyzer analyzed;
  private final Tokens tokens;
  private final @Nullable LocalDate day;
  private final Gazetteer gazetteer;
  private List<Match> matches = List.of();
  private @Nullable Map<String, Integer> words;
  private @Nullable StateEvidence evidence;
  private int sports = -1;
  private final Set<Integer> named = new HashSet<>();
  private final Map<String, Integer> holders = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<Integer, Set<Integer>> rejected = new HashMap<>();

  Reading(TextAnalyzer analyzed, @Nullable LocalDate day, Gazetteer gazetteer) {
    this.analyzed = analyzed;
    this.tokens = analyzed.tokens();
    this.day = day;
    this.gazetteer = gazetteer;
  }

  TextAnalyzer analyzed() {
    return analyzed;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  @Nullable LocalDate day() {
    return day;
  }

  List<Match> matches() {
    return matches;
  }

  void matches(List<Match> found) {
    matches = found;
    evidence = null;
  }

  /** Who bears an office without its state beside his name, or null. */
  @Nullable Integer holder(String office) {
    return holders.get(office);
  }

  void holds(int actor, String office) {
    holders.putIfAbsent(office, actor);
  }

  /** How often a normalized word stands in the article. */
  int occurrences(String word) {
    return words().getOrDefault(word, 0);
  }

  /** Whether a word was found in its other sense before. */
  boolean isTaken(String homograph) {
    return taken.contains(homograph);
  }

  void taken(String homograph) {
    taken.add(homograph);
  }

  /** Whether a token stands in a phrase that an actor rejects. */
  boolean isRejected(int token, int actor) {
    return rejected.getOrDefault(token, Set.of()).contains(actor);
  }

  void rejects(int actor, Match phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      rejected.computeIfAbsent(i, t -> new HashSet<>()).add(actor);
    }
  }

  /** Whether an actor's full name stands in the article. */
  boolean isNamed(int actor) {
    return named.contains(actor);
  }

  void named(int actor) {
    named.add(actor);
  }

  /** The match that begins at a token, or null. */
  @Nullable Match matchAt(int token) {
    return matchBy(token, Match::first);
  }

  /** The match that ends at a token, or null. */
  @Nullable Match matchEndingAt(int token) {
    return matchBy(token, Match::last);
  }

  private @Nullable Match matchBy(int token, ToIntFunction<Match> edge) {
    int low = 0;
    int high = matches.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = edge.applyAsInt(matches.get(middle));
      if (at == token) {
        return matches.get(middle);
      }
      if (at < token) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  int count() {
    return tokens.count();
  }

  private boolean isInside(int token) {
    return token >= 0 && token < tokens.count();
  }

  /** The normalized word of a token; empty outside of the text. */
  String word(int token) {
    return isInside(token) ? tokens.form(token).normalized().text() : "";
  }

  /** The word without the conjunctions و and ف. */
  String bare(int token) {
    String word = word(token);
    boolean conjunction =
        word.length() > 2 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH);
    return conjunction ? word.substring(1) : word;
  }

  String printed(int token) {
    return tokens.form(token).printed();
  }

  /** Where in a printed word a character of the normalized one comes from. */
  int source(int token, int character) {
    return tokens.form(token).normalized().source(character);
  }

  boolean isLatin(int token) {
    return isInside(token) && tokens.form(token).script() == Script.LATIN;
  }

  /** The classes of a token's word; 0 outside of the text. */
  long traits(int token) {
    return isInside(token) ? tokens.form(token).traits() : 0;
  }

  boolean is(int token, WordClass wanted) {
    return wanted.in(traits(token));
  }

  /** Whether an Arabic word has the article, or a particle before it. */
  boolean isDefinite(int token) {
    String word = word(token);
    return word.length() > 3
        && (word.startsWith("ال")
            || word.startsWith("لل")
            || (word.startsWith("ال", 1) && "وفبك".indexOf(word.charAt(0)) >= 0));
  }

  boolean isCapitalized(int token) {
    return isInside(token) && Character.isUpperCase(tokens.form(token).printed().codePointAt(0));
  }

  /** What is printed between a token and the next. */
  String gap(int token) {
    if (!isBeforeLast(token)) {
      return "\n";
    }
    return analyzed.text().substring(tokens.end(token), tokens.start(token + 1));
  }

  /** Whether nothing but blanks stands between a token and the next. */
  boolean isBeside(int token) {
    if (!isBeforeLast(token)) {
      return false;
    }
    for (int i = tokens.end(token); i < tokens.start(token + 1); i++) {
      char c = analyzed.text().charAt(i);
      if (c != ' ' && c != '\u00A0' && Character.getType(c) != Character.FORMAT) {
        return false;
      }
    }
    return true;
  }

  /** Whether blanks, quotes or brackets stand between a token and the next, and no other mark. */
  boolean isQuoted(int token) {
    return isBeforeLast(token) && gapHasOnly(token, BLANKS_AND_QUOTES);
  }

  /** Whether a sentence or line ends between a token and the next. */
  boolean endsBehind(int token) {
    if (!isBeforeLast(token)) {
      return true;
    }
    for (int i = tokens.end(token); i < tokens.start(token + 1); i++) {
      if (SENTENCE_ENDS.indexOf(analyzed.text().charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeLast(int token) {
    return token >= 0 && token + 1 < tokens.count();
  }

  private boolean gapHasOnly(int token, String allowed) {
    for (int i = tokens.end(token); i < tokens.start(token + 1); i++) {
      if (allowed.indexOf(analyzed.text().charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token opens a sentence, a line, or what is said behind a colon. */
  boolean opens(int token) {
    return token == 0 || endsBehind(token - 1) || gap(token - 1).indexOf(':') >= 0;
  }

  /** Whether one of some normalized words stands anywhere in the article. */
  boolean hasAny(Set<String> wanted) {
    Map<String, Integer> all = wanted.isEmpty() ? Map.of() : words();
    for (String word : wanted) {
      if (all.containsKey(word)) {
        return true;
      }
    }
    return false;
  }

  /** How many words of sports stand in the article. */
  int sports() {
    if (sports < 0) {
      sports = 0;
      for (int i = 0; i < tokens.count(); i++) {
        sports += is(i, WordClass.SPORT) ? 1 : 0;
      }
    }
    return sports;
  }

  /** How often each normalized word stands in the article. */
  private Map<String, Integer> words() {
    if (words == null) {
      words = new HashMap<>();
      for (int i = 0; i < tokens.count(); i++) {
        words.merge(tokens.form(i).normalized().text(), 1, Integer::sum);
      }
    }
    return words;
  }

  /** What the article says of states, worked out when first asked. */
  StateEvidence evidence() {
    if (evidence == null) {
      evidence = StateEvidence.of(this);
    }
    return evidence;
  }

  /** How often the article speaks of a state. */
  int evidence(int state) {
    return evidence().of(state);
  }

  /** The most that the article speaks of any state but one. */
  int evidenceOfOthers(int state) {
    return evidence().ofOthers(state);
  }
}
