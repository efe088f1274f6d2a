package org.rawabit.corpus;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TasksTest {
  @Test
  void manySmallFilesMakeFewTasksOfEvenBytes() {
    List<FilePart> parts =
        new Random(1).ints(100_000, 0, 20_000).mapToObj(TasksTest::file).toList();
    List<List<FilePart>> tasks = Tasks.of(parts, 2);
    assertThat(tasks).hasSizeBetween(100, 300);
    assertThat(bytes(tasks, true) - bytes(tasks, false)).isLessThan(70_000);
    assertThat(tasks.stream().flatMap(List::stream).sorted(comparingLong(FilePart::length)))
        .containsExactlyElementsOf(parts.stream().sorted(comparingLong(FilePart::length)).toList());
  }

  @Test
  void fewFilesHaveATaskEach() {
    List<FilePart> parts = List.of(file(10), file(3_000), file(200));
    assertThat(Tasks.of(parts, 8))
        .containsExactly(List.of(file(3_000)), List.of(file(200)), List.of(file(10)));
  }

  @Test
  void allCoresHaveWorkWhereThereAreFilesForThem() {
    assertThat(Tasks.of(Collections.nCopies(500, file(100)), 16)).hasSize(48);
  }

  @Test
  void theLargestFileIsBegunFirstAndAlone() {
    List<FilePart> parts =
        IntStream.rangeClosed(0, 40).mapToObj(i -> file(i == 20 ? 1 << 30 : 1 << 20)).toList();
    assertThat(Tasks.of(parts, 1).get(0)).containsExactly(file(1 << 30));
  }

  @Test
  void aCorpusOfAnySizeHasABoundedNumberOfTasks() {
    assertThat(Tasks.of(Collections.nCopies(20_000, file(1 << 30)), 2)).hasSize(4000);
  }

  private static long bytes(List<List<FilePart>> tasks, boolean most) {
    var each = tasks.stream().mapToLong(t -> t.stream().mapToLong(FilePart::length).sum());
    return (most ? each.max() : each.min()).orElseThrow();
  }

  private static FilePart file(int length) {
    return new FilePart(new InputFile("f" + length, "f", length, 0, 0), Extent.WHOLE);
  }
}
