package org.rawabit.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which the words of an Arab name are set in Latin letters: Abdel Hamid, Abdelhamid,
 * Abd al-Hamid; al-Sarraj, Alsarraj, Sarraj.
 */
final class LatinNames {
  private static final Set<String> ARTICLES = Set.of("al", "el");
  private static final Set<String> SERVANT = Set.of("abdel", "abdul", "abdal", "abdoul", "abd");
  private static final int SERVANT_LENGTH = 5;

  private LatinNames() {}

  /** The settings of normalized words. */
  static Set<List<String>> spellings(List<String> words) {
    Set<List<String>> all = new LinkedHashSet<>();
    vary(split(words), 0, new ArrayList<>(), all);
    return all;
  }

  /** Abdelhamid and Abd al-Hamid as abdel, hamid. */
  private static List<String> split(List<String> words) {
    List<String> split = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String head = word.length() > SERVANT_LENGTH + 2 ? word.substring(0, SERVANT_LENGTH) : "";
      if (word.equals("abd") && i + 1 < words.size() && ARTICLES.contains(words.get(i + 1))) {
        split.add("abdel");
        i++;
      } else if (SERVANT.contains(head)) {
        split.add("abdel");
        split.add(word.substring(SERVANT_LENGTH));
      } else {
        split.add(word);
      }
    }
    return split;
  }

  private static void vary(List<String> words, int at, List<String> prefix, Set<List<String>> all) {
    if (at == words.size()) {
      all.add(List.copyOf(prefix));
      return;
    }
    String word = words.get(at);
    boolean last = at + 1 == words.size();
    if (SERVANT.contains(word) && !last) {
      String served = words.get(at + 1);
      step(words, at + 2, prefix, List.of("abdel", served), all);
      step(words, at + 2, prefix, List.of("abdel" + served), all);
      step(words, at + 2, prefix, List.of("abd", "el", served), all);
    } else if (ARTICLES.contains(word) && !last) {
      String name = words.get(at + 1);
      step(words, at + 2, prefix, List.of(name), all);
      step(words, at + 2, prefix, List.of("al", name), all);
      step(words, at + 2, prefix, List.of("al" + name), all);
    } else if (last && at > 0) {
      step(words, at + 1, prefix, List.of(word), all);
      step(words, at + 1, prefix, List.of("al", word), all);
    } else {
      step(words, at + 1, prefix, List.of(word), all);
    }
  }

  private static void step(
      List<String> words,
      int next,
      List<String> prefix,
      List<String> addition,
      Set<List<String>> all) {
    List<String> longer = new ArrayList<>(prefix);
    longer.addAll(addition);
    vary(words, next, longer, all);
  }
}
