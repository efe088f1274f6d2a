package org.rawabit.dates;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateCursor.Found;
import org.rawabit.dates.DateTokens.Token;
import org.rawabit.dates.DateWord.Half;
import org.rawabit.dates.DateWord.PartOfDay;

/**
 * A time within a date: {@code 10:15}, {@code 10:15:30.5 PM}, {@code 05:30 ص}, {@code 10h15},
 * {@code 5 مساء}, with or without a zone.
 *
 * @param time null where no day has it
 */
record ClockPhrase(@Nullable ClockTime time) {
  /** The era after a year, and the afternoon after an hour. */
  private static final String MEEM = "م";

  /**
   * The time at the cursor, which goes past it; null where there is none.
   *
   * @param isHour whether a word before says that a time comes: then an hour alone is one
   */
  static @Nullable ClockPhrase at(DateCursor cursor, boolean isHour) {
    return new Reader(cursor).read(isHour);
  }

  /** Whether a time is there. */
  static boolean isAt(DateCursor cursor, int ahead) {
    Token next = cursor.token(ahead + 1);
    Found word = cursor.word(ahead + 1);
    return next.sign() == ':'
        || (next.word().equals("h") && next.isGlued())
        || (word != null && word.meaning() instanceof Half);
  }

  private static final class Reader {
    private final DateCursor cursor;
    private int hour;
    private int minute;
    private int second;
    private long nanos;
    private int used = 1;
    private boolean isWrong;

    Reader(DateCursor cursor) {
      this.cursor = cursor;
    }

    @Nullable ClockPhrase read(boolean isHour) {
      Token first = cursor.token(0);
      if (!first.isNumber() || first.digits() > 2) {
        return null;
      }
      hour = first.number();
      boolean isTime = minutes(isHour) || hours();
      boolean isHalf = half();
      if (!isTime && !isHalf && !isHour) {
        return null;
      }
      ZoneId zone = zone();
      cursor.move(used);
      ClockTime time = isWrong ? null : ClockTime.of(hour, minute, second, nanos);
      return new ClockPhrase(time == null ? null : time.in(zone));
    }

    /**
     * {@code 10:15}, {@code 10:15:30}, {@code 10:15:30.250}; after a word for hour {@code 10.15}.
     */
    private boolean minutes(boolean isHour) {
      char sign = cursor.token(1).sign();
      if ((sign != ':' && !(isHour && sign == '.')) || !isPair(2)) {
        return false;
      }
      minute = cursor.token(2).number();
      used = 3;
      if (cursor.token(3).sign() == sign && isPair(4)) {
        second = cursor.token(4).number();
        used = 5;
        Token fraction = cursor.token(6);
        boolean isFraction =
            (cursor.token(5).sign() == '.' || cursor.token(5).sign() == ',')
                && fraction.isNumber()
                && fraction.isGlued();
        if (isFraction) {
          nanos = Math.round(fraction.number() * Math.pow(10, 9.0 - fraction.digits()));
          used = 7;
        }
      }
      return true;
    }

    /** {@code 10h}, {@code 10h15}, {@code 10 h 15 min}. */
    private boolean hours() {
      if (!cursor.token(1).word().equals("h")) {
        return false;
      }
      used = 2;
      if (isPair(2)) {
        minute = cursor.token(2).number();
        used = 3;
        Found unit = cursor.word(3);
        used += unit != null && unit.meaning() instanceof DateWord.Unit ? unit.words() : 0;
      }
      return true;
    }

    private boolean isPair(int ahead) {
      return cursor.token(ahead).isNumber() && cursor.token(ahead).digits() == 2;
    }

    private boolean half() {
      Found word = cursor.word(used);
      if (word == null || hour > 24) {
        return false;
      }
      PartOfDay part =
          word.meaning() instanceof Half half
              ? half.part()
              : word.text().equals(MEEM) ? PartOfDay.AFTERNOON : null;
      if (part == null) {
        return false;
      }
      isWrong = part == PartOfDay.MORNING && hour > 12;
      hour = part.hour(hour);
      used += word.words();
      return true;
    }

    private @Nullable ZoneId zone() {
      int open = cursor.token(used).sign() == '(' ? 1 : 0;
      int words = cursor.zoneWords(used + open);
      if (words > 0) {
        ZoneId zone = TimeZones.of(cursor.words(used + open, words));
        used += open + words;
        ZoneId offset = offset(0);
        used += open > 0 && cursor.token(used).sign() == ')' ? 1 : 0;
        return offset == null ? zone : offset;
      }
      ZoneId offset = offset(open);
      used += offset == null ? 0 : cursor.zoneWords(used); // +0300 AST says it twice
      return offset == null ? ZoneOffset.UTC : offset;
    }

    /** {@code +03:00}, {@code +0300}, {@code +3}; a dash before a day is none. */
    private @Nullable ZoneId offset(int open) {
      Token sign = cursor.token(used + open);
      Token number = cursor.token(used + open + 1);
      boolean isPlus = sign.sign() == '+';
      boolean isMinus = sign.sign() == '-' || sign.sign() == '−';
      if ((!isPlus && !isMinus) || !number.isNumber() || !number.isGlued() || number.digits() > 4) {
        return null;
      }
      int behind = used + open + 2;
      boolean hasMinutes = cursor.token(behind).sign() == ':' && isPair(behind + 1);
      boolean isZone =
          isPlus || hasMinutes || number.digits() >= 3 || (sign.isGlued() && !isPartOfDate(behind));
      if (!isZone) {
        return null;
      }
      int hours = number.digits() > 2 ? number.number() / 100 : number.number();
      int minutes = number.digits() > 2 ? number.number() % 100 : 0;
      minutes = hasMinutes ? cursor.token(behind + 1).number() : minutes;
      used = behind + (hasMinutes ? 2 : 0);
      ZoneOffset zone = TimeZones.offset(isMinus, hours, minutes);
      isWrong |= zone == null;
      return zone;
    }

    private boolean isPartOfDate(int ahead) {
      char sign = cursor.token(ahead).sign();
      Found word = cursor.word(cursor.pastBetween(ahead));
      return sign == '/'
          || sign == '-'
          || (word != null && word.meaning() instanceof DateWord.Month);
    }
  }
}
