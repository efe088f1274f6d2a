package org.rawabit.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/**
 * A parameter of a saved query.
 *
 * @param fallback what it is where nothing is typed; null for nothing
 * @param isRequired whether something must be typed
 * @param doc what it is for
 */
record QueryParameter(
    String name, ParameterType type, @Nullable String fallback, boolean isRequired, String doc) {

  /** Its values, by the parts of its type. */
  Map<String, List<@Nullable Object>> values(@Nullable String typed, QueryTables tables) {
    try {
      return type.values(typed == null ? fallback : typed, tables);
    } catch (UserError e) {
      throw new UserError("%s: %s".formatted(option(), e.getMessage()), e);
    }
  }

  /** As people type it: max_q is --max-q. */
  String option() {
    return "--" + name.replace('_', '-');
  }

  /** Its meaning, with what it is where nothing is typed. */
  String help() {
    return fallback == null ? doc : "%s (default: %s)".formatted(doc, fallback);
  }
}
