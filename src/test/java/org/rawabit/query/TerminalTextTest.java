package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "مُحَمَّد, 4", // harakat
    "می\u200Cخواهم, 7", // zero-width non-joiner
    "e\u0301, 1", // combining accent
    "北京, 4", // wide
    "🙂, 2",
    "\u06DD12, 3", // end of ayah encloses the digits, but stands
    "'', 0",
  })
  void knowsItsWidth(String text, int width) {
    assertThat(TerminalText.of(text).width()).isEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({
    "ليبيا, '\u2068ليبيا\u2069'",
    "Haftar حفتر, '\u2068Haftar حفتر\u2069'",
    "Haftar, Haftar",
    "2020-06, 2020-06",
    "'\u202Bليبيا\u202C', '\u2068ليبيا\u2069'",
    "'a\u2069b', ab",
  })
  void isolatesRightToLeftText(String text, String shown) {
    assertThat(TerminalText.of(text).text()).isEqualTo(shown);
  }

  @Test
  void cutsAtSixtyColumns() {
    assertThat(TerminalText.of("x".repeat(60)).text()).isEqualTo("x".repeat(60));
    assertThat(TerminalText.of("x".repeat(61)))
        .isEqualTo(new TerminalText("x".repeat(59) + "…", 60));
    assertThat(TerminalText.of("بَ".repeat(61)))
        .isEqualTo(new TerminalText("\u2068" + "بَ".repeat(59) + "…\u2069", 60));
    assertThat(TerminalText.of("🙂".repeat(31)))
        .isEqualTo(new TerminalText("🙂".repeat(29) + "…", 59));
  }

  @Test
  void staysOnItsLine() {
    assertThat(TerminalText.of("a\n\nb\r\nc\td\u001B[2Je").text()).isEqualTo("a⏎⏎b⏎c d\uFFFD[2Je");
  }
}
