package org.rawabit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationDateTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/dates/forms.csv", delimiter = '|')
  void readsWhatNewspapersWrite(String text, String date) {
    assertThat(Shown.of(PublicationDate.dating(DateClues.of(text)))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/dates/relative.csv", delimiter = '|')
  void countsBackFromTheCrawlDate(String text, String date) {
    Dating dating = crawled(text, "2015-07-21T12:00:00Z");
    assertThat(Shown.of(dating)).isEqualTo(date);
    assertThat(dating.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          منذ 3 ساعات | 21 July 2015 | 2015-07-21
          منذ 3 أيام  | 21 July 2015 | 2015-07-18
          yesterday   | July 2015    | relative
          yesterday   | no date      | relative
          3 days ago  | yesterday    | relative
          """)
  void aCrawlDateSaysNoMoreThanItKnows(String text, String crawled, String date) {
    assertThat(Shown.of(crawled(text, crawled))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "fa, 1394-04-30, 2015-07-21 persian",
    "ar, 1394-04-30, 1974-05-23 hijri",
    "ur, 1394-04-30, 1974-05-23 hijri",
    "en, 1394-04-30, ambiguous",
    "fa, 1436-10-04, 2015-07-20 hijri"
  })
  void theLanguageDecidesBetweenTheCalendars(String language, String text, String date) {
    DateClues clues = new DateClues(text, DateOrigin.RECORD, null, null, null, language, null);
    assertThat(Shown.of(PublicationDate.dating(clues))).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200F2020-06-07\u200E",
        " 2020-06-07\n",
        "2020-06-07\u00A0",
        "\uFEFF2020-06-07",
        "\u202B7 \u200Fيونيو\u202C\t2020"
      })
  void marksThatDoNotShowDoNotCount(String text) {
    assertThat(Shown.of(PublicationDate.dating(DateClues.of(text)))).isEqualTo("2020-06-07");
  }

  @Test
  void aDateThatCannotBeReadIsKeptAsItWasWritten() {
    assertThat(PublicationDate.dating(DateClues.of("soon\u200F")))
        .isEqualTo(new Dating(null, "soon\u200F", null, null, "record", "unreadable"));
    assertThat(PublicationDate.dating(DateClues.of(null))).isEqualTo(Dating.UNKNOWN);
    assertThat(Shown.of(PublicationDate.dating(DateClues.of("")))).isEqualTo("unreadable");
  }

  @Test
  void aPageInPlaceOfADateEndsSoon() {
    assertThat(PublicationDate.parse("7 " + "a ".repeat(1_000_000) + "2020")).isEmpty();
    assertThat(PublicationDate.parse("7".repeat(1_000_000))).isEmpty();
    assertThat(PublicationDate.parse("7 ".repeat(60))).isEmpty();
  }

  private static Dating crawled(String text, String crawled) {
    return PublicationDate.dating(
        new DateClues(text, DateOrigin.RECORD, crawled, null, null, "und", null));
  }
}
