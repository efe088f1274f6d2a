package org.rawabit.tables;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The months by which tables of articles are laid out in directories. */
public final class Months {
  /** The month of an article without a date. */
  public static final String UNDATED = "undated";

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  private Months() {}

  /** {@code yyyy-MM}, or {@link #UNDATED}. */
  public static String of(@Nullable LocalDateTime published) {
    return published == null ? UNDATED : MONTH.format(published);
  }
}
