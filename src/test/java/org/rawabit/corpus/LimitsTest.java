package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.decoding.Decoding;
import org.rawabit.decoding.FileEncoding;

final class LimitsTest {
  @Test
  void aLineBeyondTheLimitIsCutAndTheNextIsRead() throws IOException {
    LineReader lines = new LineReader(new StringReader("abcdef\nabc\n\n" + "x".repeat(200_000)), 5);
    List<String> read = new ArrayList<>();
    while (lines.next()) {
      read.add("%d %s %s".formatted(lines.number(), lines.isTooLong(), lines.text().length()));
    }
    assertThat(read).startsWith("1 true 6", "2 false 3", "3 false 0").hasSize(4);
    assertThat(read.get(3)).startsWith("4 true");
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "7"})
  void lettersAreDecodedWhereverTheBufferEnds(int room) throws IOException {
    String text = "aé\uD83D\uDE00حفتر";
    StringBuilder read = new StringBuilder();
    char[] buffer = new char[room];
    try (var reader = Decoding.reader(new ByteArrayInputStream(utf8(text)), FileEncoding.UTF_8)) {
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        read.append(buffer, 0, n);
      }
    }
    assertThat(read).hasToString(text);
  }

  @Test
  void aLineOfMoreThan64MegabytesIsARejectAndTheNextIsRead() {
    assertThat(read("jsonl", "{\"title\":\"", "\"}\n{\"title\":\"B\"}"))
        .containsExactly("a@1 ! larger than 64 MB", "a@2 = B");
  }

  @Test
  void aTextOfMoreThan64MegabytesIsAReject() {
    assertThat(read("text", "", "")).containsExactly("a@1 ! larger than 64 MB");
  }

  @Test
  void aQuoteThatNeverClosesDoesNotFillTheMemory() {
    assertThat(read("csv", "title\nA\n\"", ""))
        .containsExactly(
            "a@1 = A",
            "a@0 ! the record is larger than 64 MB; nothing after record 1 could be read");
  }

  /** Reads a file with 65 MB of blanks in it. */
  private static List<String> read(String format, String before, String after) {
    byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    List<InputStream> parts = new ArrayList<>();
    parts.add(new ByteArrayInputStream(utf8(before)));
    for (int i = 0; i < 65; i++) {
      parts.add(new ByteArrayInputStream(megabyte));
    }
    parts.add(new ByteArrayInputStream(utf8(after)));
    InputStream file = new SequenceInputStream(Collections.enumeration(parts));
    return Reading.articles("a", format, file).stream().map(Reading::line).toList();
  }
}
