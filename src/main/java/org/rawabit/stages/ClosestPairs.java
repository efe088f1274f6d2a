package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * For every two actors of one article, the two sentences in which they stand closest.
 *
 * <p>Closest is: the same sentence, then the same paragraph, then the fewest sentences apart; of
 * equals the earliest. The sentences of two actors are merged like sorted lists, so an article of m
 * mentions of k actors costs O(k·m).
 */
final class ClosestPairs {
  private ClosestPairs() {}

  /** Where an actor stands. */
  public record Place(int paragraph, int sentence, int start, int end, int token) {}

  private record Closest(int level, Place a, Place b) {
    int distance() {
      return Math.abs(a.sentence - b.sentence);
    }

    boolean isCloserThan(Closest other) {
      return level != other.level ? level > other.level : distance() < other.distance();
    }
  }

  /**
   * Every two actors of an article.
   *
   * @param window the width of windows in tokens; 0 for none
   * @param rollUp by which mentions were added: its members make no pair with their own groups
   */
  static List<PairInArticle> of(CountedArticle article, int window, RollUp rollUp) {
    Map<String, List<Place>> places = new TreeMap<>();
    for (CountedArticle.Found found : article.mentions()) {
      places
          .computeIfAbsent(found.actorId(), a -> new ArrayList<>())
          .add(
              new Place(
                  found.paragraph(),
                  found.sentence(),
                  found.sentenceStart(),
                  found.sentenceEnd(),
                  found.token()));
    }
    places
        .values()
        .forEach(
            list ->
                list.sort(Comparator.comparingInt(Place::sentence).thenComparingInt(Place::token)));
    List<Map.Entry<String, List<Place>>> actors = List.copyOf(places.entrySet());
    List<PairInArticle> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        Map.Entry<String, List<Place>> a = actors.get(i);
        Map.Entry<String, List<Place>> b = actors.get(j);
        if (!rollUp.isOwnGroup(a.getKey(), b.getKey())) {
          pairs.add(pair(article, a, b, window));
        }
      }
    }
    return pairs;
  }

  private static Closest closest(List<Place> as, List<Place> bs) {
    Closest best = closeness(as.get(0), bs.get(0));
    int i = 0;
    int j = 0;
    // The closest two are neighbours in the merged list.
    while (i < as.size() && j < bs.size()) {
      Closest here = closeness(as.get(i), bs.get(j));
      if (here.isCloserThan(best)) {
        best = here;
      }
      if (as.get(i).sentence <= bs.get(j).sentence) {
        i++;
      } else {
        j++;
      }
    }
    return best;
  }

  private static long shared(List<Place> as, List<Place> bs, ToIntFunction<Place> unit) {
    Set<Integer> units = as.stream().map(unit::applyAsInt).collect(Collectors.toSet());
    return bs.stream().mapToInt(unit).distinct().filter(units::contains).count();
  }

  private static List<Integer> tokens(List<Place> places) {
    return places.stream().map(Place::token).toList();
  }

  private static Closest closeness(Place a, Place b) {
    Scope scope =
        a.sentence == b.sentence
            ? Scope.SENTENCE
            : a.paragraph == b.paragraph ? Scope.PARAGRAPH : Scope.ARTICLE;
    return new Closest(scope.level(), a, b);
  }

  private static PairInArticle pair(
      CountedArticle article,
      Map.Entry<String, List<Place>> a,
      Map.Entry<String, List<Place>> b,
      int window) {
    Closest closest = closest(a.getValue(), b.getValue());
    return new PairInArticle(
        a.getKey(),
        b.getKey(),
        closest.level,
        shared(a.getValue(), b.getValue(), Place::paragraph),
        shared(a.getValue(), b.getValue(), Place::sentence),
        TokenWindows.shared(tokens(a.getValue()), tokens(b.getValue()), window),
        article.articleId(),
        article.source(),
        article.language(),
        article.first(),
        article.published(),
        article.precision(),
        closest.a.sentence,
        closest.a.start,
        closest.a.end,
        closest.b.sentence,
        closest.b.start,
        closest.b.end);
  }
}
