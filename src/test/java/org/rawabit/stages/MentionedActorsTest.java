package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorFile;
import org.rawabit.tables.MentionedActor;

@ExtendWith(SparkExtension.class)
class MentionedActorsTest {
  private static final List<Actor> ACTORS =
      ActorFile.parse(
          "actors.yaml",
          """
          actors:
            - {id: a, type: armed_group, label: {ar: أ, en: A}, names: {en: [Aaa]}}
            - {id: b, type: person, label: {fr: B}, names: {en: [Bbb]}}
            - {id: c, type: state, label: {en: C}, names: {en: [Ccc]}}
          """);

  private final SparkSession spark;

  MentionedActorsTest(SparkSession spark) {
    this.spark = spark;
  }

  @Test
  void countsArticlesStoriesAndMentionsOfTheGivenKinds() {
    Layout news =
        Layout.of(
            Layout.first("x1", "2020-02-29", "a a b. C."),
            Layout.article("x2", "x1", "2020-03-01", "a a. C."),
            Layout.first("x3", "2019-12-31", "a."),
            Layout.first("x4", null, "b. c."));
    assertThat(actors(news, List.of("name")))
        .containsExactlyInAnyOrder(
            new MentionedActor(
                "a",
                "armed_group",
                "أ",
                "A",
                null,
                3,
                2,
                5,
                LocalDate.of(2019, 12, 31),
                LocalDate.of(2020, 3, 1),
                false),
            new MentionedActor(
                "b",
                "person",
                null,
                null,
                "B",
                2,
                2,
                2,
                LocalDate.of(2020, 2, 29),
                LocalDate.of(2020, 2, 29),
                false),
            new MentionedActor("c", "state", null, "C", null, 1, 1, 1, null, null, false));
  }

  @Test
  void leavesOutActorsWithoutACountedMention() {
    assertThat(actors(Layout.first("x1", null, "A. b."), List.of("name")))
        .extracting(MentionedActor::actorId)
        .containsExactly("b");
    assertThat(actors(Layout.first("x1", null, "A. b."), List.of("place")))
        .extracting(MentionedActor::actorId)
        .containsExactly("a");
  }

  private List<MentionedActor> actors(Layout news, List<String> kinds) {
    Cooccurrences.Options options =
        Counting.options(List.of(), List.of(), CountUnit.STORIES, 2, kinds);
    PairCounts counts =
        PairCounts.of(
            Counting.of(spark, news, kinds).articles(), RollUp.NONE, CountPlan.ofActors(options));
    return MentionedActors.of(counts, ACTORS);
  }
}
