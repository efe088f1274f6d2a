package org.rawabit.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/**
 * What a parameter of a saved query takes: {@code text}, {@code integer}, {@code number}, {@code
 * date}, {@code actor}, {@code days}, {@code period of TABLE}, or some of a list of {@code a|b|c}.
 *
 * @param name as in the file
 */
record ParameterType(String name) {
  private static final List<String> PLAIN =
      List.of("text", "integer", "number", "date", "actor", "days");
  private static final Pattern PERIOD = Pattern.compile("period of ([a-z_]+)");
  private static final Pattern CHOICE = Pattern.compile("[a-z0-9_]+(\\|[a-z0-9_]+)+");

  /** The type of that name; null where none is called so. */
  static @Nullable ParameterType of(String name) {
    boolean known =
        PLAIN.contains(name) || PERIOD.matcher(name).matches() || CHOICE.matcher(name).matches();
    return known ? new ParameterType(name) : null;
  }

  /** What may be typed. */
  List<String> choices() {
    return CHOICE.matcher(name).matches() ? Arrays.asList(name.split("\\|", -1)) : List.of();
  }

  /** What may follow the parameter's name in SQL: {@code :period.first} of days. */
  List<String> parts() {
    return name.equals("days") ? List.of(".first", ".last") : List.of("");
  }

  /** Whether it stands for a list, as in {@code period IN :period}. */
  boolean isList() {
    return PERIOD.matcher(name).matches();
  }

  /**
   * The values of what was typed, by {@link #parts}.
   *
   * @param typed null for nothing
   * @throws UserError where it cannot be taken; its message goes behind the parameter's name
   */
  Map<String, List<@Nullable Object>> values(@Nullable String typed, QueryTables tables) {
    Map<String, List<@Nullable Object>> values = new LinkedHashMap<>();
    Matcher period = PERIOD.matcher(name);
    if (name.equals("days")) {
      PeriodRange range = typed == null ? PeriodRange.ALL : PeriodRange.of(typed);
      values.put(".first", Arrays.asList(range.isAll() ? null : range.first()));
      values.put(".last", Arrays.asList(range.isAll() ? null : range.last()));
    } else if (period.matches()) {
      values.put(
          "", List.copyOf(tables.periods(period.group(1)).in(typed == null ? "all" : typed)));
    } else {
      values.put("", Arrays.asList(typed == null ? null : value(typed, tables)));
    }
    return values;
  }

  private Object value(String typed, QueryTables tables) {
    List<String> choices = choices();
    if (!choices.isEmpty() && !choices.contains(typed)) {
      throw new UserError(
          "'%s' must be %s or %s"
              .formatted(
                  typed,
                  String.join(", ", choices.subList(0, choices.size() - 1)),
                  choices.get(choices.size() - 1)));
    }
    return switch (name) {
      case "integer" -> integer(typed);
      case "number" -> number(typed);
      case "date" -> date(typed);
      case "actor" -> tables.actors().find(typed).id();
      default -> typed;
    };
  }

  private static Object integer(String typed) {
    try {
      return Long.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new UserError("'%s' is not a whole number".formatted(typed), e);
    }
  }

  private static Object number(String typed) {
    try {
      return Double.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new UserError("'%s' is not a number".formatted(typed), e);
    }
  }

  private static Object date(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      throw new UserError("'%s' is not a day like 2020-06-07".formatted(typed), e);
    }
  }
}
