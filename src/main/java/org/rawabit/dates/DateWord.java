package org.rawabit.dates;

/** What a word in a written date means. */
sealed interface DateWord {
  /** A month from 1 to 12. */
  record Month(DateCalendar calendar, int number) implements DateWord {}

  /** How the years of the date before it are counted. */
  record Era(Years years) implements DateWord {}

  /** The half of the day of the time before it. */
  record Half(PartOfDay part) implements DateWord {}

  /** A number of days before today. */
  record DayBack(int days) implements DateWord {}

  /** A unit that is counted back, and how many of it the word itself says: 2 for a dual. */
  record Unit(TimeUnit unit, int count) implements DateWord {}

  /** What means nothing by itself. */
  enum Sign implements DateWord {
    /** A weekday, a preposition, a label: the date is the same without it. */
    FILLER,
    /** A filler that may stand between a day, its month and its year. */
    BETWEEN,
    /** A time follows: {@code الساعة}, {@code at}. */
    HOUR,
    /** What is counted back follows: {@code منذ}, {@code il y a}. */
    SINCE,
    /** What is counted back stands before: {@code ago}. */
    AGO,
    /** What follows tells of a later change of the text. */
    UPDATED
  }

  /** How years are counted. */
  enum Years {
    GREGORIAN,
    HIJRI,
    PERSIAN,
    /** Solar years from the death of the Prophet, Libya 1977–2011. */
    LIBYAN
  }

  /** Parts of the day by which hours from 1 to 12 are told apart. */
  enum PartOfDay {
    MORNING,
    NOON,
    AFTERNOON,
    NIGHT;

    /** The hour from 0 to 23; hours past 12 need nobody's word. */
    int hour(int hour) {
      if (hour > 12) {
        return hour;
      }
      return switch (this) {
        case MORNING -> hour % 12;
        case NOON -> hour < 10 ? hour + 12 : hour;
        case AFTERNOON -> hour % 12 + 12;
        case NIGHT -> hour % 12 < 6 ? hour % 12 : hour + 12;
      };
    }
  }

  /** Units of counting back. */
  enum TimeUnit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
  }
}
