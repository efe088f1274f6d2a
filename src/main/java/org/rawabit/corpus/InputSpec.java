package org.rawabit.corpus;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.rawabit.yaml.YamlMap;

/**
 * An entry of {@code inputs:} in a job file.
 *
 * @param path a file, directory or glob of any Hadoop file system
 * @param format {@code auto}, or the name of an {@link ArticleFormat}
 * @param fields our field ({@link Field}) to the name it has in the records, where a guess would be
 *     wrong
 */
public record InputSpec(String path, String format, Map<String, String> fields)
    implements Serializable {

  public InputSpec {
    // In the order of the keys: Map.copyOf has another order in every process, and a job is hashed.
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** Reads and checks an entry. */
  public static InputSpec of(YamlMap map) {
    map.onlyKeys("path", "format", "fields");
    String path = map.string("path");
    if (path.isBlank()) {
      throw map.error("path", "is empty; expected a file, a directory or a glob");
    }
    String format = map.string("format", ArticleFormat.AUTO);
    if (!ArticleFormat.choices().contains(format)) {
      String allowed = String.join(", ", ArticleFormat.choices());
      throw map.error("format", "'%s' is not one of %s".formatted(format, allowed));
    }
    return new InputSpec(path, format, fields(map.map("fields")));
  }

  private static Map<String, String> fields(YamlMap map) {
    map.onlyKeys(Field.keys());
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : map.keys()) {
      String name = map.string(field);
      if (fields.containsValue(name)) {
        throw map.error(field, "'%s' is already another field".formatted(name));
      }
      fields.put(field, name);
    }
    return fields;
  }
}
