package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format, packed in every way, in every encoding: what is read is what was written.
 *
 * <p>A column of the matrix is a value of {@link ArticleFormat}, {@link Packing} or {@link
 * Lettering}.
 */
final class FormatMatrixTest {
  /** Formats that are read from their end, and whether that can be done inside an archive. */
  private static final List<String> WITH_A_SEEK = List.of("parquet", "orc");

  private static final boolean SEEKS_INSIDE = ArticleFormat.choices().contains("orc");

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
    assumeThat(!letters.isGuessed() || isTold(letters)).as("guesses at encodings").isTrue();
    ArticleWriter writer = ArticleWriter.of(format).orElseThrow();
    List<Map<Field, String>> written =
        Sample.articles().stream()
            .filter(a -> a.values().stream().allMatch(letters::canWrite))
            .toList();
    assertThat(written).hasSizeGreaterThanOrEqualTo(3);
    for (List<Map<Field, String>> file : files(writer, written)) {
      List<RawArticle> read = read(format, packing, writer.write().write(file, letters));
      if (WITH_A_SEEK.contains(format.key()) && packing != Packing.PLAIN && !SEEKS_INSIDE) {
        assertThat(read).singleElement().asString().contains("cannot be read inside an archive");
        continue;
      }
      assertThat(read).extracting(Reading::reason).containsOnlyNulls();
      assertThat(read).extracting(RawArticle::position).doesNotHaveDuplicates();
      assertThat(read).extracting(RawArticle::input).containsOnly(input(format, packing));
      assertThat(read)
          .extracting(a -> Sample.only(writer.carries(), Sample.read(a)))
          .containsExactlyElementsOf(
              file.stream().map(a -> Sample.only(writer.carries(), a)).toList());
    }
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
    return !WITH_A_SEEK.contains(format.key());
  }

  /** Whether an encoding that nothing declares is found out. */
  private boolean isTold(Lettering letters) {
    String text =
        Sample.articles()
            .get(letters == Lettering.WINDOWS_1252 ? 2 : 0)
            .getOrDefault(Field.BODY, "");
    List<RawArticle> read = OnDisk.read(directory, "a.txt", letters.bytes(text.replace("—", "-")));
    return read.get(0).text().equals(text.replace("—", "-"));
  }
}
