package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a person's full name: عبد الفتاح | السيسي, محمد | بن زايد, Abdel Fattah | el-Sisi.
 *
 * <p>A part is one word or a compound: the servant of (عبد الله), the father or son of (أبو الغيط,
 * بن علي), a particle with its name (al-Sarraj, van Rompuy).
 */
final class NameParts {
  private static final Set<String> OPENERS =
      Set.of(
          "عبد", "ابو", "ابي", "ابا", "ام", "بن", "ابن", "بنت", "ال", "ولد", "ذو", "سيف", "نور",
          "abu", "abou", "abd", "abdel", "abdul", "abdal", "abdoul", "al", "el", "ben", "bin",
          "ibn", "ould", "de", "di", "da", "du", "van", "von", "der", "del", "la", "le", "mac");
  private static final Set<String> OF_COMPOUND = Set.of("سيف", "نور");
  private static final Set<String> FOLLOWING = Set.of("اوغلو", "اوغلي", "oglu");
  private static final Set<String> FAITH = Set.of("الله", "الدين", "الاسلام", "الاله", "الحق");
  private static final int SHORTEST_ARABIC = 4;
  private static final int SHORTEST_LATIN = 4;

  private NameParts() {}

  /** The parts of normalized words, in order. */
  static List<List<String>> of(List<String> words) {
    List<List<String>> parts = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i + 1 == words.size();
      if ((FAITH.contains(word) || FOLLOWING.contains(word))
          && open.isEmpty()
          && !parts.isEmpty()) {
        List<String> compound = new ArrayList<>(parts.remove(parts.size() - 1));
        compound.add(word);
        parts.add(compound);
        continue;
      }
      open.add(word);
      boolean opens =
          OPENERS.contains(word)
              && !(OF_COMPOUND.contains(word) && (last || !FAITH.contains(words.get(i + 1))));
      if (!opens || last) {
        parts.add(open);
        open = new ArrayList<>();
      }
    }
    return parts;
  }

  /** The words of the family name; empty where the name has none that may stand alone. */
  static List<String> surname(List<String> words) {
    List<List<String>> parts = of(words);
    if (parts.size() < 2) {
      return List.of();
    }
    List<String> last = parts.get(parts.size() - 1);
    String word = last.get(last.size() - 1);
    boolean latin = word.charAt(0) < 0x250;
    if (word.length() < (latin ? SHORTEST_LATIN : SHORTEST_ARABIC) || last.get(0).equals("ال")) {
      return List.of();
    }
    return last;
  }
}
