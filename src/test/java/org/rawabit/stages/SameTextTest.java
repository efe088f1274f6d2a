package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rawabit.stages.SameText.Member;
import org.rawabit.tables.Months;

class SameTextTest {
  @Test
  void makesTheEarliestPublishedTheFirst() {
    assertThat(
            resolved(
                member("b", "2020-01-02", "f", 1),
                member("c", "2020-01-01", "f", 2),
                member("a", "2020-01-03", "f", 3)))
        .containsExactlyInAnyOrder("f:1 b -> c", "f:2 c", "f:3 a -> c");
  }

  @Test
  void decidesEqualDatesByTheSmallestId() {
    assertThat(resolved(member("b", "2020-01-01", "f", 1), member("a", "2020-01-01", "f", 2)))
        .containsExactlyInAnyOrder("f:1 b -> a", "f:2 a");
  }

  @Test
  void putsArticlesWithoutADateLast() {
    assertThat(resolved(member("a", null, "f", 1), member("b", "2020-01-01", "f", 2)))
        .containsExactlyInAnyOrder("f:1 a -> b", "f:2 b");
    assertThat(resolved(member("b", null, "f", 1), member("a", null, "f", 2)))
        .containsExactlyInAnyOrder("f:1 b -> a", "f:2 a");
  }

  @Test
  void numbersRepeatedRecordsInTheOrderOfFileAndPosition() {
    assertThat(
            resolved(
                member("a", null, "g", 1),
                member("a", null, "f", 10),
                member("a", null, "f", 9),
                member("b", null, "h", 1)))
        .containsExactlyInAnyOrder("f:9 a", "f:10 a-2 -> a", "g:1 a-3 -> a", "h:1 b -> a");
  }

  @Test
  void givesTheSameInAnyOrder() {
    List<Member> members =
        new ArrayList<>(
            List.of(
                member("a", null, "g", 1),
                member("a", null, "f", 2),
                member("b", "2020-01-01", "f", 3),
                member("c", "2020-01-01", "f", 4)));
    List<String> expected = resolved(members.toArray(Member[]::new));
    for (int i = 0; i < members.size(); i++) {
      Collections.rotate(members, 1);
      assertThat(resolved(members.toArray(Member[]::new)))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static Member member(String id, @Nullable String day, String input, long position) {
    return new Member(
        id,
        day == null ? null : LocalDate.parse(day).atStartOfDay(),
        input,
        position,
        Months.of(null));
  }

  /** Each record under its id, with what it duplicates. */
  private static List<String> resolved(Member... members) {
    List<String> lines = new ArrayList<>();
    new SameText("key", "story", List.of(members))
        .told()
        .forEachRemaining(
            told -> {
              assertThat(told.textKey() + told.story()).isEqualTo("keystory");
              String id = told.member().articleId();
              String first = told.first();
              lines.add(
                  told.member().input()
                      + ":"
                      + told.member().position()
                      + " "
                      + id
                      + (first.equals(id) ? "" : " -> " + first));
            });
    return lines;
  }
}
