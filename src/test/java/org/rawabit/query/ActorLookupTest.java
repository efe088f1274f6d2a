package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.UserError;

class ActorLookupTest {
  private static final String ACTORS =
      """
      SELECT * FROM (VALUES
        ('khaled_haftar', 'person', 'خالد حفتر', 'Khaled Haftar', NULL, 2),
        ('khalifa_haftar', 'person', 'خليفة حفتر', 'Khalifa Haftar', NULL, 9),
        ('qatar', 'state', 'قطر', 'Qatar', NULL, 30),
        ('drops', 'organization', 'قطرة', 'Drops', NULL, 1))
        AS t(actor_id, type, label_ar, label_en, label_fr, articles)
      """;

  private final Path dir;

  ActorLookupTest(@TempDir Path dir) {
    this.dir = dir;
  }

  @ParameterizedTest
  @CsvSource({"khalifa_haftar", "Khalifa Haftar", "khalifa haftar", "خليفة حفتر", "خليفه حفتر"})
  void anActorIsFoundByIdAndLabelsHoweverTyped(String typed) {
    assertThat(lookup().find(typed).id()).isEqualTo("khalifa_haftar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "حفتر   | khalifa_haftar khaled_haftar",
        "Haftar | khalifa_haftar khaled_haftar",
        "haftar | khalifa_haftar khaled_haftar",
        "haft   | ''",
        "قطر    | qatar",
        "xyz    | ''"
      })
  void aPartOfALabelTellsWhoIsCalledSoTheMostMentionedFirst(String typed, String called) {
    List<String> ids = lookup().called(typed).stream().map(RunActor::id).toList();
    assertThat(String.join(" ", ids)).isEqualTo(called);
  }

  @Test
  void aPartOfALabelIsNoActorButLeadsToThem() {
    ActorLookup actors = lookup();
    assertThatThrownBy(() -> actors.find("حفتر"))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(
            "no actor 'حفتر' is mentioned in this run; did you mean khalifa_haftar or"
                + " khaled_haftar");
  }

  private ActorLookup lookup() {
    try (TableViews views = new RunOutput(dir).with("actors", ACTORS).open()) {
      return new ActorLookup(views, List::of);
    }
  }
}
