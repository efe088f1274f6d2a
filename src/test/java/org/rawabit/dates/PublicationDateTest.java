package org.rawabit.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2020-06-07                       | 2020-06-07T00:00
          2020-6-7                         | 2020-06-07T00:00
          2020/06/07                       | 2020-06-07T00:00
          2020/06/07 10:15                 | 2020-06-07T10:15
          20200607                         | 2020-06-07T00:00
          20200607101530                   | 2020-06-07T10:15:30
          20200607T101530Z                 | 2020-06-07T10:15:30
          2020-06-07T10:15:30Z             | 2020-06-07T10:15:30
          2020-06-07T10:15:30.250Z         | 2020-06-07T10:15:30.250
          2020-06-07T10:15:30+02:00        | 2020-06-07T08:15:30
          2020-06-07T10:15:30+0000         | 2020-06-07T10:15:30
          2020-06-07T23:15:30-03           | 2020-06-08T02:15:30
          2020-06-07T10:15:30              | 2020-06-07T10:15:30
          2015-07-21 02:51:32              | 2015-07-21T02:51:32
          2020-06-07 10:15:30 UTC          | 2020-06-07T10:15:30
          07/06/2020                       | 2020-06-07T00:00
          31/12/2020 23:59                 | 2020-12-31T23:59
          7.6.2020                         | 2020-06-07T00:00
          07-06-2020                       | 2020-06-07T00:00
          Sun, 07 Jun 2020 10:15:30 GMT    | 2020-06-07T10:15:30
          Sun, 07 Jun 2020 10:15:30 +0200  | 2020-06-07T08:15:30
          Sun, 07 Jun 2020 10:15:30 +0000 (UTC) | 2020-06-07T10:15:30
          07 Jun 20 10:15 EST              | 2020-06-07T15:15
          07 Jun 98 10:15 EST              | 1998-06-07T15:15
          1591524930                       | 2020-06-07T10:15:30
          1591524930250                    | 2020-06-07T10:15:30.250
          1591524930.0                     | 2020-06-07T10:15:30
          7 June 2020                      | 2020-06-07T00:00
          7th June, 2020                   | 2020-06-07T00:00
          June 7, 2020                     | 2020-06-07T00:00
          Sunday, June 7, 2020 at 10:15 PM | 2020-06-07T22:15
          Jun. 7 2020 12:05 am             | 2020-06-07T00:05
          Sept 7, 2020                     | 2020-09-07T00:00
          7 juin 2020                      | 2020-06-07T00:00
          1er août 2020                    | 2020-08-01T00:00
          dimanche 7 février 2021 à 10:15  | 2021-02-07T10:15
          7 DÉCEMBRE 2020                  | 2020-12-07T00:00
          7 يونيو 2020                     | 2020-06-07T00:00
          7 حزيران 2020                    | 2020-06-07T00:00
          7 جوان 2020                      | 2020-06-07T00:00
          7 حزيران/يونيو 2020              | 2020-06-07T00:00
          الأحد 7 يونيو 2020               | 2020-06-07T00:00
          الأحد، 7 يونيو، 2020 - 10:15     | 2020-06-07T10:15
          18 جانفي 2017                    | 2017-01-18T00:00
          18 كانون الثاني 2017             | 2017-01-18T00:00
          18 كانون الأول 2017              | 2017-12-18T00:00
          18 تشرين الثاني 2017             | 2017-11-18T00:00
          5 شباط 2017                      | 2017-02-05T00:00
          5 آب 2017                        | 2017-08-05T00:00
          5 أيلول 2017                     | 2017-09-05T00:00
          5 غشت 2017                       | 2017-08-05T00:00
          5 شتنبر 2017                     | 2017-09-05T00:00
          5 جويلية 2017                    | 2017-07-05T00:00
          5 أوت 2017                       | 2017-08-05T00:00
          5 أغسطس 2017                     | 2017-08-05T00:00
          ٧ يونيو ٢٠٢٠                     | 2020-06-07T00:00
          ٢٠٢٠-٠٦-٠٧                       | 2020-06-07T00:00
          ۲۰۲۰/۰۶/۰۷                       | 2020-06-07T00:00
          29 February 2020                 | 2020-02-29T00:00
          """)
  void readsWhatNewspapersWrite(String text, LocalDateTime date) {
    assertThat(PublicationDate.parse(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200F2020-06-07\u200E",
        " 2020-06-07\n",
        "2020-06-07\u00A000:00",
        "\uFEFF2020-06-07"
      })
  void marksThatDoNotShowDoNotCount(String text) {
    assertThat(PublicationDate.parse(text)).contains(LocalDateTime.of(2020, 6, 7, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2020",
        "06/2020",
        "2020-13-01",
        "2021-02-29",
        "30 February 2020",
        "31/06/2020",
        "2020-06-07 25:00",
        "2020-06-07 10:61",
        "2020-06-07 10:00 XYZ",
        "2020-06-07 10:00 +99:00",
        "7 Ramadan 2020",
        "0000-00-00 00:00:00",
        "12345",
        "2020-06/07"
      })
  void whatIsNoDateIsNotGuessed(String text) {
    assertThat(PublicationDate.parse(text)).isEmpty();
  }

  @Test
  void aPageInPlaceOfADateEndsSoon() {
    assertThat(PublicationDate.parse("7 " + "a ".repeat(1_000_000) + "2020")).isEmpty();
  }
}
