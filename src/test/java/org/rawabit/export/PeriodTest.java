package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.UserError;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2020,       year,    2020-01-01, 2020-12-31",
    "2020-Q2,    quarter, 2020-04-01, 2020-06-30",
    "2020-02,    month,   2020-02-01, 2020-02-29",
    "2020-W01,   week,    2019-12-30, 2020-01-05",
    "2020-W53,   week,    2020-12-28, 2021-01-03",
    "2020-06-07, day,     2020-06-07, 2020-06-07"
  })
  void hasAFirstAndALastDay(String name, String kind, String first, String last) {
    Period period = Period.of(name);
    assertThat(period.kind()).isEqualTo(kind);
    assertThat(period.first()).hasToString(first);
    assertThat(period.last()).hasToString(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2020-13", "2020-02-30", "2021-W53", "2020-W00", "2020-Q5", "June", "20-1", ""})
  void isOneThatTheCalendarHas(String name) {
    assertThatThrownBy(() -> Period.of(name))
        .isInstanceOf(UserError.class)
        .hasMessage("period %s: must be like 2020, 2020-Q2, 2020-06, 2020-W23 or 2020-06-07", name);
  }
}
