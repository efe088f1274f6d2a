package org.rawabit.dates;

import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateCursor.Found;
import org.rawabit.dates.DateTokens.Token;
import org.rawabit.dates.DateWord.Month;

/**
 * A date with the name of its month: {@code 21 يوليو 2015}, {@code July 21st, 2015}, {@code
 * 2015-Jul-21}, {@code حزيران/يونيو 2015}; without a year where none stands beside it.
 *
 * @param places how many tokens it takes
 */
record NamedDate(CalendarDate date, int places) {
  /** A month, and the place behind its name or names. */
  private record Name(Month month, int end) {}

  /** The date at the cursor; null where there is none. */
  static @Nullable NamedDate at(DateCursor cursor) {
    Token first = cursor.token(0);
    if (!first.isNumber()) {
      Name name = name(cursor, 0);
      return name == null ? null : monthFirst(cursor, name);
    }
    Name name = name(cursor, cursor.pastBetween(pastSuffix(cursor, 1)));
    if (name == null || first.digits() == 3 || first.digits() > 4) {
      return null;
    }
    return first.digits() == 4 ? yearFirst(cursor, name) : dayFirst(cursor, name);
  }

  private static @Nullable NamedDate dayFirst(DateCursor cursor, Name name) {
    int day = cursor.token(0).number();
    int place = cursor.pastBetween(name.end);
    Token year = cursor.token(place);
    if (year.digits() == 4) {
      return new NamedDate(of(year.number(), name, day), place + 1);
    }
    boolean isYear =
        year.digits() == 2
            && name.month.calendar() == DateCalendar.GREGORIAN
            && !ClockPhrase.isAt(cursor, place)
            && name(cursor, cursor.pastBetween(place + 1)) == null;
    return isYear
        ? new NamedDate(of(NumericDate.fullYear(year.number()), name, day), place + 1)
        : new NamedDate(of(0, name, day), name.end);
  }

  private static NamedDate yearFirst(DateCursor cursor, Name name) {
    int year = cursor.token(0).number();
    int place = cursor.pastBetween(name.end);
    boolean isDay = isDay(cursor, place);
    return isDay
        ? new NamedDate(of(year, name, cursor.token(place).number()), pastSuffix(cursor, place + 1))
        : new NamedDate(
            new CalendarDate(name.month.calendar(), year, name.month.number(), 0), name.end);
  }

  private static @Nullable NamedDate monthFirst(DateCursor cursor, Name name) {
    int place = cursor.pastBetween(name.end);
    Token next = cursor.token(place);
    if (next.digits() == 4) {
      return new NamedDate(
          new CalendarDate(name.month.calendar(), next.number(), name.month.number(), 0),
          place + 1);
    }
    if (!isDay(cursor, place)) {
      return null;
    }
    int behind = pastSuffix(cursor, place + 1);
    int last = cursor.pastBetween(behind);
    Token year = cursor.token(last);
    return year.digits() == 4
        ? new NamedDate(of(year.number(), name, next.number()), last + 1)
        : new NamedDate(of(0, name, next.number()), behind);
  }

  private static boolean isDay(DateCursor cursor, int place) {
    int digits = cursor.token(place).digits();
    return digits >= 1 && digits <= 2 && !ClockPhrase.isAt(cursor, place);
  }

  /** A 0 for a day is none that any month has. */
  private static CalendarDate of(int year, Name name, int day) {
    Month month = name.month;
    return new CalendarDate(month.calendar(), year, month.number(), day == 0 ? 99 : day);
  }

  private static int pastSuffix(DateCursor cursor, int place) {
    Token token = cursor.token(place);
    boolean isSuffix =
        token.isGlued()
            && switch (token.word()) {
              case "st", "nd", "rd", "th", "er", "e", "eme" -> true;
              default -> false;
            };
    return isSuffix ? place + 1 : place;
  }

  /** A month's name, or two that say the same: {@code حزيران/يونيو}, {@code يوليو (تموز)}. */
  private static @Nullable Name name(DateCursor cursor, int place) {
    Found found = cursor.word(place);
    if (found == null || !(found.meaning() instanceof Month month)) {
      return null;
    }
    int end = place + found.words();
    boolean isBracket = cursor.token(end).sign() == '(';
    int next = isBracket ? end + 1 : cursor.pastBetween(end);
    Found second = cursor.word(next);
    if (second == null || !(second.meaning() instanceof Month other)) {
      return new Name(month, end);
    }
    if (!other.equals(month)) {
      return null;
    }
    int behind = next + second.words();
    return new Name(month, isBracket && cursor.token(behind).sign() == ')' ? behind + 1 : behind);
  }
}
