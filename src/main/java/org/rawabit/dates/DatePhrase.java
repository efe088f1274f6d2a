package org.rawabit.dates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateCursor.Found;
import org.rawabit.dates.DateTokens.Token;
import org.rawabit.dates.DateWord.DayBack;
import org.rawabit.dates.DateWord.Era;
import org.rawabit.dates.DateWord.Sign;
import org.rawabit.dates.DateWord.Years;

/**
 * A date in words and numbers, read from its beginning to its end.
 *
 * <p>Every word has to have a meaning in dates, every number a part in this one: what is left over
 * makes the whole unreadable. Words in brackets alone may be anything. Of a date told in two
 * calendars the Gregorian one is taken, then the Persian; two that differ in one calendar are no
 * date.
 */
final class DatePhrase {
  private static final String SIGNS = ",.-/|:–—()[]·•;؛،'\"";

  private final DateCursor cursor;
  private final List<CalendarDate> dates = new ArrayList<>();
  private @Nullable ClockTime time;
  private @Nullable CountedBack back;
  private @Nullable DateProblem problem;
  private boolean isHour;
  private boolean isOver;
  private int brackets;

  private DatePhrase(DateTokens tokens) {
    this.cursor = new DateCursor(tokens);
  }

  /**
   * What the text says.
   *
   * @param text as {@link DateText#plain} leaves it
   * @param language of the article, see {@link CalendarDate}
   * @param crawled when it was fetched; null where that is not known
   */
  static WrittenDate read(String text, String language, @Nullable WrittenDate crawled) {
    DateTokens tokens = DateTokens.of(text);
    return tokens == null
        ? WrittenDate.no(DateProblem.UNREADABLE)
        : new DatePhrase(tokens).read(language, crawled);
  }

  private WrittenDate read(String language, @Nullable WrittenDate crawled) {
    while (!cursor.atEnd() && !isOver) {
      if (!step() || problem != null) {
        return WrittenDate.no(problem == null ? DateProblem.UNREADABLE : problem);
      }
    }
    if (dates.isEmpty() && back == null) {
      return WrittenDate.no(DateProblem.UNREADABLE);
    }
    WrittenDate day = dates.isEmpty() && back != null ? back.before(crawled) : chosen(language);
    return time == null || day.problem() != null ? day : day.at(time);
  }

  private boolean step() {
    return countedBack() || clock() || numbers() || named() || number() || word() || sign();
  }

  private boolean countedBack() {
    CountedBack found = back == null ? CountedBack.at(cursor) : null;
    back = found == null ? back : found;
    return found != null;
  }

  private boolean clock() {
    ClockPhrase found = ClockPhrase.at(cursor, isHour);
    if (found == null) {
      return false;
    }
    isHour = false;
    if (found.time() == null) {
      problem = DateProblem.IMPOSSIBLE;
    } else if (time != null && !time.equals(found.time())) {
      problem = DateProblem.UNREADABLE;
    }
    time = found.time();
    return true;
  }

  /** {@code 21/07/2015}, {@code 2015-7-21}, {@code 07/2015}. */
  private boolean numbers() {
    Token first = cursor.token(0);
    Token second = cursor.token(2);
    char sign = cursor.token(1).sign();
    if (!first.isNumber() || !second.isNumber() || "-/.\\".indexOf(sign) < 0) {
      return false;
    }
    Token third = cursor.token(4);
    if (cursor.token(3).sign() != sign || !third.isNumber()) {
      return add(NumericDate.month(first, second), 3);
    }
    boolean goesOn =
        cursor.token(5).sign() == sign
            && cursor.token(6).isNumber()
            && !ClockPhrase.isAt(cursor, 6);
    return !goesOn && add(NumericDate.day(first, second, third), 5);
  }

  private boolean named() {
    NamedDate found = NamedDate.at(cursor);
    return found != null && add(found.date(), found.places());
  }

  /** A year by itself, or that of the date before it; or a day in eight digits. */
  private boolean number() {
    Token token = cursor.token(0);
    if (token.digits() == 8) {
      return add(NumericDate.day(token.number()), 1);
    }
    if (token.digits() != 4) {
      return false;
    }
    int last = dates.size() - 1;
    if (last >= 0 && dates.get(last).year() == 0) {
      dates.set(last, dates.get(last).ofYear(token.number()));
      cursor.move(1);
      return true;
    }
    return add(CalendarDate.of(token.number(), 0, 0), 1);
  }

  private boolean add(@Nullable CalendarDate date, int places) {
    if (date == null) {
      return false;
    }
    dates.add(date);
    cursor.move(places);
    return true;
  }

  private boolean word() {
    Found found = cursor.word(0);
    if (found == null) {
      boolean isAside = cursor.token(0).isWord() && brackets > 0;
      cursor.move(isAside ? 1 : 0);
      return isAside;
    }
    cursor.move(found.words());
    DateWord meaning = found.meaning();
    if (meaning instanceof Era era) {
      return era(era.years());
    }
    if (meaning instanceof DayBack day) {
      boolean isFirst = back == null;
      back = isFirst ? CountedBack.days(day.days()) : back;
      return isFirst;
    }
    isHour = meaning == Sign.HOUR;
    isOver = meaning == Sign.UPDATED && (!dates.isEmpty() || back != null);
    return meaning instanceof DateWord.Unit
        || (meaning instanceof Sign && meaning != Sign.SINCE && meaning != Sign.AGO);
  }

  private boolean era(Years years) {
    if (dates.isEmpty()) {
      return false;
    }
    CalendarDate date = dates.get(dates.size() - 1);
    DateCalendar calendar =
        switch (years) {
          case GREGORIAN, LIBYAN -> DateCalendar.GREGORIAN;
          case HIJRI -> DateCalendar.HIJRI;
          case PERSIAN -> DateCalendar.PERSIAN;
        };
    boolean fits = date.calendar() == null || date.calendar() == calendar;
    CalendarDate meant = years == Years.LIBYAN ? date.libyan() : date.in(calendar);
    dates.set(dates.size() - 1, meant);
    return fits;
  }

  private boolean sign() {
    char sign = cursor.token(0).sign();
    brackets += sign == '(' ? 1 : sign == ')' ? -1 : 0;
    cursor.move(1);
    return SIGNS.indexOf(sign) >= 0;
  }

  private WrittenDate chosen(String language) {
    WrittenDate best = null;
    for (CalendarDate date : dates) {
      boolean isHalf = date.year() == 0;
      if (isHalf && (dates.size() == 1 || date.calendar() == DateCalendar.GREGORIAN)) {
        return WrittenDate.no(DateProblem.UNREADABLE); // nobody says of which year
      }
      if (isHalf) {
        continue;
      }
      WrittenDate next = date.written(language);
      if (best == null || rank(next) < rank(best)) {
        best = next;
      } else if (rank(next) == rank(best) && !next.equals(best)) {
        return WrittenDate.no(DateProblem.UNREADABLE);
      }
    }
    return best == null ? WrittenDate.no(DateProblem.UNREADABLE) : best;
  }

  /** A date that cannot be, is worth least; but in our own calendar it is what was meant. */
  private static int rank(WrittenDate date) {
    if (date.problem() != null) {
      return date.calendar() == DateCalendar.GREGORIAN ? 0 : 4;
    }
    return switch (date.calendar()) {
      case GREGORIAN -> 1;
      case PERSIAN -> 2;
      case HIJRI -> 3;
    };
  }
}
