package org.rawabit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.query.TableViews;

class ReportDataTest {
  private final Path dir;

  ReportDataTest(@TempDir Path dir) {
    this.dir = dir;
  }

  private ReportData data(ReportOptions options) {
    try (TableViews views = TableViews.open(dir)) {
      return ReportData.of(views, dir.toString(), options, RunSettings.of(null));
    }
  }

  @Test
  void whatAJobLeavesOutIsEmpty() {
    new TinyRun(dir)
        .article("a", "2020-01-01", "Anna.")
        .mention("a", "anna", "name", 0, 4, 5)
        .write();
    ReportData data = data(ReportOptions.DEFAULT);
    assertThat(data.networks()).isEmpty();
    assertThat(data.bursts()).isEmpty();
    assertThat(data.groupTerms()).isEmpty();
    assertThat(data.actors().get(0).timeline()).isEmpty();
    assertThat(data.networkScope()).isEqualTo("sentence");
    assertThat(data.pairs()).hasSize(1);
    assertThat(data.run().job()).isEqualTo("tiny");
    assertThat(data.tables()).extracting(ReportTable::name).doesNotContain("ties", "timeline");
  }

  @Test
  void linesAreOfAllKindsAndSpreadOverTime() {
    TinyRun run = new TinyRun(dir);
    for (int day = 1; day <= 9; day++) {
      run.article("a" + day, "2020-01-0" + day, "Anna is here.");
      run.mention("a" + day, "anna", "name", 0, 4, 13);
    }
    run.article("r1", "2020-02-01", "She is here.").mention("r1", "anna", "role", 0, 3, 12);
    run.article("p1", "2020-02-02", "There is she.").mention("p1", "anna", "place", 0, 5, 13);
    run.article("u1", "", "Anna was here.").mention("u1", "anna", "name", 0, 4, 14).write();
    ReportData data = data(new ReportOptions(true, 5, 5, 3, 5));
    // Ten stories by name, one by role, none of the kind that does not count: four of ten, and one.
    assertThat(days(data)).containsExactly("a3", "a5", "a8", "r1", "u1");
    assertThat(days(data(new ReportOptions(true, 5, 5, 3, 1)))).containsExactly("u1");
    assertThat(days(data(new ReportOptions(true, 5, 5, 3, 0)))).isEmpty();
  }

  private static List<String> days(ReportData data) {
    return data.actors().get(0).lines().stream()
        .map(line -> data.articles().get(data.sentences().get(line.get(0)).article()).id())
        .toList();
  }

  @Test
  void offsetsCountUtf16() {
    new TinyRun(dir)
        .article("a", "2020-01-01", "😀 Anna met 😀 Bob.")
        .mention("a", "anna", "name", 3, 7, 19)
        .mention("a", "bob", "role", 15, 18, 19)
        .write();
    ReportSentence sentence = data(ReportOptions.DEFAULT).sentences().get(0);
    assertThat(sentence.text()).isEqualTo("😀 Anna met 😀 Bob.");
    assertThat(Stream.of(sentence.marks().get(0), sentence.marks().get(1)))
        .extracting(mark -> sentence.text().substring((Integer) mark.get(0), (Integer) mark.get(1)))
        .containsExactly("Anna", "Bob");
  }

  @Test
  void aLongSentenceIsCutAroundTheMentionItIsShownFor() {
    String text = "x ".repeat(5000) + "Anna" + " y".repeat(5000);
    new TinyRun(dir)
        .article("a", "2020-01-01", text)
        .mention("a", "anna", "name", 10_000, 10_004, text.length())
        .write();
    ReportData data = data(ReportOptions.DEFAULT);
    ReportSentence sentence = data.sentences().get(0);
    assertThat(sentence.cut()).isTrue();
    assertThat(sentence.text()).hasSizeLessThan(300).startsWith("…x").endsWith("y…");
    assertThat(data.actors().get(0).lines()).containsExactly(List.of(0, 0));
    List<?> mark = sentence.marks().get(0);
    assertThat(sentence.text().substring((Integer) mark.get(0), (Integer) mark.get(1)))
        .isEqualTo("Anna");
  }

  @Test
  void actorsAndPairsAreCutAndCounted() {
    new TinyRun(dir)
        .article("a", "2020-01-01", "Anna.")
        .mention("a", "anna", "name", 0, 4, 5)
        .write();
    ReportData data = data(new ReportOptions(true, 1, 100, 3, 12));
    assertThat(data.actors()).extracting(ReportActor::id).containsExactly("anna");
    assertThat(data.limits().actors()).isEqualTo(new Limit(1, 2));
    assertThat(data.limits().pairs()).isEqualTo(new Limit(0, 1));
  }

  @Test
  void datesAreAsExactAsTheyAreKnown() {
    new TinyRun(dir)
        .article("a", "2020-01-01 12:30:00", "Anna.")
        .mention("a", "anna", "name", 0, 4, 5)
        .write();
    assertThat(data(ReportOptions.DEFAULT).articles())
        .extracting(ReportArticle::published)
        .containsExactly("2020-01-01");
  }
}
