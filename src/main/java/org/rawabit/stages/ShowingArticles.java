package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The best articles to show each pair, the best first. */
final class ShowingArticles {
  private final int most;
  private final List<List<ShowingArticle>> ofPairs = new ArrayList<>();
  private int size;

  /**
   * @param most how many are kept for a pair
   */
  ShowingArticles(int most) {
    this.most = most;
  }

  /** Takes an article, if it is one of the best so far. */
  void add(int pair, ShowingArticle article) {
    if (most == 0) {
      return;
    }
    while (ofPairs.size() <= pair) {
      ofPairs.add(List.of());
    }
    List<ShowingArticle> best = ofPairs.get(pair);
    if (best.size() == most
        && ShowingArticle.BEST_FIRST.compare(best.get(most - 1), article) <= 0) {
      return;
    }
    if (best.isEmpty()) {
      best = new ArrayList<>(2);
      ofPairs.set(pair, best);
    }
    if (best.size() == most) {
      best.remove(most - 1);
    } else {
      size++;
    }
    int place = Collections.binarySearch(best, article, ShowingArticle.BEST_FIRST);
    best.add(place < 0 ? -place - 1 : place, article);
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** All of them, as columns. */
  Showings part() {
    Showings part = Showings.of(size);
    int i = 0;
    for (int pair = 0; pair < ofPairs.size(); pair++) {
      for (ShowingArticle article : ofPairs.get(pair)) {
        part.put(i++, pair, article);
      }
    }
    return part;
  }
}
