package org.rawabit.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateCursor.Found;
import org.rawabit.dates.DateTokens.Token;
import org.rawabit.dates.DateWord.Sign;
import org.rawabit.dates.DateWord.TimeUnit;
import org.rawabit.dates.DateWord.Unit;

/**
 * A time told by how long ago it was: {@code منذ 3 ساعات}, {@code قبل يومين}, {@code 3 hours ago},
 * {@code il y a 2 jours}, {@code أمس}.
 *
 * <p>Sites round down: what was three days ago may have been nearly four. So the result is as
 * precise as the unit at best, and weeks give a month.
 */
record CountedBack(Map<TimeUnit, Integer> amounts) {
  /** A day so many days ago. */
  static CountedBack days(int days) {
    return new CountedBack(Map.of(TimeUnit.DAY, days));
  }

  /** What is told at the cursor, which goes past it; null where nothing is. */
  static @Nullable CountedBack at(DateCursor cursor) {
    Found first = cursor.word(0);
    boolean isSince = first != null && first.meaning() == Sign.SINCE;
    int place = isSince && first != null ? first.words() : 0;
    Map<TimeUnit, Integer> amounts = new EnumMap<>(TimeUnit.class);
    for (int end = amount(cursor, place, isSince, amounts);
        end > place;
        end = amount(cursor, pastAnd(cursor, place), false, amounts)) {
      place = end;
    }
    Found last = cursor.word(place);
    boolean isAgo = last != null && last.meaning() == Sign.AGO;
    if (amounts.isEmpty() || (!isSince && !isAgo)) {
      return null;
    }
    cursor.move(place + (isAgo && last != null ? last.words() : 0));
    return new CountedBack(amounts);
  }

  /** Where the amount there ends, which is put among the others; no further if there is none. */
  private static int amount(
      DateCursor cursor, int start, boolean isAlone, Map<TimeUnit, Integer> amounts) {
    Token token = cursor.token(start);
    boolean isOne =
        switch (token.word()) {
          case "a", "an", "one", "un", "une" -> true;
          default -> false;
        };
    int place = token.isNumber() || isOne ? start + 1 : start;
    Found word = cursor.word(place);
    if (word == null || !(word.meaning() instanceof Unit unit) || (place == start && !isAlone)) {
      return -1;
    }
    amounts.putIfAbsent(unit.unit(), token.isNumber() ? token.number() : unit.count());
    place += word.words();
    String next = cursor.token(place).word();
    return next.equals("واحده") || next.equals("واحد") ? place + 1 : place;
  }

  private static int pastAnd(DateCursor cursor, int place) {
    return switch (cursor.token(place).word()) {
      case "و", "and", "et" -> place + 1;
      default -> place;
    };
  }

  /**
   * The time it was.
   *
   * @param crawled when it was told; null where that is not known
   */
  WrittenDate before(@Nullable WrittenDate crawled) {
    if (crawled == null || crawled.begin() == null || !crawled.precision().hasDay()) {
      return WrittenDate.no(DateProblem.RELATIVE);
    }
    LocalDateTime begin = crawled.begin();
    TimeUnit longest = TimeUnit.SECOND;
    for (Map.Entry<TimeUnit, Integer> amount : amounts.entrySet()) {
      if (amount.getValue() > 100_000) {
        return WrittenDate.no(DateProblem.IMPOSSIBLE);
      }
      begin = before(begin, amount.getKey(), amount.getValue());
      longest = amount.getKey().compareTo(longest) > 0 ? amount.getKey() : longest;
    }
    LocalDate day = begin.toLocalDate();
    return switch (longest) {
      case SECOND, MINUTE, HOUR ->
          crawled.precision() == DatePrecision.TIME
              ? WrittenDate.relative(begin, DatePrecision.TIME)
              : WrittenDate.relative(crawled.begin(), DatePrecision.DAY);
      case DAY -> WrittenDate.relative(day.atStartOfDay(), DatePrecision.DAY);
      case WEEK, MONTH ->
          WrittenDate.relative(day.withDayOfMonth(1).atStartOfDay(), DatePrecision.MONTH);
      case YEAR -> WrittenDate.relative(day.withDayOfYear(1).atStartOfDay(), DatePrecision.YEAR);
    };
  }

  private static LocalDateTime before(LocalDateTime moment, TimeUnit unit, int count) {
    return switch (unit) {
      case SECOND -> moment.minusSeconds(count);
      case MINUTE -> moment.minusMinutes(count);
      case HOUR -> moment.minusHours(count);
      case DAY -> moment.minusDays(count);
      case WEEK -> moment.minusWeeks(count);
      case MONTH -> moment.minusMonths(count);
      case YEAR -> moment.minusYears(count);
    };
  }
}
