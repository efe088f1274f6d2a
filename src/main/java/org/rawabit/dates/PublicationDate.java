package org.rawabit.dates;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates of publication, as newspapers, their sites and their scrapers write them, in UTC.
 *
 * <p>Read are {@link IsoDate}, {@link EpochNumber} and {@link DatePhrase}, which is everything
 * else. A time without a zone is taken for UTC. Nothing is guessed: what can be read in two ways is
 * decided by the rules of {@link NumericDate} and {@link CalendarDate}, or is a {@link
 * DateProblem}.
 */
public final class PublicationDate {
  /** Days that the clocks and calendars of the world may be ahead of a crawl's. */
  private static final int DAYS_AHEAD = 2;

  private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

  private PublicationDate() {}

  /** The date and time in UTC, the beginning of what is told; empty where it is unreadable. */
  public static Optional<LocalDateTime> parse(String text) {
    return Optional.ofNullable(dating(DateClues.of(text)).published());
  }

  /**
   * When an article was published.
   *
   * <p>The date that the record tells counts, even where it cannot be read: then the article has no
   * date. Where it tells none, its URL, its id and the day of the crawl do, in this order.
   */
  public static Dating dating(DateClues clues) {
    WrittenDate crawled = crawled(clues);
    LocalDateTime seen = crawled == null ? clues.written() : crawled.begin();
    LocalDateTime latest = seen == null ? null : seen.plusDays(DAYS_AHEAD);
    if (clues.published() != null) {
      WrittenDate told = read(clues.published(), clues.language(), crawled);
      DateOrigin origin = told.isRelative() ? DateOrigin.CRAWL : clues.origin();
      return dating(plausible(told, latest), clues.published(), origin);
    }
    DateInUrl url = clues.url() == null ? null : DateInUrl.of(clues.url());
    if (url != null) {
      WrittenDate date = plausible(url.date().written(""), latest);
      if (date.problem() == null) {
        return dating(date, url.text(), DateOrigin.URL);
      }
    }
    DateInId id = clues.id() == null ? null : DateInId.of(clues.id());
    if (id != null) {
      WrittenDate date = plausible(id.date().written(""), latest);
      if (date.problem() == null) {
        return dating(date, id.text(), DateOrigin.ID);
      }
    }
    if (clues.crawled() == null) {
      return Dating.UNKNOWN;
    }
    WrittenDate date =
        crawled == null
            ? plausible(read(clues.crawled(), clues.language(), null), future(clues.written()))
            : crawled;
    return dating(date, clues.crawled(), DateOrigin.CRAWL);
  }

  /** The crawl date, if it is a day and can be; else null. */
  private static @Nullable WrittenDate crawled(DateClues clues) {
    if (clues.crawled() == null) {
      return null;
    }
    WrittenDate read = read(clues.crawled(), clues.language(), null);
    WrittenDate date = plausible(read, future(clues.written()));
    return date.problem() == null && date.precision().hasDay() ? date : null;
  }

  private static @Nullable LocalDateTime future(@Nullable LocalDateTime written) {
    return written == null ? null : written.plusDays(DAYS_AHEAD);
  }

  private static WrittenDate read(String text, String language, @Nullable WrittenDate crawled) {
    String plain = DateText.plain(text);
    if (plain.length() > DateText.LONGEST) {
      return WrittenDate.no(DateProblem.UNREADABLE);
    }
    WrittenDate iso = IsoDate.read(plain, language);
    if (iso != null) {
      return iso;
    }
    WrittenDate epoch = EpochNumber.read(plain);
    return epoch == null ? DatePhrase.read(plain, language, crawled) : epoch;
  }

  private static WrittenDate plausible(WrittenDate date, @Nullable LocalDateTime latest) {
    LocalDateTime begin = date.begin();
    if (begin == null) {
      return date;
    }
    boolean isZero = begin.equals(EPOCH) && date.precision().hasDay();
    if (isZero || !DateCalendar.GREGORIAN.hasYear(begin.getYear())) {
      return WrittenDate.no(DateProblem.TOO_EARLY);
    }
    return latest != null && begin.isAfter(latest) ? WrittenDate.no(DateProblem.FUTURE) : date;
  }

  private static Dating dating(WrittenDate date, String text, DateOrigin origin) {
    DateProblem problem = date.problem();
    return problem == null
        ? new Dating(
            date.begin(), text, date.precision().id(), date.calendar().id(), origin.id(), null)
        : new Dating(null, text, null, null, origin.id(), problem.id());
  }
}
