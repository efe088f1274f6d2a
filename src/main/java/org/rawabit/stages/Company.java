package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.rawabit.duplicates.MinHash;
import org.rawabit.tables.Signature;
import scala.Tuple2;

/**
 * The articles that may have company: others with their text, or with as many of their bands as
 * texts must share to be compared.
 *
 * <p>Most articles have none and are seen here alone: 8 bytes for each of their {@link MinHash}
 * bands and for the text itself are counted, and only what is counted twice goes on.
 */
public final class Company {
  private Company() {}

  /** Some marks of the articles of one partition, by the numbers of the articles. */
  private record Marks(int from, int[] articles, long[] marks) implements Serializable {}

  /** Articles of one partition that share a mark, once for each mark; -1 - n shares its text. */
  private record Shared(int[] articles) implements Serializable {}

  /**
   * Those of all articles, fresh and earlier.
   *
   * @param fresh the signatures of this batch; read twice, in the same order
   * @param earlier the signatures of others; likewise
   */
  public static JavaRDD<Compared> of(JavaRDD<Signature> fresh, JavaRDD<Signature> earlier) {
    JavaRDD<Compared> all =
        fresh.map(s -> new Compared(s, true)).union(earlier.map(s -> new Compared(s, false)));
    int partitions = all.getNumPartitions();
    ByPartition byPartition = new ByPartition(partitions);
    JavaPairRDD<Integer, Shared> shared =
        all.mapPartitionsWithIndex((from, articles) -> marks(from, articles, partitions), true)
            .mapToPair(marks -> marks)
            .partitionBy(byPartition)
            .values()
            .mapPartitions(Company::shared)
            .mapToPair(found -> found)
            .partitionBy(byPartition);
    return all.zipPartitions(shared.values(), Company::chosen);
  }

  /** The marks of a partition, by the partition in which equal ones meet. */
  private static Iterator<Tuple2<Integer, Marks>> marks(
      int from, Iterator<Compared> articles, int partitions) {
    List<IntStream.Builder> numbers =
        Stream.generate(IntStream::builder).limit(partitions).toList();
    List<LongStream.Builder> marks =
        Stream.generate(LongStream::builder).limit(partitions).toList();
    for (int article = 0; articles.hasNext(); article++) {
      Signature signature = articles.next().signature();
      int[] bands = signature.bands();
      for (int band = -1; band < bands.length; band++) {
        boolean isText = band < 0;
        long mark = isText ? textMark(signature.textKey()) : bandMark(band, bands[band]);
        int to = Math.floorMod(mark, partitions);
        numbers.get(to).add(isText ? -1 - article : article);
        marks.get(to).add(mark);
      }
    }
    return IntStream.range(0, partitions)
        .mapToObj(
            to ->
                new Tuple2<>(
                    to,
                    new Marks(
                        from, numbers.get(to).build().toArray(), marks.get(to).build().toArray())))
        .iterator();
  }

  private static long textMark(String textKey) {
    return Long.parseUnsignedLong(textKey, 0, 16, 16);
  }

  /** Marks that are equal by chance only bring an article here that is then found to be alone. */
  private static long bandMark(int band, int value) {
    return LongTable.mixed((long) (band + 1) << 32 | (value & 0xFFFFFFFFL));
  }

  private static Iterator<Tuple2<Integer, Shared>> shared(Iterator<Marks> partition) {
    List<Marks> parts = new ArrayList<>();
    partition.forEachRemaining(parts::add);
    long[] sorted = parts.stream().flatMapToLong(part -> Arrays.stream(part.marks())).toArray();
    Arrays.sort(sorted);
    return parts.stream()
        .map(part -> new Tuple2<>(part.from(), new Shared(shared(part, sorted))))
        .iterator();
  }

  private static int[] shared(Marks part, long[] sorted) {
    return IntStream.range(0, part.marks().length)
        .filter(i -> isTwice(sorted, part.marks()[i]))
        .map(i -> part.articles()[i])
        .toArray();
  }

  private static boolean isTwice(long[] sorted, long mark) {
    int at = Arrays.binarySearch(sorted, mark);
    return (at > 0 && sorted[at - 1] == mark) || (at + 1 < sorted.length && sorted[at + 1] == mark);
  }

  private static Iterator<Compared> chosen(Iterator<Compared> articles, Iterator<Shared> shared) {
    Map<Integer, Integer> bands = new HashMap<>();
    while (shared.hasNext()) {
      for (int article : shared.next().articles()) {
        boolean isText = article < 0;
        bands.merge(isText ? -1 - article : article, isText ? MinHash.AGREEING : 1, Integer::sum);
      }
    }
    List<Compared> chosen = new ArrayList<>();
    for (int article = 0; articles.hasNext(); article++) {
      Compared compared = articles.next();
      if (bands.getOrDefault(article, 0) >= MinHash.AGREEING) {
        chosen.add(compared);
      }
    }
    return chosen.iterator();
  }
}
