package org.rawabit.dates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The date in the path of a URL: {@code /2015/07/21/}, {@code /2015-07-21/}, {@code /20150721/},
 * {@code /2015/07/150721_title}, {@code /2015/07/title}, {@code /title-2015-07-21}.
 *
 * <p>Nothing else is taken: not the query, not numbers within longer ones, not a path that has two
 * dates.
 *
 * @param text as it stands in the URL
 */
record DateInUrl(String text, CalendarDate date) {
  private static final int LONGEST = 2000;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  /** The date; null where there is none, or more than one. */
  static @Nullable DateInUrl of(String url) {
    int scheme = url.indexOf("://");
    int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    if (path < 0 || url.length() > LONGEST) {
      return null;
    }
    List<String> segments = List.of(url.substring(path).split("[?#]", 2)[0].split("/", -1));
    DateInUrl found = null;
    for (int i = 0; i < segments.size(); i++) {
      DateInUrl here = at(segments, i);
      if (here != null && found != null && !here.date.equals(found.date)) {
        return null;
      }
      found = here == null ? found : here;
    }
    return found;
  }

  private static @Nullable DateInUrl at(List<String> segments, int i) {
    String segment = segments.get(i);
    if (segment.length() == 4 && isDigits(segment)) {
      return inSegments(segments, i);
    }
    if (segment.length() == 8 && isDigits(segment)) {
      int digits = Integer.parseInt(segment);
      return of(segment, digits / 10_000, digits / 100 % 100, digits % 100);
    }
    String atStart = dashed(segment, 0);
    String dashed = atStart == null ? dashed(segment, segment.length() - 10) : atStart;
    return dashed == null
        ? null
        : of(
            dashed,
            Integer.parseInt(dashed, 0, 4, 10),
            Integer.parseInt(dashed, 5, 7, 10),
            Integer.parseInt(dashed, 8, 10, 10));
  }

  private static @Nullable DateInUrl inSegments(List<String> segments, int i) {
    String month = i + 1 < segments.size() ? segments.get(i + 1) : "";
    if (month.isEmpty() || month.length() > 2 || !isDigits(month) || i + 2 >= segments.size()) {
      return null;
    }
    String next = segments.get(i + 2);
    String text = segments.get(i) + "/" + month;
    int year = Integer.parseInt(segments.get(i));
    if (!next.isEmpty() && next.length() <= 2 && isDigits(next)) {
      boolean isFolder = i + 3 < segments.size();
      return isFolder
          ? of(text + "/" + next, year, Integer.parseInt(month), Integer.parseInt(next))
          : null;
    }
    if (month.length() != 2) {
      return null;
    }
    String short8 = segments.get(i).substring(2) + month;
    boolean isShort =
        next.length() > 6
            && next.startsWith(short8)
            && isDigits(next.substring(0, 6))
            && !Character.isLetterOrDigit(next.charAt(6));
    return isShort
        ? of(
            text + "/" + next.substring(0, 6),
            year,
            Integer.parseInt(month),
            Integer.parseInt(next, 4, 6, 10))
        : of(text, year, Integer.parseInt(month), 0);
  }

  private static @Nullable DateInUrl of(String text, int year, int month, int day) {
    boolean isDate =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && DateCalendar.GREGORIAN.day(year, month, Math.max(day, 1)) != null;
    return isDate
        ? new DateInUrl(text, new CalendarDate(DateCalendar.GREGORIAN, year, month, day))
        : null;
  }

  /** Ten characters like {@code 2015-07-21} with no letter or digit beside them. */
  private static @Nullable String dashed(String segment, int start) {
    int end = start + 10;
    if (start < 0 || end > segment.length()) {
      return null;
    }
    for (int i = start; i < end; i++) {
      boolean isDash = i - start == 4 || i - start == 7;
      if (isDash ? segment.charAt(i) != '-' : !isDigit(segment.charAt(i))) {
        return null;
      }
    }
    boolean isAlone =
        (start == 0 || !isDigit(segment.charAt(start - 1)))
            && (end == segment.length() || !isDigit(segment.charAt(end)));
    return isAlone ? segment.substring(start, end) : null;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
