package org.rawabit.stages;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * {@link ShowingArticle}s of pairs on their way, as columns; those of a pair stand together, the
 * best first.
 *
 * @param pair of each, its number
 * @param places of each, seven numbers: its level, and sentence, start and end of the sentences
 */
record Showings(int[] pair, boolean[] first, long[] published, String[] articles, int[] places)
    implements Serializable {
  static final Showings NONE = of(0);
  private static final int WIDTH = 7;

  static Showings of(int size) {
    return new Showings(
        new int[size], new boolean[size], new long[size], new String[size], new int[7 * size]);
  }

  int size() {
    return pair.length;
  }

  void put(int i, int ofPair, ShowingArticle article) {
    pair[i] = ofPair;
    first[i] = article.first();
    published[i] = article.published();
    articles[i] = article.articleId();
    int at = WIDTH * i;
    places[at++] = article.level();
    places[at++] = article.sentenceA();
    places[at++] = article.startA();
    places[at++] = article.endA();
    places[at++] = article.sentenceB();
    places[at++] = article.startB();
    places[at] = article.endB();
  }

  ShowingArticle at(int i) {
    int at = WIDTH * i;
    return new ShowingArticle(
        first[i],
        places[at],
        published[i],
        articles[i],
        places[at + 1],
        places[at + 2],
        places[at + 3],
        places[at + 4],
        places[at + 5],
        places[at + 6]);
  }

  /**
   * @param pairs the numbers that the pairs have there
   */
  void addTo(ShowingArticles others, int[] pairs) {
    for (int i = 0; i < size(); i++) {
      others.add(pairs[pair[i]], at(i));
    }
  }

  /** Those of some pairs, under new numbers. */
  Showings only(Renumbering pairs) {
    int[] kept = IntStream.range(0, size()).filter(i -> pairs.known(pair[i]) >= 0).toArray();
    Showings some = of(kept.length);
    for (int i = 0; i < kept.length; i++) {
      some.put(i, pairs.known(pair[kept[i]]), at(kept[i]));
    }
    return some;
  }
}
