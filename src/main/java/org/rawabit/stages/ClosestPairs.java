package org.rawabit.stages;

import java.util.ArrayList;
import java.util.List;
import org.rawabit.stages.CountedArticle.Found;

/**
 * For every two actors of one article, the two sentences in which they stand closest.
 *
 * <p>Closest is: the same sentence, then the same paragraph, then the fewest sentences apart; of
 * equals the earliest. The sentences of two actors are merged like sorted lists, so an article of m
 * mentions of k actors costs O(k·m).
 */
final class ClosestPairs {
  private ClosestPairs() {}

  /**
   * Every two actors of an article.
   *
   * @param actors by their ids
   * @param window the width of windows in tokens; 0 for none
   * @param rollUp by which mentions were added: its members make no pair with their own groups
   */
  static List<PairInArticle> of(List<ActorPlaces> actors, int window, RollUp rollUp) {
    List<PairInArticle> pairs = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        ActorPlaces a = actors.get(i);
        ActorPlaces b = actors.get(j);
        if (!rollUp.isOwnGroup(a.actorId(), b.actorId())) {
          pairs.add(pair(a, b, window));
        }
      }
    }
    return pairs;
  }

  private static PairInArticle pair(ActorPlaces as, ActorPlaces bs, int window) {
    Found bestA = as.at(0);
    Found bestB = bs.at(0);
    int i = 0;
    int j = 0;
    // The closest two are neighbours in the merged list.
    while (i < as.size() && j < bs.size()) {
      Found a = as.at(i);
      Found b = bs.at(j);
      if (isCloser(a, b, bestA, bestB)) {
        bestA = a;
        bestB = b;
      }
      if (a.sentence() <= b.sentence()) {
        i++;
      } else {
        j++;
      }
    }
    return new PairInArticle(
        as.actorId(),
        bs.actorId(),
        level(bestA, bestB),
        as.sharedParagraphs(bs),
        as.sharedSentences(bs),
        as.sharedWindows(bs, window),
        bestA,
        bestB);
  }

  private static boolean isCloser(Found a, Found b, Found bestA, Found bestB) {
    int level = level(a, b);
    int best = level(bestA, bestB);
    return level != best ? level > best : distance(a, b) < distance(bestA, bestB);
  }

  private static int level(Found a, Found b) {
    Scope scope =
        a.sentence() == b.sentence()
            ? Scope.SENTENCE
            : a.paragraph() == b.paragraph() ? Scope.PARAGRAPH : Scope.ARTICLE;
    return scope.level();
  }

  private static int distance(Found a, Found b) {
    return Math.abs(a.sentence() - b.sentence());
  }
}
