package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad input, read as a job reads it: exactly what is seen, and nothing lost. */
final class BadInputTest {
  /** A system property: where to write the table as a page for users. */
  private static final String PAGE = "bad-inputs.page";

  private final Path directory;

  BadInputTest(@TempDir Path directory) {
    this.directory = directory;
  }

  static Stream<BadInput> all() {
    return Stream.of(
            BadContainers.rows(),
            BadKinds.rows(),
            BadPacked.rows(),
            BadMarkup.xml(),
            BadMarkup.sgml(),
            BadMarkup.feeds(),
            BadWeb.pages(),
            BadWeb.archives(),
            BadText.letters(),
            BadText.json(),
            BadTables.csv(),
            BadTables.parquet(),
            BadTables.orc())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("all")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void isSeenAsTheTableSays(BadInput bad) throws IOException {
    List<String> rows = read(bad).stream().map(BadInput::row).toList();
    assertThat(rows).hasSameSizeAs(bad.seen());
    for (int i = 0; i < rows.size(); i++) {
      String seen = bad.seen().get(i);
      if (seen.endsWith("*")) {
        assertThat(rows.get(i)).startsWith(seen.substring(0, seen.length() - 1));
      } else {
        assertThat(rows.get(i)).isEqualTo(seen);
      }
    }
  }

  /** Records read = articles + rejects; what breaks a file as a whole is a reject in place 0. */
  @ParameterizedTest
  @MethodSource("all")
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void losesNothing(BadInput bad) throws IOException {
    List<RawArticle> rows = read(bad);
    boolean endsEarly =
        rows.stream().anyMatch(r -> r.position() == 0 || isCode(r, RejectCode.BROKEN));
    if (endsEarly) {
      assertThat(rows).hasSizeBetween(1, bad.records() + 1);
    } else {
      assertThat(rows).hasSize(bad.records());
    }
    assertThat(rows).extracting(r -> r.input() + "@" + r.position()).doesNotHaveDuplicates();
  }

  @Test
  @EnabledIfSystemProperty(named = PAGE, matches = ".+")
  void isAPageForUsers() throws IOException {
    StringBuilder page =
        new StringBuilder("| what is wrong | file | what you see |\n|---|---|---|\n");
    for (BadInput bad : all().toList()) {
      String rows =
          bad.seen().stream()
              .map(BadInputTest::forMarkdown)
              .collect(
                  Collectors.collectingAndThen(
                      Collectors.joining("<br>"), r -> r.isEmpty() ? "no row" : r));
      page.append("| %s | `%s` | %s |\n".formatted(bad.wrong(), bad.file(), rows));
    }
    Files.writeString(Path.of(System.getProperty(PAGE)), page);
  }

  /** Characters that nobody sees are shown, and nothing is markup. */
  private static String forMarkdown(String row) {
    return row.replace('*', '…')
        .replace('\0', '␀')
        .replace("\uFEFF", "[U+FEFF]")
        .replace("<", "&lt;")
        .replace("|", "\\|");
  }

  private static boolean isCode(RawArticle row, RejectCode code) {
    Refusal refusal = row.refusal();
    return refusal != null && refusal.code().equals(code.id());
  }

  private List<RawArticle> read(BadInput bad) {
    return OnDisk.read(directory, bad.file(), bad.bytes());
  }
}
