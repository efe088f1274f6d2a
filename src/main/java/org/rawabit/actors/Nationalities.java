package org.rawabit.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawabit.text.Normalized;

/**
 * The states of the world as the finder knows them, whatever a job's actor files hold: their
 * adjectives in every inflection, and their names of one word.
 *
 * <p>Made from {@code conf/actors/states.yaml}, which is in the jar. An adjective that several
 * states share, or that is an ordinary word ({@link Homographs}), says nothing of a state and is
 * left out.
 */
final class Nationalities {
  /** Of the word, where two states would have it. */
  private static final int SHARED = -1;

  private final List<Actor> states;
  private final Map<String, Integer> adjectives = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  Nationalities(List<Actor> states, Set<String> ambiguous) {
    this.states = List.copyOf(states);
    for (int i = 0; i < states.size(); i++) {
      Actor state = states.get(i);
      ids.put(state.id(), i);
      for (Phrase demonym : state.demonyms()) {
        for (String form : inflected(demonym)) {
          put(adjectives, form, i, ambiguous);
        }
      }
      for (Phrase name : state.names()) {
        if (name.text().indexOf(' ') < 0) {
          put(names, Normalized.of(name.text()).text(), i, ambiguous);
        }
      }
    }
    adjectives.values().removeIf(i -> i == SHARED);
    names.values().removeIf(i -> i == SHARED);
  }

  private static void put(Map<String, Integer> words, String word, int state, Set<String> without) {
    if (!without.contains(word)) {
      words.merge(word, state, (a, b) -> a.equals(b) ? a : SHARED);
    }
  }

  /** The normalized inflections of an adjective of nationality. */
  private static Set<String> inflected(Phrase demonym) {
    Set<String> forms = new HashSet<>();
    String word = Normalized.of(demonym.text()).text();
    if (word.indexOf(' ') >= 0) {
      return forms;
    }
    switch (demonym.language()) {
      case "ar" -> {
        for (String ending : List.of("", "ه", "ون", "ين", "ات", "تين", "تان", "ان")) {
          forms.add(word + ending);
          forms.add("ال" + word + ending);
        }
      }
      case "fr" -> {
        String feminine = Normalized.of(StateOffices.frenchFeminine(demonym.text())).text();
        forms.addAll(List.of(word, word + "s", feminine, feminine + "s"));
      }
      default -> forms.addAll(List.of(word, word + "s"));
    }
    return forms;
  }

  int count() {
    return states.size();
  }

  /** The place of a state of this id, or -1. */
  int ofId(String id) {
    return ids.getOrDefault(id, -1);
  }

  /** Every word that speaks of a state, with its traits. */
  Map<String, Long> traits() {
    Map<String, Long> traits = new HashMap<>();
    names.forEach((w, i) -> traits.put(w, WordClass.STATE.bit() | WordClass.ofState(i)));
    adjectives.forEach((w, i) -> traits.put(w, WordClass.NATIONALITY.bit() | WordClass.ofState(i)));
    return traits;
  }
}
