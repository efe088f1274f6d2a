package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rawabit.SparkExtension;
import org.rawabit.actors.ActorFile;

@ExtendWith(SparkExtension.class)
class RollUpTest {
  private static final RollUp ROLL_UP =
      RollUp.of(
          ActorFile.parse(
              "a.yaml",
              """
              actors:
                - {id: haftar, type: person, label: {en: Haftar}, names: {en: [Haftar]}, member_of: [lna]}
                - {id: lna, type: armed_group, label: {en: LNA}, names: {en: [LNA]}, member_of: [east, west]}
                - {id: east, type: organization, label: {en: East}, names: {en: [East]}, member_of: [lna]}
                - {id: egypt, type: state, label: {en: Egypt}, names: {en: [Egypt]}}
              """));

  @Test
  void reachesTheGroupsOfGroupsAndEndsInCircles() {
    assertThat(ROLL_UP.groups())
        .isEqualTo(
            Map.of(
                "haftar", Set.of("lna", "east", "west"),
                "lna", Set.of("east", "west"),
                "east", Set.of("lna", "west")));
  }

  @Test
  void knowsMembersFromStrangers() {
    assertThat(ROLL_UP.isOwnGroup("haftar", "west")).isTrue();
    assertThat(ROLL_UP.isOwnGroup("west", "haftar")).isTrue();
    assertThat(ROLL_UP.isOwnGroup("haftar", "egypt")).isFalse();
    assertThat(RollUp.NONE.isOwnGroup("haftar", "lna")).isFalse();
  }

  @Test
  void countsMembersForTheirGroups(SparkSession spark) {
    RollUp rollUp = new RollUp(Map.of("a", Set.of("c", "d"), "b", Set.of("d")));
    Layout news = Layout.of(Layout.first("x1", null, "a. b."), Layout.first("x2", null, "a e."));
    Counting counting = Counting.of(spark, news, List.of("name"), rollUp);
    assertThat(
            Cooccurrences.of(
                    counting.scores(
                        Counting.options(
                            List.of(Scope.ARTICLE),
                            List.of(PeriodKind.ALL),
                            CountUnit.STORIES,
                            1,
                            List.of("name"))))
                .collect())
        .extracting(CooccurrencesTest::counts)
        .containsExactlyInAnyOrder(
            "a b article all | 1 1 | 2 2 1 1 | null null",
            "a e article all | 1 1 | 2 2 1 1 | null null",
            "b c article all | 1 1 | 2 1 2 1 | null null",
            "c d article all | 2 2 | 2 2 2 2 | null null",
            "c e article all | 1 1 | 2 2 1 1 | null null",
            "d e article all | 1 1 | 2 2 1 1 | null null");
  }
}
