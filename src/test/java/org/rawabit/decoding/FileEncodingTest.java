package org.rawabit.decoding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileEncodingTest {
  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void isToldByItsZeros(String charset) {
    for (String text :
        new String[] {"{\"title\": \"حفتر\"}", "title,body\nمصر,ليبيا\n", "حفتر في مصر\n"}) {
      byte[] head = text.getBytes(Charset.forName(charset));
      assertThat(FileEncoding.of(null, head))
          .isEqualTo(new FileEncoding(Charset.forName(charset), true));
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-8"})
  void isToldByItsMark(String charset) {
    byte[] head = "\uFEFFx".getBytes(Charset.forName(charset));
    assertThat(FileEncoding.of(Charset.forName("windows-1256"), head))
        .isEqualTo(new FileEncoding(Charset.forName(charset), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\u0000b",
        "plain text",
        "مصر",
        "\u0001\u0000\u0000\u0000\u0002\u0000\u0000\u0000",
        "a\u0000bcdefghij"
      })
  void isUtf8Else(String text) {
    assertThat(FileEncoding.of(null, text.getBytes(UTF_8))).isEqualTo(FileEncoding.UTF_8);
  }

  @Test
  void isWhatTheJobSays() {
    Charset said = Charset.forName("ISO-8859-6");
    assertThat(FileEncoding.of(said, new byte[] {'x'})).isEqualTo(new FileEncoding(said, true));
  }
}
