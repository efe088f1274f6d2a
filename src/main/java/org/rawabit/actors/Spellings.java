package org.rawabit.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rawabit.text.Form;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Tokens;

/**
 * The word sequences under which a phrase is printed, made by rule from the one that was typed.
 *
 * <ul>
 *   <li>عبد الحميد and عبدالحميد; أبو ظبي and أبوظبي
 *   <li>أبو, أبي, أبا by case; بو of the Maghreb for أبو
 *   <li>al-Sarraj, el-Sarraj, Sarraj's article written apart or together
 * </ul>
 *
 * <p>Clitics before the first word are no matter of spelling: {@link org.rawabit.text.Clitics}.
 */
final class Spellings {
  private static final Set<String> FATHER = Set.of("ابو", "ابي", "ابا", "بو");
  private static final String SERVANT = "عبد";

  private final Tokens tokens = new Tokens(FormIndex.EMPTY);

  /** The spellings of a phrase, the typed one first; none where it holds no word. */
  List<String[]> of(String phrase) {
    tokens.read(phrase);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(key(tokens.form(i)));
    }
    Set<List<String>> spellings = new LinkedHashSet<>();
    if (!words.isEmpty()) {
      vary(words, 0, new ArrayList<>(), spellings);
    }
    return spellings.stream().map(s -> s.toArray(String[]::new)).toList();
  }

  /**
   * The word of the trie that a typed word is: its normalized spelling, or for an acronym (UN, EU)
   * its capitals, since un and eu are words.
   */
  private static String key(Form typed) {
    return isAcronym(typed.printed()) ? typed.printed() : typed.normalized().text();
  }

  /**
   * Two or three Latin capitals; longer ones are no words and are also printed like names (Nato).
   */
  static boolean isAcronym(String printed) {
    if (printed.length() < 2 || printed.length() > 3) {
      return false;
    }
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) < 'A' || printed.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static void vary(
      List<String> words, int at, List<String> prefix, Set<List<String>> spellings) {
    if (at >= words.size()) {
      spellings.add(List.copyOf(prefix));
      return;
    }
    String word = words.get(at);
    step(words, at + 1, prefix, List.of(word), spellings);
    boolean last = at + 1 == words.size();
    if (word.equals(SERVANT) && !last) {
      step(words, at + 2, prefix, List.of(word + words.get(at + 1)), spellings);
    } else if (word.startsWith(SERVANT + "ال") && word.length() > 6) {
      step(words, at + 1, prefix, List.of(SERVANT, word.substring(3)), spellings);
    } else if (FATHER.contains(word) && !last) {
      for (String father : FATHER.stream().sorted().toList()) {
        step(words, at + 1, prefix, List.of(father), spellings);
        step(words, at + 2, prefix, List.of(father + words.get(at + 1)), spellings);
      }
    } else if (isLatinArticle(word) && !last) {
      String name = words.get(at + 1);
      for (String article : List.of("al", "el")) {
        step(words, at + 2, prefix, List.of(article, name), spellings);
        step(words, at + 2, prefix, List.of(article + name), spellings);
      }
    }
  }

  private static boolean isLatinArticle(String word) {
    return word.equals("al") || word.equals("el");
  }

  private static void step(
      List<String> words,
      int next,
      List<String> prefix,
      List<String> addition,
      Set<List<String>> spellings) {
    List<String> longer = new ArrayList<>(prefix);
    longer.addAll(addition);
    vary(words, next, longer, spellings);
  }
}
