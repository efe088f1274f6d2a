package org.rawabit.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format, packed in every way, in every encoding: what is read is what was written.
 *
 * <p>A column of the matrix is a value of {@link ArticleFormat}, {@link Packing} or {@link
 * Lettering}.
 */
final class FormatMatrixTest {
  /** Formats whose letters are UTF-8 by their own rules. */
  private static final Set<ArticleFormat> BINARY = Set.of(ArticleFormat.PARQUET, ArticleFormat.ORC);

  private final Path directory;

  FormatMatrixTest(@TempDir Path directory) {
    this.directory = directory;
  }

  static List<Arguments> matrix() {
    List<Arguments> matrix = new ArrayList<>();
    for (ArticleFormat format : ArticleFormat.values()) {
      for (Packing packing : Packing.read()) {
        for (Lettering letters : Lettering.values()) {
          if (hasLetters(format) || letters == Lettering.UTF_8) {
            matrix.add(Arguments.of(format, packing, letters));
          }
        }
      }
    }
    return matrix;
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @MethodSource("matrix")
  void whatIsReadIsWhatWasWritten(ArticleFormat format, Packing packing, Lettering letters) {
    ArticleWriter writer = ArticleWriter.of(format).orElseThrow();
    List<Map<Field, String>> written =
        writer.articles().stream()
            .filter(a -> a.values().stream().allMatch(letters::canWrite))
            .toList();
    assertThat(written).hasSizeGreaterThanOrEqualTo(3);
    for (List<Map<Field, String>> file : files(writer, written)) {
      List<RawArticle> read = read(format, packing, writer.write().write(file, letters));
      assertThat(read).extracting(Reading::reason).containsOnlyNulls();
      assertThat(read).extracting(RawArticle::position).doesNotHaveDuplicates();
      assertThat(read).extracting(RawArticle::input).containsOnly(input(format, packing));
      assertThat(read)
          .extracting(a -> Sample.only(writer.carries(), Sample.read(a)))
          .containsExactlyElementsOf(
              file.stream().map(a -> Sample.only(writer.carries(), a)).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWebArchiveMayBePackedRecordByRecord(Lettering letters) {
    List<Map<Field, String>> written =
        SamplePages.articles().stream()
            .filter(a -> a.values().stream().allMatch(letters::canWrite))
            .toList();
    byte[] warc =
        Reading.concat(
            WebText.records(written, letters).stream().map(Reading::gzip).toArray(byte[][]::new));
    assertThat(OnDisk.read(directory, "a.warc.gz", warc))
        .extracting(Sample::read)
        .containsExactlyElementsOf(
            written.stream().map(a -> Sample.only(WebText.OF_PAGES, a)).toList());
  }

  /** As where lines of many sources, each in its own encoding, were set end to end. */
  @ParameterizedTest
  @EnumSource(names = {"JSONL", "CSV"})
  void everyLineMayHaveItsOwnEncoding(ArticleFormat format) {
    ArticleWriter writer = ArticleWriter.of(format).orElseThrow();
    List<Map<Field, String>> written = new ArrayList<>();
    List<String> encodings = new ArrayList<>();
    byte[] file = {};
    for (int round = 0; round < 3; round++) {
      for (Lettering letters :
          List.of(Lettering.UTF_8, Lettering.WINDOWS_1256, Lettering.WINDOWS_1252)) {
        boolean latin = letters == Lettering.WINDOWS_1252;
        Map<Field, String> article = Sample.articles().get(latin ? 2 : 0);
        String text = new String(writer.write().write(List.of(article), Lettering.UTF_8), UTF_8);
        boolean named = format == ArticleFormat.CSV && file.length > 0;
        String line = named ? text.substring(text.indexOf('\n') + 1) : text + "\n";
        file = Reading.concat(file, letters.bytes(line));
        written.add(article);
        encodings.add(letters.charset());
      }
    }
    List<RawArticle> read = OnDisk.read(directory, name(format), file);
    assertThat(read).extracting(Reading::reason).containsOnlyNulls();
    assertThat(read).extracting(Sample::read).containsExactlyElementsOf(written);
    assertThat(read).extracting(a -> a.origin().encoding()).containsExactlyElementsOf(encodings);
  }

  @Test
  void everyFormatHasAWriter() {
    assertThat(ArticleFormat.values())
        .as("formats that ArticleWriter cannot write yet")
        .filteredOn(f -> ArticleWriter.of(f).isEmpty())
        .isEmpty();
  }

  private static List<List<Map<Field, String>>> files(
      ArticleWriter writer, List<Map<Field, String>> articles) {
    return writer.single() ? articles.stream().map(List::of).toList() : List.of(articles);
  }

  private List<RawArticle> read(ArticleFormat format, Packing packing, byte[] file) {
    boolean inside = !packing.input("a", "b").equals("a");
    String name = inside ? "a" : name(format);
    return OnDisk.read(directory, name, packing.pack(name(format), file));
  }

  private static String input(ArticleFormat format, Packing packing) {
    String packed = packing.input("a", name(format));
    return packed.equals("a") ? name(format) : packed;
  }

  private static String name(ArticleFormat format) {
    return "a." + (format.key().equals("text") ? "txt" : format.key());
  }

  private static boolean hasLetters(ArticleFormat format) {
    return !BINARY.contains(format);
  }
}
