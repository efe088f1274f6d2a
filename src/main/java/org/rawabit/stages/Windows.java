package org.rawabit.stages;

import java.util.BitSet;

/**
 * The tokens around a node in one article: up to so many on either side, within the sentence. A
 * token around two occurrences of the node belongs to the nearer; where both are as near, it stands
 * before. The node's own tokens are around nothing.
 */
final class Windows {
  private final SliceTokens tokens;
  private final int article;
  private final int size;
  private final int start;

  /** By the place in the article. */
  private final BitSet own = new BitSet();

  /** The distance to the nearest occurrence, less than 0 before it; 0 where none is near. */
  private final int[] distance;

  /**
   * @param size tokens on either side
   */
  Windows(SliceTokens tokens, int article, int size) {
    this.tokens = tokens;
    this.article = article;
    this.size = size;
    this.start = tokens.start(article);
    this.distance = new int[tokens.end(article) - start];
  }

  /**
   * An occurrence of the node, which has a window.
   *
   * @param from its first token, through the slice
   * @param to the token after its last
   * @param sentence it begins in
   */
  void around(int from, int to, int sentence) {
    int first = Math.max(tokens.sentenceStart(article, sentence), from - size);
    for (int k = first; k < from; k++) {
      int before = from - k;
      int nearest = Math.abs(distance[k - start]);
      if (nearest == 0 || before <= nearest) {
        distance[k - start] = -before;
      }
    }
    int last = Math.min(tokens.sentenceEnd(article, sentence), to + size);
    for (int k = to; k < last; k++) {
      int behind = k - to + 1;
      int nearest = Math.abs(distance[k - start]);
      if (nearest == 0 || behind < nearest) {
        distance[k - start] = behind;
      }
    }
  }

  /** Tokens that are part of the node, with a window or without. */
  void own(int from, int to) {
    own.set(from - start, to - start);
  }

  /** Counts what stands in the windows, each token once. */
  void count(TermTally tally) {
    for (int k = start; k < start + distance.length; k++) {
      int term = tokens.term(k);
      if (term >= 0 && own.get(k - start)) {
        tally.addOwn(term);
      } else if (term >= 0 && distance[k - start] != 0) {
        tally.add(term, article, 1);
        if (distance[k - start] < 0) {
          tally.addBefore(term);
        }
      }
    }
  }
}
