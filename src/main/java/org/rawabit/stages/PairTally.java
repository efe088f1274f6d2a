package org.rawabit.stages;

import java.util.Arrays;

/**
 * Counts pairs, actors and articles in cells, of some articles: numbers in open addressing, some 60
 * bytes for each pair in each cell.
 *
 * <p>A pair may lack one actor, or both: counted in the same way are an actor alone, and all
 * articles.
 */
final class PairTally {
  /** The number of no actor. */
  static final int NOBODY = -1;

  /** No day. */
  static final int NEVER = Integer.MIN_VALUE;

  final Numbering<String> actors = new Numbering<>();
  final Numbering<Cell> cells = new Numbering<>();
  private final LongTable pairs = new LongTable(1 << 10);
  private final LongTable entries = new LongTable(1 << 12);
  private final ShowingArticles showing;
  private int[] articles = new int[1 << 12];
  private int[] stories = new int[1 << 12];
  private long[] units = new long[1 << 12];
  private int[] first = new int[1 << 12];
  private int[] last = new int[1 << 12];

  /**
   * @param evidence how many articles are kept to show a pair
   */
  PairTally(int evidence) {
    this.showing = new ShowingArticles(evidence);
  }

  /** Everything that was counted in parts. */
  static PairTally of(Iterable<CountsPart> parts, int evidence) {
    PairTally tally = new PairTally(evidence);
    parts.forEach(tally::add);
    return tally;
  }

  /** How many counts there are. */
  int size() {
    return entries.size();
  }

  /** How many counts, and articles that show pairs, are in memory. */
  int held() {
    return entries.size() + showing.size();
  }

  /** The number of a pair of actors. */
  int pair(int a, int b) {
    return pairs.add((a + 1L) << 32 | (b + 1L));
  }

  ShowingArticles showing() {
    return showing;
  }

  /**
   * Counts articles.
   *
   * @param count units that are counted
   * @param from the first day on which one was published, since 1 January 1970, or {@link #NEVER}
   * @param to the last
   */
  void add(int pair, int cell, int moreArticles, int moreStories, long count, int from, int to) {
    int known = entries.size();
    int e = entries.add((long) pair << 32 | cell);
    if (e == known) {
      begin(e);
    }
    articles[e] += moreArticles;
    stories[e] += moreStories;
    units[e] += count;
    if (from != NEVER) {
      first[e] = first[e] == NEVER ? from : Math.min(first[e], from);
      last[e] = Math.max(last[e], to);
    }
  }

  private void begin(int e) {
    if (e == articles.length) {
      articles = Arrays.copyOf(articles, 2 * e);
      stories = Arrays.copyOf(stories, 2 * e);
      units = Arrays.copyOf(units, 2 * e);
      first = Arrays.copyOf(first, 2 * e);
      last = Arrays.copyOf(last, 2 * e);
    }
    first[e] = NEVER;
    last[e] = NEVER;
  }

  private void add(CountsPart part) {
    int[] actorNumbers = Arrays.stream(part.actors()).mapToInt(actors::of).toArray();
    int[] cellNumbers = Arrays.stream(part.cells()).mapToInt(cells::of).toArray();
    int[] pairNumbers = new int[part.a().length];
    for (int p = 0; p < pairNumbers.length; p++) {
      pairNumbers[p] = pair(number(actorNumbers, part.a()[p]), number(actorNumbers, part.b()[p]));
    }
    for (int e = 0; e < part.size(); e++) {
      add(
          pairNumbers[part.pair()[e]],
          cellNumbers[part.cell()[e]],
          part.articles()[e],
          part.stories()[e],
          part.units()[e],
          part.first()[e],
          part.last()[e]);
    }
    part.showing().addTo(showing, pairNumbers);
  }

  private static int number(int[] numbers, int actor) {
    return actor == NOBODY ? NOBODY : numbers[actor];
  }

  /** All counts. */
  CountsPart part() {
    int[] pair = new int[size()];
    int[] cell = new int[size()];
    for (int e = 0; e < size(); e++) {
      pair[e] = (int) (entries.key(e) >>> 32);
      cell[e] = (int) entries.key(e);
    }
    int[] a = new int[pairs.size()];
    int[] b = new int[pairs.size()];
    for (int p = 0; p < pairs.size(); p++) {
      a[p] = (int) (pairs.key(p) >>> 32) - 1;
      b[p] = (int) pairs.key(p) - 1;
    }
    return new CountsPart(
        actors.all().toArray(String[]::new),
        cells.all().toArray(Cell[]::new),
        a,
        b,
        pair,
        cell,
        Arrays.copyOf(articles, size()),
        Arrays.copyOf(stories, size()),
        Arrays.copyOf(units, size()),
        Arrays.copyOf(first, size()),
        Arrays.copyOf(last, size()),
        showing.part());
  }
}
