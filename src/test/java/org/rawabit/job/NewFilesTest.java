package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rawabit.UserError;
import org.rawabit.corpus.InputFile;
import org.rawabit.corpus.InputSpec;
import org.rawabit.tables.Input;

final class NewFilesTest {
  private static final InputSpec SPEC = new InputSpec("in", "auto", Map.of());
  private static final InputSpec CSV = new InputSpec("in", "csv", Map.of("title", "t"));
  private static final List<Input> KNOWN =
      List.of(
          new Input("a", 10, LocalDateTime.MIN, SPEC.readAs(), "b", 1, 0),
          new Input("gone", 10, LocalDateTime.MIN, SPEC.readAs(), "b", 1, 0));

  @Test
  void areThoseThatWereNotReadBefore() {
    List<InputFile> listed = List.of(file("c", 1), file("a", 10), file("b", 10));
    assertThat(NewFiles.of(listed, List.of(SPEC), KNOWN))
        .extracting(InputFile::name)
        .containsExactly("c", "b");
  }

  @Test
  void areRefusedWhereAKnownOneHasChanged() {
    assertThatThrownBy(() -> NewFiles.of(List.of(file("a", 1100)), List.of(SPEC), KNOWN))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "inputs: a has changed since it was read (10 bytes then, 1,100 now): give the new"
                + " version a name of its own, or start over with run");
  }

  @Test
  void areRefusedWhereAKnownOneIsToBeReadInAnotherWay() {
    assertThatThrownBy(() -> NewFiles.of(List.of(file("a", 10)), List.of(CSV), KNOWN))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "inputs: a was read with format: auto, encoding: auto, fields: {}, the job now says"
                + " format: csv, encoding: auto, fields: {title=t}: start over with run");
  }

  private static InputFile file(String name, long length) {
    return new InputFile(name, "file:/" + name, length, 7, 0);
  }
}
