package org.rawabit.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.UserError;

/** The arguments of a saved query, {@code --name value} or {@code --name=value}, by name. */
public final class QueryArguments {
  private QueryArguments() {}

  /** Reads words of a command line; a {@link UserError} where they are no arguments. */
  public static Map<String, String> of(List<String> words) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("--") || word.length() == 2) {
        throw new UserError(
            "'%s' is no parameter: write --name value, as in --actor egypt".formatted(word));
      }
      int equals = word.indexOf('=');
      String name = word.substring(2, equals < 0 ? word.length() : equals);
      if (equals < 0 && i + 1 == words.size()) {
        throw new UserError("%s needs a value".formatted(word));
      }
      String value = equals < 0 ? words.get(++i) : word.substring(equals + 1);
      if (arguments.put(name, value) != null) {
        throw new UserError("--%s is given twice".formatted(name));
      }
    }
    return arguments;
  }
}
