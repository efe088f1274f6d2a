package org.rawabit.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.text.Normalized;

/**
 * The state to which each actor belongs, as its description tells: a state to itself, others by the
 * state or adjective in their names, by the groups they are in, by the offices they held.
 */
final class Homes {
  private static final int UNKNOWN = -1;
  private static final int DEEPEST_GROUP = 4;

  private final List<Actor> actors;
  private final Lexicon lexicon;
  private final Map<String, Integer> indexes = new HashMap<>();

  Homes(List<Actor> actors, Lexicon lexicon) {
    this.actors = actors;
    this.lexicon = lexicon;
    for (int i = 0; i < actors.size(); i++) {
      indexes.put(actors.get(i).id(), i);
    }
  }

  /** By actor; -1 where nothing tells. */
  int[] places() {
    int[] homes = new int[actors.size()];
    for (int i = 0; i < homes.length; i++) {
      homes[i] = of(actors.get(i), 0);
    }
    return homes;
  }

  private int of(Actor actor, int depth) {
    if (actor.type() == ActorType.STATE) {
      int byId = lexicon.nationalities().ofId(actor.id());
      return byId != UNKNOWN ? byId : ofPhrases(List.of(actor.demonyms(), actor.names()));
    }
    int named = actor.type() == ActorType.PERSON ? UNKNOWN : ofNames(actor);
    for (String group : actor.memberOf()) {
      Integer index = indexes.get(group);
      if (named == UNKNOWN && index != null && depth < DEEPEST_GROUP) {
        named = of(actors.get(index), depth + 1);
      }
    }
    for (Role role : actor.roles()) {
      named = named == UNKNOWN ? ofPhrases(List.of(role.titles())) : named;
    }
    return named;
  }

  /** By the state or adjective in what a body is called first, or the adjective in its aliases. */
  private int ofNames(Actor actor) {
    List<String> first = new ArrayList<>(actor.label().values());
    actor.names().stream().limit(1).map(Phrase::text).forEach(first::add);
    int named = ofWords(first);
    for (Phrase name : actor.names()) {
      named = named == UNKNOWN ? ofAdjective(name.text()) : named;
    }
    return named;
  }

  private int ofAdjective(String text) {
    for (String word : text.split(" ", -1)) {
      long traits = lexicon.of(Normalized.of(word).text());
      if (WordClass.NATIONALITY.in(traits)) {
        return WordClass.state(traits);
      }
    }
    return UNKNOWN;
  }

  private int ofPhrases(List<List<Phrase>> phrases) {
    return ofWords(phrases.stream().flatMap(List::stream).map(Phrase::text).toList());
  }

  private int ofWords(Iterable<String> texts) {
    for (String text : texts) {
      for (String word : text.split("[ ()'’]+", -1)) {
        int state = WordClass.state(lexicon.of(Normalized.of(word).text()));
        if (state != UNKNOWN) {
          return state;
        }
      }
    }
    return UNKNOWN;
  }
}
