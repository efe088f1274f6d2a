package org.rawabit.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Form;
import org.rawabit.text.FormIndex;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * A title and the name behind it in Latin letters: President Emmanuel Macron, le ministre libyen
 * des Affaires étrangères Mohamed Dayri.
 *
 * <ul>
 *   <li>a title is of the list of the article's language; in French what it is of, in small
 *       letters, may stand between it and the name
 *   <li>a name is two to four words with capitals, with particles between them: al, ben, de, van
 * </ul>
 */
final class LatinTitledName {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ben", "bin", "ibn", "abu", "bou", "ould", "de", "du", "di", "da", "la", "le",
          "van", "von", "der", "den", "ter");
  private static final Set<String> FRENCH_JOINTS = Set.of("de", "des", "du", "la", "l", "d", "les");
  private static final Set<String> FRENCH_CAPITALS =
      Set.of(
          "affaires",
          "interieur",
          "defense",
          "etat",
          "conseil",
          "parlement",
          "assemblee",
          "union",
          "nations",
          "unies",
          "haut",
          "republique",
          "petrole",
          "finances",
          "justice");
  private static final int COMPLEMENT = 6;
  private static final int CAPITALS = 4;

  private final Map<String, Set<String>> titles =
      Map.of("en", titles("titles-en.txt"), "fr", titles("titles-fr.txt"));

  /** Titles word by word, and with every beginning of theirs behind a blank: "prime ". */
  private static Set<String> titles(String resource) {
    Map<String, Boolean> words = new HashMap<>();
    Tokens tokens = new Tokens(FormIndex.EMPTY);
    for (String line : WordList.lines(resource)) {
      tokens.read(line);
      StringBuilder title = new StringBuilder();
      for (int i = 0; i < tokens.count(); i++) {
        title.append(i == 0 ? "" : " ").append(word(tokens, i));
        words.put(i + 1 < tokens.count() ? title + " " : title.toString(), true);
      }
    }
    return Set.copyOf(words.keySet());
  }

  /** The candidate whose title begins at a token. */
  @Nullable NameCandidate at(TextAnalyzer analyzed, int token) {
    String language = analyzed.language().equals("fr") ? "fr" : "en";
    int behind = titleEnd(analyzed, token, titles.get(language));
    if (behind < 0) {
      return null;
    }
    int name = language.equals("fr") ? complementEnd(analyzed, behind) : behind;
    int last = nameEnd(analyzed, name);
    if (last < 0) {
      return null;
    }
    Tokens tokens = analyzed.tokens();
    String title = analyzed.text().substring(tokens.start(token), tokens.end(name - 1));
    List<String> key = new ArrayList<>();
    for (int i = name; i <= last; i++) {
      key.add(word(tokens, i));
    }
    return new NameCandidate(
        tokens.start(name), tokens.end(last), String.join(" ", key), title, language);
  }

  /** The token behind the longest title that begins at one; -1 where none does. */
  private static int titleEnd(TextAnalyzer analyzed, int first, @Nullable Set<String> titles) {
    Tokens tokens = analyzed.tokens();
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (int i = first; titles != null && i < tokens.count(); i++) {
      if (i > first && !isGap(analyzed, i, " -.'’")) {
        break;
      }
      words.append(word(tokens, i));
      if (titles.contains(words.toString())) {
        end = i + 1;
      }
      words.append(' ');
      if (!titles.contains(words.toString())) {
        break;
      }
    }
    return end < tokens.count() ? end : -1;
  }

  /** The token behind what a French title is of: russe, des Affaires étrangères. */
  private static int complementEnd(TextAnalyzer analyzed, int first) {
    Tokens tokens = analyzed.tokens();
    int next = first;
    while (next + 1 < tokens.count()
        && next - first < COMPLEMENT
        && isGap(analyzed, next, " '’")
        && isComplement(tokens.form(next))) {
      next++;
    }
    return next;
  }

  private static boolean isComplement(Form form) {
    String word = form.normalized().text();
    if (isCapital(form)) {
      return FRENCH_CAPITALS.contains(word);
    }
    return FRENCH_JOINTS.contains(word) || (!PARTICLES.contains(word) && form.term("fr") != null);
  }

  private static int nameEnd(TextAnalyzer analyzed, int first) {
    Tokens tokens = analyzed.tokens();
    int capitals = 0;
    int last = -1;
    for (int i = first; i < tokens.count() && capitals < CAPITALS; i++) {
      boolean abbreviation = i == first; // Gen. Khalifa
      if (!isGap(analyzed, i, abbreviation ? " ." : " -'’")) {
        break;
      }
      if (isCapital(tokens.form(i)) && (i > first || tokens.form(i).term("en") != null)) {
        capitals++;
        last = i;
      } else if (!PARTICLES.contains(word(tokens, i))) {
        break;
      }
    }
    return capitals < 2 ? -1 : last;
  }

  private static boolean isCapital(Form form) {
    String printed = form.printed();
    return Character.isUpperCase(printed.codePointAt(0))
        && printed.codePoints().allMatch(c -> Character.isLetter(c) || c == '.');
  }

  private static String word(Tokens tokens, int token) {
    return tokens.form(token).normalized().text();
  }

  /** Whether one or two characters stand before a token, all of them of those. */
  private static boolean isGap(TextAnalyzer analyzed, int token, String allowed) {
    if (token == 0) {
      return false;
    }
    String gap =
        analyzed.text().substring(analyzed.tokens().end(token - 1), analyzed.tokens().start(token));
    return !gap.isEmpty()
        && gap.length() <= 2
        && gap.chars().allMatch(c -> allowed.indexOf(c) >= 0);
  }
}
