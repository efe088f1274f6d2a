package org.rawabit.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys that may stand beside each other in a file: each is declared by one of the methods here,
 * with its default, its range and its meaning, and in that order they are read and printed.
 */
public final class Section {
  private final String path;
  private final String about;
  private final List<Key<?>> keys = new ArrayList<>();

  /**
   * A section without keys.
   *
   * @param path the key under which the section stands: {@code terms}; {@code inputs[]} for the
   *     entries of a list; empty for the file itself
   * @param about what it is for, in Markdown
   */
  public Section(String path, String about) {
    this.path = path;
    this.about = about;
  }

  public String path() {
    return path;
  }

  public String about() {
    return about;
  }

  public List<Key<?>> keys() {
    return List.copyOf(keys);
  }

  /** The section of a file, all of whose keys are known. */
  public YamlMap in(YamlMap file) {
    return only(file.map(path));
  }

  /** A mapping, all of whose keys are those of this section. */
  public YamlMap only(YamlMap map) {
    return map.onlyKeys(keys.stream().map(Key::name).toArray(String[]::new));
  }

  /** A key of any kind. */
  public <T> Key<T> key(
      String name, String holds, String otherwise, String meaning, Key.ValueReader<T> reader) {
    Key<T> key = new Key<>(name, holds, otherwise, meaning, reader);
    keys.add(key);
    return key;
  }

  /** A key under which another section stands; it is described there. */
  public void holds(Section inner) {
    String name = inner.path;
    key(name, "keys", "", "[below](#%s)".formatted(name), YamlMap::map);
  }

  public Key<String> required(String name, String holds, String meaning) {
    return key(name, holds, Key.REQUIRED, meaning, YamlMap::string);
  }

  public Key<Optional<String>> optional(
      String name, String holds, String otherwise, String meaning) {
    return key(name, holds, otherwise, meaning, YamlMap::optionalString);
  }

  /** A whole number in [min, max]. */
  public Key<Integer> integer(String name, int otherwise, int min, int max, String meaning) {
    String range = max == Integer.MAX_VALUE ? "from " + min : min + "–" + max;
    return key(
        name,
        "whole number, " + range,
        code(otherwise),
        meaning,
        (map, key) -> map.integer(key, otherwise, min, max));
  }

  /** A number in [min, max]. */
  public Key<Double> decimal(
      String name, double otherwise, double min, double max, String meaning) {
    return key(
        name,
        "number, %s–%s".formatted(plain(min).replace('-', '−'), plain(max)),
        code(plain(otherwise)),
        meaning,
        (map, key) -> map.decimal(key, otherwise, min, max));
  }

  public Key<Boolean> bool(String name, boolean otherwise, String meaning) {
    return key(
        name,
        "`true` or `false`",
        code(otherwise),
        meaning,
        (map, key) -> map.bool(key, otherwise));
  }

  /** A constant of an enum. */
  public <E extends Enum<E>> Key<E> oneOf(String name, Class<E> type, E otherwise, String meaning) {
    return key(
        name,
        "one of " + constants(List.of(type.getEnumConstants())),
        code(id(otherwise)),
        meaning,
        (map, key) -> map.oneOf(key, type, otherwise));
  }

  /** Constants of an enum. */
  public <E extends Enum<E>> Key<List<E>> someOf(
      String name, Class<E> type, List<E> otherwise, String meaning) {
    return someOf(name, type, List.of(type.getEnumConstants()), otherwise, meaning);
  }

  /** Constants of an enum, of which not all make sense; whoever reads refuses the others. */
  public <E extends Enum<E>> Key<List<E>> someOf(
      String name, Class<E> type, List<E> sensible, List<E> otherwise, String meaning) {
    return key(
        name,
        "list of " + constants(sensible),
        code(otherwise.stream().map(Section::id).collect(Collectors.joining(", ", "[", "]"))),
        meaning,
        (map, key) -> map.someOf(key, type, otherwise));
  }

  /** The constants as people read them. */
  public static <E extends Enum<E>> String constants(List<E> constants) {
    return constants.stream().map(c -> code(id(c))).collect(Collectors.joining(" "));
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String code(Object value) {
    return "`" + value + "`";
  }

  private static String plain(double number) {
    String text = Double.toString(number);
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : text;
  }
}
