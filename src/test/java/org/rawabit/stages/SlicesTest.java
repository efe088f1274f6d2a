package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.corpus.RawArticle;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.Article;
import org.rawabit.tables.ArticleRows;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Reject;

@ExtendWith(SparkExtension.class)
class SlicesTest {
  private static final RawArticle[] NEWS = {
    Records.article("x1", "2020-01-02", "ar", "التقى خليفة حفتر الدبيبة.\n\nوقال حفتر نعم."),
    Records.article("x2", "2020-01-01", "ar", " التقى خليفة حفتر  الدبيبة.\nوقال حفتر نعم. "),
    Records.reject(3, "not JSON"),
    Records.article("x4", null, "en", "Nobody was there."),
    Records.article("x4", 5, null, "en", "Nobody was there."),
    Records.article("x6", null, "en", "Khalifa Haftar left.")
  };

  private final SparkSession spark;

  SlicesTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void tellsApartArticlesWhoseTextsDifferInWhiteSpaceAlone() {
    assertThat(Articles.of(Records.slices(spark, NEWS)).collect())
        .extracting(a -> "%s %s %s".formatted(a.articleId(), a.storyId(), a.duplicateOf()))
        .containsExactlyInAnyOrder(
            "x1 x2 x2", "x2 x2 null", "x4 x4 null", "x4-2 x4 x4", "x6 x6 null");
  }

  @Test
  void keepsArticlesAsTheyWereReadAndCountsTheirParts() {
    assertThat(
            Articles.of(Records.slices(spark, NEWS))
                .filter(a -> a.articleId().equals("x1"))
                .collect())
        .containsExactly(
            ArticleRows.of(
                "x1",
                "x2",
                "x2",
                "wire",
                LocalDateTime.of(2020, 1, 2, 0, 0),
                "ar",
                NEWS[0].text(),
                2,
                2,
                7,
                "in.jsonl"));
  }

  @Test
  void keepsRejects() {
    assertThat(Articles.rejects(Records.slices(spark, NEWS)).collect())
        .containsExactly(new Reject("in.jsonl", 3, "syntax", "not JSON", "excerpt"));
  }

  @Test
  void findsMentionsUnderTheArticlesOwnIds() {
    RawArticle once = Records.article("x4", null, "en", "Here. Khalifa Haftar left.");
    RawArticle again = Records.article("x4", 5, null, "en", "Here. Khalifa Haftar left.");
    List<Mention> mentions = Mentions.of(Records.slices(spark, once, again)).collect();
    assertThat(mentions)
        .extracting(
            m ->
                "%s %s [%d,%d) %s %s p%d s%d [%d,%d) t[%d,%d)"
                    .formatted(
                        m.articleId(),
                        m.surface(),
                        m.start(),
                        m.end(),
                        m.actorId(),
                        m.kind(),
                        m.paragraph(),
                        m.sentence(),
                        m.sentenceStart(),
                        m.sentenceEnd(),
                        m.token(),
                        m.tokenEnd()))
        .containsExactlyInAnyOrder(
            "x4 Khalifa Haftar [6,20) haftar name p0 s1 [6,26) t[1,3)",
            "x4-2 Khalifa Haftar [6,20) haftar name p0 s1 [6,26) t[1,3)");
  }

  @Test
  void findsTheSurfaceOfEveryMentionInItsText() {
    JavaRDD<Slice> slices = Records.slices(spark, NEWS);
    List<Article> articles = Articles.of(slices).collect();
    List<Mention> mentions = Mentions.of(slices).collect();
    assertThat(mentions).hasSize(7);
    assertThat(mentions)
        .allSatisfy(
            m ->
                assertThat(articles)
                    .filteredOn(a -> a.articleId().equals(m.articleId()))
                    .singleElement()
                    .satisfies(
                        a ->
                            assertThat(a.text().substring(m.start(), m.end()))
                                .isEqualTo(m.surface())));
  }

