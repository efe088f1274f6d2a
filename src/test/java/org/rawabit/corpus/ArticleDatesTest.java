package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.dates.DateOrigin;
import org.rawabit.dates.Dating;
import org.rawabit.decoding.FileEncoding;

/** Which of a record's fields tells its date. */
final class ArticleDatesTest {
  private static final Instant WRITTEN = Instant.parse("2015-08-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "date":"2015-07-21"                                                 | 2015-07-21T00:00 day record
          "date":"2015-07-21","date_extracted":"2015-07-22 02:51:32"          | 2015-07-21T00:00 day record
          "date_extracted":"2015-07-21 02:51:32"                              | 2015-07-21T02:51:32 time crawl
          "date":"أمس","date_extracted":"2015-07-21 02:51:32"                 | 2015-07-20T00:00 day crawl
          "date":"أمس"                                                        | relative record
          "date":"soon","url":"http://x/2015/07/21/a"                         | unreadable record
          "date":"","url":"http://x/2015/07/21/a"                             | 2015-07-21T00:00 day url
          "id":"AFP_ARB_20001113.0001"                                        | 2000-11-13T00:00 day id
          "date":"2015-08-02"                                                 | 2015-08-02T00:00 day record
          "date":"2015-08-04"                                                 | future record
          "date":"2015-07-24","crawled":"2015-07-21"                          | future record
          "date":"1394-04-30","language":"fa"                                 | 2015-07-21T00:00 day record
          "lang":"ar"                                                         | nothing
          """)
  void theDateIsThatOfTheBestField(String fields, String dating) {
    assertThat(shown(read("{\"title\":\"A\"," + fields + "}", Map.of()))).isEqualTo(dating);
  }

  @Test
  void aJobMaySayThatTheCrawlDateIsTheDate() {
    Map<String, String> fields = Map.of("published", "date_extracted");
    assertThat(shown(read("{\"title\":\"A\",\"date_extracted\":\"2015-07-21\"}", fields)))
        .isEqualTo("2015-07-21T00:00 day record");
  }

  @Test
  void aReaderMaySayWhereItFoundTheDate() {
    FieldValues fields = new FieldValues();
    fields.offer(new FieldNames.Slot(Field.TITLE, 0), "A");
    fields.offer(new FieldNames.Slot(Field.PUBLISHED, 0), "2015-07-21");
    fields.dateFrom(DateOrigin.PAGE);
    RawArticle article =
        new ArticleMaker().of("a", RawRecord.read(1, fields, ""), FileEncoding.UTF_8);
    assertThat(shown(article.dating())).isEqualTo("2015-07-21T00:00 day page");
  }

  private static String shown(Dating dating) {
    if (dating.origin() == null) {
      return "nothing";
    }
    return dating.problem() != null
        ? dating.problem() + " " + dating.origin()
        : dating.published() + " " + dating.precision() + " " + dating.origin();
  }

  @ParameterizedTest
  @CsvSource({"1970-01-01T00:00:00Z", "1980-01-01T00:00:00Z", "1985-10-26T08:15:00Z"})
  void aTimeOfAFileThatNoClockToldMakesNoDateOneOfTheFuture(Instant time) {
    String json = "{\"title\":\"A\",\"date\":\"2015-07-21\"}";
    assertThat(shown(read(json, Map.of(), time))).isEqualTo("2015-07-21T00:00 day record");
  }

  private static Dating read(String json, Map<String, String> fields) {
    return read(json, fields, WRITTEN);
  }

  private static Dating read(String json, Map<String, String> fields, Instant written) {
    InputSpec spec = new InputSpec("a", "json", fields);
    try (FileArticles articles =
        new FileArticles("a", new ByteArrayInputStream(Reading.utf8(json)), null, spec)) {
      return articles.written(written.toEpochMilli()).next().dating();
    }
  }
}
