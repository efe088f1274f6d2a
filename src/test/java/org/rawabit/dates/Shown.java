package org.rawabit.dates;

import java.util.Objects;

/** A dating as tests write it. */
final class Shown {
  private Shown() {}

  /**
   * {@code 2015-07-21}, as far as it is known, with the calendar if it is not ours; or a problem.
   */
  static String of(Dating dating) {
    if (dating.problem() != null) {
      return dating.problem();
    }
    if (dating.published() == null) {
      return "nothing";
    }
    String moment = dating.published().toString();
    String known =
        switch (Objects.requireNonNull(dating.precision())) {
          case "time" -> moment;
          case "day" -> moment.substring(0, 10);
          case "month" -> moment.substring(0, 7);
          default -> moment.substring(0, 4);
        };
    return "gregorian".equals(dating.calendar()) ? known : known + " " + dating.calendar();
  }
}
