package org.rawabit.yaml;

/**
 * A key of a YAML file, written once: files are read by it, and the reference of the file is
 * printed from it.
 *
 * @param name as it stands in the file
 * @param holds its type and what is allowed, as people read it
 * @param otherwise what holds where it is absent, as people read it
 * @param meaning in Markdown, without a full stop
 * @param reader of its value
 */
public record Key<T>(
    String name, String holds, String otherwise, String meaning, ValueReader<T> reader) {
  /** What stands for a default where there is none. */
  public static final String REQUIRED = "required";

  /** Reads the value of a key, or its default. */
  @FunctionalInterface
  public interface ValueReader<T> {
    T read(YamlMap map, String key);
  }

  /** The value in a mapping, or its default. */
  public T of(YamlMap map) {
    return reader.read(map, name);
  }
}
