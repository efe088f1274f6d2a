package org.rawabit.dates;

import org.jspecify.annotations.Nullable;

/**
 * The day in an article's own id, as agencies and corpora make them: {@code AFP_ARB_20001113.0001},
 * {@code JA-culture-1-20170120}, {@code JA-diverse-41-09062016}.
 *
 * <p>Taken are eight digits with no letter or digit beside them that are a day of the years 1900 to
 * 2099, if nothing else in the id is; an id that is one number is a number.
 *
 * @param text as it stands in the id
 */
record DateInId(String text, CalendarDate date) {
  private static final int LONGEST = 300;
  private static final int DIGITS = 8;

  /** The day; null where there is none, or more than one. */
  static @Nullable DateInId of(String id) {
    if (id.length() <= DIGITS || id.length() > LONGEST) {
      return null;
    }
    DateInId found = null;
    boolean hasLetter = false;
    for (int start = 0; start < id.length(); start++) {
      int end = start;
      while (end < id.length() && Character.isLetterOrDigit(id.charAt(end))) {
        hasLetter |= Character.isLetter(id.charAt(end));
        end++;
      }
      DateInId here = end - start == DIGITS ? day(id.substring(start, end)) : null;
      if (here != null && found != null) {
        return null;
      }
      found = here == null ? found : here;
      start = end;
    }
    return hasLetter ? found : null;
  }

  private static @Nullable DateInId day(String run) {
    for (int i = 0; i < DIGITS; i++) {
      if (run.charAt(i) < '0' || run.charAt(i) > '9') {
        return null;
      }
    }
    CalendarDate date = NumericDate.day(Integer.parseInt(run));
    boolean isDay =
        date.year() >= 1900
            && date.year() <= 2099
            && DateCalendar.GREGORIAN.day(date.year(), date.month(), date.day()) != null;
    return isDay ? new DateInId(run, date.in(DateCalendar.GREGORIAN)) : null;
  }
}
