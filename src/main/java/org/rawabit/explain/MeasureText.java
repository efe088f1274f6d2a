package org.rawabit.explain;

import java.util.List;
import org.rawabit.query.ShortNumber;

/** How a number came, for reading in a terminal. */
final class MeasureText {
  static final int INDENT = 13;

  private static final String ENDS = "odds_ratio_";

  private MeasureText() {}

  /** Writes name and formula, the numbers put in, and what it means. */
  static void write(Measure measure, WrappedText text) {
    String name = measure.name();
    text.wrapped(
        name.startsWith(ENDS) ? "  " + name.substring(ENDS.length()) : name,
        INDENT,
        measure.formula());
    measure.steps().forEach(step -> text.wrapped("", INDENT, step));
    String value = Double.isNaN(measure.value()) ? "null" : ShortNumber.of(measure.value());
    String given =
        value.equals(measure.numbers())
            ? "= " + value
            : "= %s =\u00A0%s".formatted(measure.numbers(), value);
    text.wrapped("", INDENT, given);
    if (measure.differs()) {
      text.wrapped("", INDENT, "!! THE TABLE HAS " + measure.stored());
    }
    if (!measure.meaning().isEmpty()) {
      text.wrapped("", INDENT, "→ " + measure.meaning());
    }
  }

  /** Writes which numbers the tables have otherwise, if they have any. */
  static void warn(List<String> doctored, WrappedText text) {
    if (!doctored.isEmpty()) {
      text.wrapped(
          "!!",
          3,
          "THE TABLE IS NOT WHAT ITS COUNTS GIVE: %s. Do not use it; run the job again."
              .formatted(String.join(", ", doctored)));
      text.blank();
    }
  }
}
