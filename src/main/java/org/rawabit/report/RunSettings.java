package org.rawabit.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;

/**
 * The settings by which a run made its tables: the keys of its job with their values.
 *
 * @param values strings, numbers, booleans and lists of strings, by the dotted key
 */
record RunSettings(Map<String, Object> values) {
  private static final List<String> USUAL_KINDS = List.of("name", "role", "metonym", "reference");

  /**
   * Reads {@code runs.settings}.
   *
   * @param json an object; null where the run did not write it down
   */
  static RunSettings of(@Nullable String json) {
    if (json == null) {
      return new RunSettings(Map.of());
    }
    try {
      return new RunSettings(
          new ObjectMapper()
              .readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {}));
    } catch (JsonProcessingException e) {
      throw new UserError("table runs: settings is no object of JSON", e);
    }
  }

  /** What the counts of a run are of. */
  Counted counted() {
    boolean windows = strings("cooccurrence.scopes", List.of()).contains("window");
    return new Counted(
        String.valueOf(values.getOrDefault("cooccurrence.count", "stories")),
        strings("cooccurrence.kinds", USUAL_KINDS),
        (Integer) values.get("cooccurrence.min_articles"),
        windows ? (Integer) values.get("cooccurrence.window") : null);
  }

  /** The name of the job; where it is not known, that of the directory of its tables. */
  String job(String output) {
    String directory = output.replaceFirst("/+$", "");
    return String.valueOf(
        values.getOrDefault("name", directory.substring(directory.lastIndexOf('/') + 1)));
  }

  List<String> actorFiles() {
    return strings("actors", List.of());
  }

  /** Each key with its value as a job file has it. */
  List<List<String>> shown() {
    return values.entrySet().stream()
        .map(entry -> List.of(entry.getKey(), text(entry.getValue())))
        .toList();
  }

  @Nullable String text(String key) {
    Object value = values.get(key);
    return value == null ? null : text(value);
  }

  private static String text(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"))
        : String.valueOf(value);
  }

  private List<String> strings(String key, List<String> otherwise) {
    return values.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : otherwise;
  }
}
