package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.RecordEncoder;

/**
 * The axis of a timeline: the periods of one kind in which something was published, in order.
 *
 * <p>A period of no dated article has nothing to say of a share, and is no part of it. So the axis
 * is never longer than the dates of the corpus are many, however far apart.
 *
 * @param volumes stories, or articles, by the unit of counting; 0 where a period has reprints alone
 * @param days the first day of each on which something was published, since 1 January 1970
 * @param places of the names in the order
 */
public record PublishedPeriods(
    List<String> names, long[] volumes, long[] days, Map<String, Integer> places)
    implements Serializable {

  /** A period: how much was published in it, and from which day on. */
  public record Volume(
      String periodKind, String period, long articles, long stories, LocalDate firstDay) {}

  /** By id the kinds of periods of all dated articles. */
  static Map<String, PublishedPeriods> of(
      Dataset<DatedArticle> articles, List<PeriodKind> kinds, CountUnit unit) {
    List<Volume> volumes =
        Timelines.inPeriods(articles, kinds)
            .groupBy(col("periodKind"), col("period"))
            .agg(
                count(lit(1)).as("articles"),
                sum(col("first").cast("long")).as("stories"),
                to_date(min(col("published"))).as("firstDay"))
            .as(RecordEncoder.of(Volume.class))
            .collectAsList();
    return volumes.stream()
        .collect(
            Collectors.groupingBy(
                Volume::periodKind,
                Collectors.collectingAndThen(Collectors.toList(), v -> inOrder(v, unit))));
  }

  private static PublishedPeriods inOrder(List<Volume> volumes, CountUnit unit) {
    List<Volume> ordered = volumes.stream().sorted(Comparator.comparing(Volume::firstDay)).toList();
    ToLongFunction<Volume> counted = unit == CountUnit.STORIES ? Volume::stories : Volume::articles;
    List<String> names = ordered.stream().map(Volume::period).toList();
    return new PublishedPeriods(
        names,
        ordered.stream().mapToLong(counted).toArray(),
        ordered.stream().mapToLong(v -> v.firstDay().toEpochDay()).toArray(),
        IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, i -> i)));
  }

  int size() {
    return names.size();
  }
}
