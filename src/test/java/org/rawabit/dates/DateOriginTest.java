package org.rawabit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where dates are found, and which of them can be. */
final class DateOriginTest {
  @ParameterizedTest
  @CsvSource({
    "https://x.ly/2015/07/21/title, 2015/07/21, 2015-07-21",
    "https://x.ly/ar/2015/7/1/title?d=2016-01-01#2017, 2015/7/1, 2015-07-01",
    "https://x.ly/2015/07/21/, 2015/07/21, 2015-07-21",
    "https://x.ly/news/2015-07-21/title, 2015-07-21, 2015-07-21",
    "https://x.ly/2015-07-21-title.html, 2015-07-21, 2015-07-21",
    "https://x.ly/title-2015-07-21, 2015-07-21, 2015-07-21",
    "https://x.ly/20150721/title, 20150721, 2015-07-21",
    "https://x.ly/arabic/2015/07/150721_title, 2015/07/150721, 2015-07-21",
    "https://x.ly/2015/07/title, 2015/07, 2015-07",
    "https://web.archive.org/web/20160101000000/https://x.ly/2015/07/21/a, 2015/07/21, 2015-07-21",
    "/2015/07/21/title, 2015/07/21, 2015-07-21"
  })
  void aPathMayTellTheDay(String url, String text, String date) {
    Dating dating = PublicationDate.dating(clues(null, url, null));
    assertThat(Shown.of(dating)).isEqualTo(date);
    assertThat(dating.text()).isEqualTo(text);
    assertThat(dating.origin()).isEqualTo("url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.ly/title",
        "https://2015/07/21",
        "https://x.ly",
        "https://x.ly/2015",
        "https://x.ly/2015/07",
        "https://x.ly/2015/13/01/a",
        "https://x.ly/2015/02/30/a",
        "https://x.ly/1436/10/04/a",
        "https://x.ly/2015/07/21",
        "https://x.ly/a?d=2015-07-21",
        "https://x.ly/120150721/a",
        "https://x.ly/a-12015-07-21",
        "https://x.ly/2015/7/title",
        "https://x.ly/2015/07/21/2015/07/22/a",
        "https://x.ly/2115/07/21/a"
      })
  void otherPathsTellNothing(String url) {
    assertThat(PublicationDate.dating(clues(null, url, null))).isEqualTo(Dating.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "AFP_ARB_20001113.0001, 20001113, 2000-11-13",
    "JA-culture-1-20170120, 20170120, 2017-01-20",
    "JA-diverse-41-09062016, 09062016, 2016-06-09",
    "20150721-spa-12, 20150721, 2015-07-21"
  })
  void anIdMayTellTheDay(String id, String text, String date) {
    Dating dating = PublicationDate.dating(clues(null, null, id));
    assertThat(Shown.of(dating)).isEqualTo(date);
    assertThat(dating.text()).isEqualTo(text);
    assertThat(dating.origin()).isEqualTo("id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20150721",
        "20150721-12",
        "a-20151321",
        "a-32132015",
        "a-201507210",
        "a20150721",
        "a-20150721-20150722",
        "a-18150721"
      })
  void otherIdsTellNothing(String id) {
    assertThat(PublicationDate.dating(clues(null, null, id))).isEqualTo(Dating.UNKNOWN);
  }

  @Test
  void theRecordComesFirstThenTheUrlThenTheId() {
    String url = "https://x.ly/2015/07/21/a";
    String id = "A-20150722";
    assertThat(PublicationDate.dating(clues("2015-07-23", url, id)).origin()).isEqualTo("record");
    assertThat(PublicationDate.dating(clues("soon", url, id)).problem()).isEqualTo("unreadable");
    assertThat(PublicationDate.dating(clues(null, url, id)).origin()).isEqualTo("url");
    assertThat(PublicationDate.dating(clues(null, "https://x.ly", id)).origin()).isEqualTo("id");
  }

  @ParameterizedTest
  @CsvSource({
    "2015-07-23T12:00:00Z, 2015-07-21T12:00:00Z, 2020-01-01T00:00, 2015-07-23T12:00",
    "2015-07-23T12:00:01Z, 2015-07-21T12:00:00Z, 2020-01-01T00:00, future",
    "2015-07-23, , 2015-07-21T00:00, 2015-07-23",
    "2015-07-24, , 2015-07-21T00:00, future",
    "2015-07-24, , , 2015-07-24",
    "2015-07-24, 2015-08-01, 2015-07-21T00:00, future",
    "2015-08, 2015-07-30, , 2015-08",
    "2016, 2015-07-30, , future",
    "15/10/1440, 2015-07-30, , future"
  })
  void nothingIsOfALaterDayThanItWasFetched(
      String text, @Nullable String crawled, @Nullable LocalDateTime written, String date) {
    DateClues clues = new DateClues(text, DateOrigin.RECORD, crawled, null, null, "und", written);
    assertThat(Shown.of(PublicationDate.dating(clues))).isEqualTo(date);
  }

  @Test
  void theCrawlDateIsBetterThanNone() {
    Dating dating =
        PublicationDate.dating(
            new DateClues(null, DateOrigin.RECORD, "2015-07-21 02:51:32", null, null, "ar", null));
    assertThat(dating)
        .isEqualTo(
            new Dating(
                LocalDateTime.of(2015, 7, 21, 2, 51, 32),
                "2015-07-21 02:51:32",
                "time",
                "gregorian",
                "crawl",
                null));
    Dating unreadable =
        PublicationDate.dating(
            new DateClues(null, DateOrigin.RECORD, "once", null, null, "ar", null));
    assertThat(unreadable).isEqualTo(new Dating(null, "once", null, null, "crawl", "unreadable"));
  }

  @Test
  void whatACountBackGivesIsOfTheCrawl() {
    Dating dating =
        PublicationDate.dating(
            new DateClues("أمس", DateOrigin.PAGE, "2015-07-21", null, null, "ar", null));
    assertThat(dating.origin()).isEqualTo("crawl");
    assertThat(Objects.requireNonNull(dating.day())).hasToString("2015-07-20");
  }

  private static DateClues clues(
      @Nullable String published, @Nullable String url, @Nullable String id) {
    LocalDateTime written = LocalDateTime.of(2018, 1, 1, 0, 0);
    return new DateClues(published, DateOrigin.RECORD, null, url, id, "und", written);
  }
}
