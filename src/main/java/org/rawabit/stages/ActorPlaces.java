package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.rawabit.stages.CountedArticle.Found;

/**
 * Where an actor stands in an article, in the order of the text.
 *
 * @param all mentions in the article, by actor; this one's are from {@code from} to {@code to}
 * @param to exclusive
 */
record ActorPlaces(Found[] all, int from, int to) {
  private static final Comparator<Found> ORDER =
      Comparator.comparing(Found::actorId)
          .thenComparingInt(Found::sentence)
          .thenComparingInt(Found::token);

  /** The actors of an article, by their ids. */
  static List<ActorPlaces> of(List<Found> mentions) {
    Found[] all = mentions.toArray(Found[]::new);
    Arrays.sort(all, ORDER);
    List<ActorPlaces> actors = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= all.length; i++) {
      if (i == all.length || !all[i].actorId().equals(all[from].actorId())) {
        actors.add(new ActorPlaces(all, from, i));
        from = i;
      }
    }
    return actors;
  }

  String actorId() {
    return all[from].actorId();
  }

  int size() {
    return to - from;
  }

  Found at(int place) {
    return all[from + place];
  }

  /** How many paragraphs mention it. */
  int paragraphs() {
    return units(Found::paragraph);
  }

  /** How many sentences mention it. */
  int sentences() {
    return units(Found::sentence);
  }

  private int units(ToIntFunction<Found> unit) {
    int units = 1;
    for (int i = from + 1; i < to; i++) {
      if (unit.applyAsInt(all[i]) != unit.applyAsInt(all[i - 1])) {
        units++;
      }
    }
    return units;
  }

  /** How many paragraphs mention both. */
  int sharedParagraphs(ActorPlaces other) {
    return shared(other, Found::paragraph);
  }

  /** How many sentences mention both. */
  int sharedSentences(ActorPlaces other) {
    return shared(other, Found::sentence);
  }

  /** Paragraphs, like sentences, go up with the text. */
  private int shared(ActorPlaces other, ToIntFunction<Found> unit) {
    int shared = 0;
    int last = -1;
    int i = from;
    int j = other.from;
    while (i < to && j < other.to) {
      int here = unit.applyAsInt(all[i]);
      int there = unit.applyAsInt(other.all[j]);
      if (here == there && here != last) {
        shared++;
        last = here;
      }
      if (here <= there) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** How many {@link TokenWindows} hold it; none of width 0. */
  long windows(int width) {
    return width == 0 ? 0 : TokenWindows.with(tokens(), width);
  }

  /** How many windows hold both. */
  long sharedWindows(ActorPlaces other, int width) {
    return width == 0 ? 0 : TokenWindows.shared(tokens(), other.tokens(), width);
  }

  private List<Integer> tokens() {
    return Arrays.stream(all, from, to).map(Found::token).toList();
  }
}
