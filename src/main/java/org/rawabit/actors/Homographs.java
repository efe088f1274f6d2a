package org.rawabit.actors;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Normalized;
import org.rawabit.yaml.YamlMap;

/** Names that are also ordinary words, or the names of two places, from {@code homographs.yaml}. */
final class Homographs {
  private final Map<String, Homograph> byWord = new HashMap<>();
  private final Set<String> capitals;

  /**
   * What tells the senses of one word apart; all words normalized. The keys are described in {@code
   * homographs.yaml}.
   *
   * @param other the other sense, for people
   * @param notWith words of the article that make the other sense likely, but behind evidentAfter
   * @param needs words of which the article has one where the actor is meant; empty for no such
   *     need
   * @param person whether it is also a person's name, first or last
   * @param states ids of the states that share the name
   * @param spelled ids of states by the printed word with its vowels
   * @param cues words of the article that speak for one of the states
   */
  record Homograph(
      String word,
      String other,
      Set<String> notAfter,
      Set<String> notBefore,
      Set<String> onlyAfter,
      Set<String> onlyBefore,
      Set<String> notWith,
      Set<String> evidentAfter,
      Set<String> needs,
      boolean person,
      List<String> states,
      Map<String, String> spelled,
      Map<String, Set<String>> cues)
      implements Serializable {}

  private static final class Holder {
    static final Homographs HOMOGRAPHS = new Homographs(Lexicon.resource("homographs.yaml"));
  }

  private Homographs(String yaml) {
    YamlMap file = YamlMap.parse("homographs.yaml", yaml);
    for (YamlMap map : file.maps("homographs")) {
      Homograph homograph = homograph(map);
      byWord.put(homograph.word(), homograph);
    }
    capitals = Set.copyOf(file.strings("capitals"));
  }

  /** The homographs of this process. */
  static Homographs shared() {
    return Holder.HOMOGRAPHS;
  }

  /** What is known of a name as typed; null for most. */
  @Nullable Homograph ofTyped(String name) {
    return name.indexOf(' ') < 0 ? of(normalized(name)) : null;
  }

  /** What is known of a normalized word; null for most. */
  @Nullable Homograph of(String normalized) {
    return byWord.get(normalized);
  }

  /** Whether the name of a state, as typed, is that of its capital too. */
  boolean isCapital(String name) {
    return capitals.contains(name);
  }

  /** The words of which the other sense, or the other state, is as likely: they tell no state. */
  Set<String> ambiguous() {
    return byWord.values().stream()
        .filter(h -> !h.states().isEmpty() || !h.onlyAfter().isEmpty())
        .map(Homograph::word)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Homograph homograph(YamlMap map) {
    map.onlyKeys(
        "word",
        "other",
        "not_after",
        "not_before",
        "only_after",
        "only_before",
        "not_with",
        "evident_after",
        "needs",
        "person",
        "states",
        "spelled",
        "cues");
    Map<String, String> spelled = new LinkedHashMap<>();
    YamlMap spellings = map.map("spelled");
    spellings.keys().forEach(k -> spelled.put(k, spellings.string(k)));
    Map<String, Set<String>> cues = new LinkedHashMap<>();
    YamlMap cueWords = map.map("cues");
    cueWords.keys().forEach(k -> cues.put(k, words(cueWords.strings(k))));
    return new Homograph(
        Normalized.of(map.string("word")).text(),
        map.string("other"),
        words(map.strings("not_after")),
        words(map.strings("not_before")),
        words(map.strings("only_after")),
        words(map.strings("only_before")),
        words(map.strings("not_with")),
        words(map.strings("evident_after")),
        words(map.strings("needs")),
        map.string("person", "false").equals("true"),
        map.strings("states"),
        spelled,
        cues);
  }

  private static Set<String> words(List<String> plain) {
    return plain.stream().map(Homographs::normalized).collect(Collectors.toUnmodifiableSet());
  }

  /** One word, or several with a blank between. */
  private static String normalized(String phrase) {
    return Arrays.stream(phrase.split(" ", -1))
        .map(w -> Normalized.of(w).text())
        .collect(Collectors.joining(" "));
  }
}