  @Test
  void passesOverTextsInLanguagesThatAreNotAskedFor() {
    JavaRDD<RawArticle> records =
        Records.of(
            spark,
            Records.article("x1", "de", "Khalifa Haftar besucht Berlin"),
            Records.article("x2", "en", "Khalifa Haftar visits Berlin"),
            Records.article("x3", "und", "Khalifa Haftar visits Berlin"));
    LongAccumulator progress = spark.sparkContext().longAccumulator();
    JavaRDD<Slice> slices =
        Slices.of(
                records.coalesce(1),
                Records.GAZETTEER,
                List.of("ar", "en"),
                "batch",
                Likeness.KNOWN,
                progress)
            .cache();
    assertThat(Articles.of(slices).collect()).hasSize(3);
    assertThat(Mentions.of(slices).collect())
        .extracting(Mention::articleId)
        .containsExactlyInAnyOrder("x2", "x3");
    assertThat(Terms.of(slices, 1, 100, TermWeighting.SPARK).terms())
        .filteredOn(t -> t.form().startsWith("besucht"))
        .isEmpty();
    assertThat(progress.sum()).isEqualTo(3);
    slices.unpersist();
  }

  @Test
  void givesTheSameRowsAgainFromTheTableOfArticles() {
    JavaRDD<Slice> slices = Records.slices(spark, NEWS);
    JavaRDD<Article> articles = Articles.of(slices);
    JavaRDD<Slice> again =
        Slices.of(
            Slices.records(articles),
            Records.GAZETTEER,
            List.of("ar", "en", "fr"),
            "batch",
            Likeness.NEAR,
            spark.sparkContext().longAccumulator());
    assertThat(Articles.of(again).collect())
        .containsExactlyInAnyOrderElementsOf(articles.collect());
    assertThat(Mentions.of(again).collect())
        .containsExactlyInAnyOrderElementsOf(Mentions.of(slices).collect());
    assertThat(Terms.of(again, 1, 100, TermWeighting.SPARK).articles())
        .isEqualTo(Terms.of(slices, 1, 100, TermWeighting.SPARK).articles())
        .isEqualTo(3);
    assertThat(Terms.of(again, 1, 100, TermWeighting.SPARK).terms())
        .isEqualTo(Terms.of(slices, 1, 100, TermWeighting.SPARK).terms());
  }

  @Test
  void keepsTheTokensOfEveryArticleInTheirOrder() {
    JavaRDD<Slice> slices =
        Records.slices(
            spark,
            Records.article("x1", "en", "The armies of 3 states. An army!\n\nArmies"),
            Records.article("x2", "de", "Ein Satz"),
            Records.article("x3", "fr", "Armées. Une armée."));
    Slice slice = slices.collect().get(0);
    TokenStream stream = slice.stream();
    List<String> forms =
        IntStream.of(stream.forms()).mapToObj(f -> f < 0 ? "-" : slice.bags().forms()[f]).toList();
    assertThat(forms)
        .containsExactly(
            "-", "armies", "-", "-", "states", "-", "army", "Armies", "Armées", "-", "armée");
    assertThat(stream.offsets()).containsExactly(0, 8, 8, 11);
    assertThat(stream.sentenceOffsets()).containsExactly(0, 3, 3, 5);
    assertThat(stream.sentenceEnds()).containsExactly(5, 7, 8, 1, 3);
  }

  @Test
  void pointsFromMentionsAtTheTokensOfTheStream() {
    Slice slice = Records.slices(spark, NEWS[0]).collect().get(0);
    List<String> printed =
        slice.annotations().get(0).mentions().stream()
            .map(
                m ->
                    IntStream.range(m.token(), m.tokenEnd())
                        .mapToObj(k -> slice.bags().forms()[slice.stream().forms()[k]])
                        .collect(Collectors.joining(" ")))
            .toList();
    assertThat(printed).containsExactly("خليفة حفتر", "الدبيبة", "حفتر");
  }

  @Test
  void hasNoRowsOfNoRecords() {
    JavaRDD<Slice> slices = Records.slices(spark);
    assertThat(Articles.of(slices).collect()).isEmpty();
    assertThat(Mentions.of(slices).collect()).isEmpty();
    assertThat(Terms.of(slices, 1, 100, TermWeighting.SPARK).articles()).isZero();
    assertThat(Terms.of(slices, 1, 100, TermWeighting.SPARK).terms()).isEmpty();
  }
}
