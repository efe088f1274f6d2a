package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.decoding.FileEncoding;

/** A file of lines, read in parts and as a whole. */
final class SplitLinesTest {
  private static final InputSpec SPEC = new InputSpec("a", "jsonl", Map.of());

  @Property(tries = 1000)
  void partsHaveTheRowsOfTheWhole(
      @ForAll("files") byte[] file, @ForAll @IntRange(min = 1, max = 60) int size)
      throws IOException {
    Assume.that(LineFeeds.areBytes(FileEncoding.of(null, file))); // as LargeFile sees to it
    Assume.that(!FileArticles.showsNothing(file));
    assertThat(inParts(file, size)).isEqualTo(whole(file));
  }

  @ParameterizedTest
  @CsvSource({"1", "13", "14", "15", "28", "29", "1000"})
  void aLineIsReadWhereItBeginsUnderItsNumber(int size) throws IOException {
    byte[] file = utf8("{\"title\":\"A\"}\n\r\n{\"title\":\"حفتر\"}\r\nno\n{\"title\":\"D\"}");
    assertThat(inParts(file, size).stream().map(Reading::line))
        .containsExactly(
            "a@1 = A",
            "a@3 = حفتر",
            "a@4 ! not valid JSON at line 1, column 3: Unrecognized token 'no': was expecting (JSON"
                + " String, Number, Array, Object or token 'null', 'true' or 'false')",
            "a@5 = D");
  }

  @ParameterizedTest
  @CsvSource({"auto,7B0A,true", "auto,FFFE,false", "auto,FEFF,false", "auto,EFBBBF7B,true"})
  @CsvSource({"windows-1256,7B,true", "ISO-8859-6,7B,true", "UTF-8,7B,true", "GB18030,7B,true"})
  @CsvSource({"UTF-16,7B,false", "UTF-16LE,7B,false", "UTF-32BE,7B,false", "IBM500,7B,false"})
  void onlyWhereALineFeedIsAByteAreLinesCounted(String encoding, String head, boolean are) {
    byte[] bytes = HexFormat.of().parseHex(head);
    Charset said = encoding.equals(InputSpec.AUTO) ? null : Charset.forName(encoding);
    assertThat(LineFeeds.areBytes(FileEncoding.of(said, bytes))).isEqualTo(are);
  }

  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "{\"title\":\"A\"}",
            "{\"title\":\"قال حفتر\"}",
            "{\"title\":\"\uD83D\uDE00\",\"body\":\"a\\nb\"}",
            "{\"title\":\"" + "long ".repeat(30) + "\"}",
            "\uFEFF",
            "\uFEFF{\"title\":\"marked\"}",
            "no",
            "\u00FF\u00FE",
            "\r\n",
            "\n",
            "\n",
            "\n\n");
    return pieces.list().ofMinSize(1).ofMaxSize(30).map(SplitLinesTest::bytes);
  }

  /** Letters below U+0100 are written as bytes, so that they are no UTF-8. */
  private static byte[] bytes(List<String> pieces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String piece : pieces) {
      if (piece.startsWith("\u00FF")) {
        piece.chars().forEach(bytes::write);
      } else {
        bytes.writeBytes(utf8(piece));
      }
    }
    return bytes.toByteArray();
  }

  private static List<RawArticle> whole(byte[] file) {
    return Reading.articles("a", SPEC, new ByteArrayInputStream(file));
  }

  private static List<RawArticle> inParts(byte[] file, int size) throws IOException {
    List<RawArticle> read = new ArrayList<>();
    long before = 0;
    for (Extent extent : Extent.ofEqualSize(file.length, size, ArticleFormat.JSONL)) {
      FilePart part = new FilePart(new InputFile("a", "a", file.length, 0, 0), extent);
      Extent numbered = part.behind(before).extent();
      InputStream lines = new LinesOfExtent(from(file, extent), extent);
      try (FileArticles articles = new FileArticles("a", lines, null, SPEC, numbered)) {
        articles.forEachRemaining(read::add);
      }
      before += LineFeeds.count(from(file, extent), extent);
    }
    return read;
  }

  private static InputStream from(byte[] file, Extent extent) {
    int start = (int) LinesOfExtent.seekTo(extent);
    return new ByteArrayInputStream(file, start, file.length - start);
  }
}
