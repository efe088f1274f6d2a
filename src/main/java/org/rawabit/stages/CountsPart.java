package org.rawabit.stages;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts on their way: what a {@link PairTally} holds, as columns of pairs and columns of counts.
 *
 * @param a of each pair, the number of the actor whose id is first in the alphabet
 * @param b of each pair, the number of the other; {@link PairTally#NOBODY} for an actor alone
 * @param pair of each count
 * @param cell of each count
 * @param articles in which the pair is in the cell
 * @param stories whose first article has it there
 * @param units of the cell's scope, in the articles that are counted
 * @param first day on which such an article was published, or {@link PairTally#NEVER}
 * @param last such day
 */
record CountsPart(
    String[] actors,
    Cell[] cells,
    int[] a,
    int[] b,
    int[] pair,
    int[] cell,
    int[] articles,
    int[] stories,
    long[] units,
    int[] first,
    int[] last,
    Showings showing)
    implements Serializable {
  /** How many counts there are. */
  int size() {
    return pair.length;
  }

  Cell cellOf(int count) {
    return cells[cell[count]];
  }

  /** Null where the count is of all articles. */
  @Nullable String actorA(int count) {
    return actor(a[pair[count]]);
  }

  /** Null where the count is of an actor alone, or of all articles. */
  @Nullable String actorB(int count) {
    return actor(b[pair[count]]);
  }

  private @Nullable String actor(int number) {
    return number == PairTally.NOBODY ? null : actors[number];
  }

  /** Whether the count is of two actors. */
  boolean isPair(int count) {
    return b[pair[count]] != PairTally.NOBODY;
  }

  /** Of each actor, how many ids are before its own. */
  int[] ranks() {
    String[] sorted = actors.clone();
    Arrays.sort(sorted);
    return Arrays.stream(actors).mapToInt(id -> Arrays.binarySearch(sorted, id)).toArray();
  }

  static @Nullable LocalDate day(int day) {
    return day == PairTally.NEVER ? null : LocalDate.ofEpochDay(day);
  }

  /** Which of so many partitions a pair belongs to; the same in every process. */
  int partitionOfPair(int number, int partitions) {
    long hash = 31L * hash(a[number]) + hash(b[number]);
    return (int) Math.floorMod(LongTable.mixed(hash), (long) partitions);
  }

  private int hash(int actor) {
    return actor == PairTally.NOBODY ? 0 : actors[actor].hashCode();
  }

  /**
   * Some of the counts, with the pairs and cells they are of.
   *
   * @param withShowing whether the articles that show these pairs come along
   */
  CountsPart only(IntPredicate chosen, boolean withShowing) {
    return only(IntStream.range(0, size()).filter(chosen).toArray(), withShowing);
  }

  /** The counts of each partition: as many parts as partitions, those without a count empty. */
  CountsPart[] split(int partitions, IntPartition partition, boolean withShowing) {
    int[] target = IntStream.range(0, size()).map(partition::of).toArray();
    CountsPart[] parts = new CountsPart[partitions];
    int[][] counts = Grouped.by(target, partitions);
    for (int p = 0; p < partitions; p++) {
      parts[p] = only(counts[p], withShowing);
    }
    return parts;
  }

  /** Where a count goes. */
  interface IntPartition {
    /** The number of its partition; −1 where it goes nowhere. */
    int of(int count);
  }

  /** Likewise, in the order given. */
  CountsPart only(int[] counts, boolean withShowing) {
    Renumbering pairs = new Renumbering(Math.min(counts.length, a.length));
    Renumbering ofCells = new Renumbering(Math.min(counts.length, cells.length));
    Renumbering ofActors = new Renumbering(Math.min(counts.length, actors.length));
    int[] newPair = IntStream.of(counts).map(e -> pairs.of(pair[e])).toArray();
    int[] newCell = IntStream.of(counts).map(e -> ofCells.of(cell[e])).toArray();
    int[] newA = IntStream.of(pairs.old()).map(p -> ofActors.of(a[p])).toArray();
    int[] newB = IntStream.of(pairs.old()).map(p -> ofActors.of(b[p])).toArray();
    return new CountsPart(
        IntStream.of(ofActors.old()).mapToObj(i -> actors[i]).toArray(String[]::new),
        IntStream.of(ofCells.old()).mapToObj(i -> cells[i]).toArray(Cell[]::new),
        newA,
        newB,
        newPair,
        newCell,
        IntStream.of(counts).map(e -> articles[e]).toArray(),
        IntStream.of(counts).map(e -> stories[e]).toArray(),
        IntStream.of(counts).mapToLong(e -> units[e]).toArray(),
        IntStream.of(counts).map(e -> first[e]).toArray(),
        IntStream.of(counts).map(e -> last[e]).toArray(),
        withShowing ? showing.only(pairs) : Showings.NONE);
  }
}
