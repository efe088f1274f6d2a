package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.actors.ActorFile;
import org.rawabit.actors.Gazetteer;
import org.rawabit.corpus.RawArticle;
import org.rawabit.dates.Dating;
import org.rawabit.decoding.TextOrigin;
import org.rawabit.language.Languages;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;

/** An article counts in no period that is finer than its date. */
@ExtendWith(SparkExtension.class)
final class DatePrecisionTest {
  private static final LocalDateTime JULY = LocalDateTime.of(2015, 7, 1, 0, 0);

  @Test
  void aPeriodIsKnownWhereTheDateIsAsFine() {
    for (Map.Entry<PeriodKind, String> kind :
        Map.of(
                PeriodKind.ALL, "time day month year none",
                PeriodKind.DAY, "time day",
                PeriodKind.WEEK, "time day",
                PeriodKind.MONTH, "time day month",
                PeriodKind.QUARTER, "time day month",
                PeriodKind.YEAR, "time day month year")
            .entrySet()) {
      assertThat(
              Stream.of(dated("time"), dated("day"), dated("month"), dated("year"), dated(null))
                  .filter(a -> kind.getKey().periodOf(a.published(), a.precision()) != null)
                  .map(DatedArticle::articleId))
          .as(kind.getKey().id())
          .containsExactly(kind.getValue().split(" ", -1));
    }
  }

  @Test
  void theAxisOfATimelineHasWhatIsKnown(SparkSession spark) {
    List<PeriodKind> kinds = List.of(PeriodKind.DAY, PeriodKind.MONTH, PeriodKind.YEAR);
    JavaRDD<CountedArticle> articles =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(
                Stream.of(dated("day"), dated("month"), dated("year"), dated(null))
                    .map(a -> new CountedArticle(a, List.of()))
                    .toList());
    PairCounts counts =
        new Counting(articles, RollUp.NONE)
            .counts(
                Counting.options(
                    List.of(Scope.SENTENCE), List.of(), CountUnit.ARTICLES, 1, List.of("name")),
                List.of(),
                0,
                new Timelines.Options(kinds, Scope.SENTENCE, 1, 2, 1));
    assertThat(PublishedPeriods.of(counts, kinds))
        .extractingFromEntries(e -> e.getKey() + " " + Arrays.toString(e.getValue().volumes()))
        .containsExactlyInAnyOrder("day [1]", "month [2]", "year [3]");
  }

  @Test
  void anOfficeCountsWhereTheDayIsKnown(SparkSession spark) {
    Gazetteer minister =
        Gazetteer.of(
            ActorFile.parse(
                "actors.yaml",
                """
                actors:
                  - id: anna
                    type: person
                    label: {en: Anna}
                    names: {en: [Anna Smith]}
                    roles: [{title: {en: [Minister of Rivers]}, from: 2010-01-01}]
                """));
    JavaRDD<RawArticle> records =
        Records.of(spark, raw("a", "day"), raw("b", "month"), raw("c", "year"));
    JavaRDD<Slice> slices =
        Slices.of(
            records,
            minister,
            List.of("en"),
            "batch",
            Likeness.KNOWN,
            spark.sparkContext().longAccumulator());
    assertThat(Mentions.of(slices).collect())
        .extracting(Mention::articleId, Mention::kind)
        .hasToString("[(\"a\", \"role\")]");
    assertThat(Articles.of(slices).collect())
        .extracting(Article::articleId, Article::month)
        .hasToString("[(\"a\", \"2015-07\"), (\"b\", \"2015-07\"), (\"c\", \"undated\")]");
  }

  private static RawArticle raw(String id, String precision) {
    return new RawArticle(
        "in",
        1,
        id,
        null,
        null,
        null,
        null,
        null,
        null,
        new Dating(JULY, "", precision, "gregorian", "record", null),
        new Languages("en", Languages.TEXT, null),
        TextOrigin.UTF_8,
        "The Minister of Rivers said " + id + ".",
        null);
  }

  private static DatedArticle dated(@Nullable String precision) {
    return new DatedArticle(
        precision == null ? "none" : precision,
        null,
        "en",
        precision == null ? null : JULY,
        precision,
        1,
        1,
        1,
        true);
  }
}
