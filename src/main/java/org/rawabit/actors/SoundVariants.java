package org.rawabit.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Examples of the transliterations that are recognized by ear: for Khalifa Haftar also Khalifa
 * Hafter, Khalifa Hiftar, Khaleefa Haftar. Every one of them matches; there are more.
 */
final class SoundVariants {
  /** Spellings of one sound, of which one stands for another. */
  private static final List<List<String>> LATIN =
      List.of(
          List.of("ei", "ai", "ay", "ey"),
          List.of("ou", "u", "oo"),
          List.of("ah", "a", "eh"),
          List.of("i", "ee", "y"),
          List.of("a", "e", "i"),
          List.of("q", "k", "g"),
          List.of("j", "dj", "g"));

  private static final List<List<String>> ARABIC =
      List.of(
          List.of("غ", "ج", "ق", "ك"),
          List.of("ت", "ط"),
          List.of("س", "ز", "ص"),
          List.of("و", "ا"),
          List.of("ي", ""),
          List.of("ا", ""));

  private static final int SHORT_WORD = 3;
  private static final Pattern TRIPLED = Pattern.compile("(.)\\1\\1");

  private SoundVariants() {}

  /**
   * Some variants of a name's words, the nearest first.
   *
   * @param words normalized
   */
  static List<String> of(Spellings spellings, String name, List<String> words, int most) {
    Lexicon lexicon = Lexicon.shared();
    Spellings.Sounds sounds = spellings.sounds(name, lexicon);
    Set<String> keys = keys(sounds);
    Set<String> variants = new LinkedHashSet<>();
    boolean latin = !words.isEmpty() && words.get(0).charAt(0) < 0x250;
    for (int w = words.size() - 1; w >= 0; w--) {
      if (words.get(w).length() <= SHORT_WORD) {
        continue;
      }
      for (String variant : turned(words.get(w), latin ? LATIN : ARABIC)) {
        List<String> changed = new ArrayList<>(words);
        changed.set(w, variant);
        String phrase = String.join(" ", changed);
        boolean tripled = TRIPLED.matcher(variant).find();
        if (variants.size() < most && !tripled && isKnown(sounds.of(), changed, keys, words)) {
          variants.add(phrase);
        }
      }
    }
    return List.copyOf(variants);
  }

  private static Set<String> keys(Spellings.Sounds sounds) {
    Set<String> keys = new LinkedHashSet<>();
    sounds.paths().forEach(p -> keys.add(String.join(" ", p)));
    return keys;
  }

  private static boolean isKnown(
      Gazetteer.Sound sound, List<String> changed, Set<String> keys, List<String> words) {
    List<String> path = changed.stream().map(w -> Spellings.key(sound, w)).toList();
    return keys.contains(String.join(" ", path))
        && !UnlikeSpelling.isUnlike(String.join("", changed), String.join("", words));
  }

  /** The words made from one by one change of a sound's spelling. */
  private static List<String> turned(String word, List<List<String>> sounds) {
    List<String> turned = new ArrayList<>();
    for (List<String> sound : sounds) {
      for (String from : sound) {
        int at = from.isEmpty() ? -1 : word.indexOf(from, 1);
        for (String to : sound) {
          if (at > 0 && !to.equals(from)) {
            turned.add(word.substring(0, at) + to + word.substring(at + from.length()));
          }
        }
      }
    }
    return turned;
  }
}
