package org.rawabit.corpus;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawabit.Secrets;
import org.rawabit.yaml.Key;
import org.rawabit.yaml.Section;
import org.rawabit.yaml.YamlMap;

/**
 * An entry of {@code inputs:} in a job file.
 *
 * @param path a file, directory or glob of any Hadoop file system
 * @param format {@code auto}, or the name of an {@link ArticleFormat}
 * @param fields our field ({@link Field}) to the name it has in the records, where a guess would be
 *     wrong
 * @param record the element that is a record, in formats of elements; null where the format knows
 * @param encoding {@code auto}, or the name of a charset of Java
 */
public record InputSpec(
    String path,
    String format,
    Map<String, String> fields,
    @Nullable String record,
    String encoding)
    implements Serializable {
  /** The encoding is told by the content. */
  public static final String AUTO = "auto";

  /** The keys of an entry. */
  public static final Section KEYS =
      new Section("inputs[]", "An entry says where articles are: [inputs](inputs.md).");

  private static final Key<String> PATH =
      KEYS.required("path", "path or glob", "a file, a directory (all files below it) or a glob");
  private static final Key<String> FORMAT =
      KEYS.key(
          "format",
          "one of "
              + ArticleFormat.choices().stream().map(f -> "`" + f + "`").collect(joining(" ")),
          "`auto`",
          "`auto` looks at the content",
          (map, key) -> map.string(key, ArticleFormat.AUTO));
  private static final Key<Map<String, String>> FIELDS =
      KEYS.key(
          "fields",
          "keys " + Arrays.stream(Field.keys()).map(f -> "`" + f + "`").collect(joining(" ")),
          "guessed",
          "our field to the record's: `{title: headline, body: content, published: date_line}`; a"
              + " name with dots leads into objects and structs: `outlet.name`",
          (map, key) -> fields(map.map(key)));
  private static final Key<Optional<String>> RECORD =
      KEYS.optional(
          "record",
          "text",
          "guessed",
          "the element that is a record in `xml` and `sgml`, or where the records lie in `json`:"
              + " `articles`, `response.docs`");
  private static final Key<String> ENCODING =
      KEYS.key(
          "encoding",
          "`auto` or the name of an encoding",
          "`auto`",
          "`auto` tells the encoding file by file and record by record; or the name of one"
              + " (`windows-1256`, `UTF-16`), in which all records are read",
          InputSpec::encoding);

  /** An input of which everything else is told by its content. */
  public InputSpec(String path, String format, Map<String, String> fields) {
    this(path, format, fields, null, AUTO);
  }

  public InputSpec {
    // In the order of the keys: Map.copyOf has another order in every process, and a job is hashed.
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  /** How its records are read, in one line: an input that says the same is read alike. */
  public String readAs() {
    String element = record == null ? "" : ", record: " + record;
    return "format: %s, encoding: %s, fields: %s%s".formatted(format, encoding, fields, element);
  }

  /** Reads and checks an entry. */
  public static InputSpec of(YamlMap map) {
    KEYS.only(map);
    String path = PATH.of(map);
    if (path.isBlank()) {
      throw map.error("path", "is empty; expected a file, a directory or a glob");
    }
    if (Secrets.isIn(path)) {
      throw map.error("path", Secrets.ADVICE);
    }
    String format = FORMAT.of(map);
    if (!ArticleFormat.choices().contains(format)) {
      String allowed = String.join(", ", ArticleFormat.choices());
      throw map.error("format", "'%s' is not one of %s".formatted(format, allowed));
    }
    return new InputSpec(path, format, FIELDS.of(map), record(map, format), ENCODING.of(map));
  }

  private static @Nullable String record(YamlMap map, String format) {
    Optional<String> named = RECORD.of(map);
    if (named.isEmpty()) {
      return null;
    }
    if (!ArticleFormat.of(format).map(ArticleFormat::hasElements).orElse(true)) {
      throw map.error(
          "record",
          "has no meaning in the format %s, only in json, xml and sgml".formatted(format));
    }
    String record = named.get();
    if (record.isBlank()) {
      throw map.error("record", "is empty; expected the name of an element");
    }
    return record;
  }

  /** The charset of {@link #encoding}; null for {@link #AUTO}. */
  @Nullable Charset charset() {
    return encoding.equals(AUTO) ? null : Charset.forName(encoding);
  }

  private static String encoding(YamlMap map, String key) {
    String encoding = map.string(key, AUTO);
    try {
      if (encoding.equals(AUTO) || Charset.isSupported(encoding)) {
        return encoding;
      }
    } catch (IllegalCharsetNameException e) {
      // no name at all: refused like a name that is unknown
    }
    throw map.error(
        key,
        "'%s' is not auto and no encoding, like UTF-8, UTF-16, windows-1256 or ISO-8859-6"
            .formatted(encoding));
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
