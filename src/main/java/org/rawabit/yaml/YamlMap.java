package org.rawabit.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rawabit.UserError;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML 1.2 mapping whose every value knows its file and line.
 *
 * <p>Values are asked for by key and type; what is absent takes its default, what is wrong is a
 * {@link UserError} of the form {@code file:line: key: what is wrong, what is allowed}. Nothing is
 * ever instantiated from the file: it is read as a tree of mappings, lists and plain scalars.
 */
public final class YamlMap {
  private final String file;
  private final String path;
  private final int line;
  private final Map<String, Node> values;
  private final Map<String, ScalarNode> keys;

  private YamlMap(String file, String path, MappingNode node) {
    this.file = file;
    this.path = path;
    this.line = lineOf(node);
    this.values = new LinkedHashMap<>();
    this.keys = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new UserError(file + ":" + lineOf(tuple.getKeyNode()) + ": a key must be plain text");
      }
      if (values.put(key.getValue(), tuple.getValueNode()) != null) {
        throw new UserError(
            "%s:%d: %s: the key stands twice".formatted(file, lineOf(key), key.getValue()));
      }
      keys.put(key.getValue(), key);
    }
  }

  /** Reads the one mapping of a YAML document; {@code file} is its name in messages. */
  public static YamlMap parse(String file, String content) {
    Node root;
    try {
      root =
          PlainEvents.tree(file, content)
              .orElseThrow(() -> new UserError(file + ": the file is empty"));
    } catch (MarkedYamlEngineException e) {
      String where = e.getProblemMark().map(m -> ":" + (m.getLine() + 1)).orElse("");
      throw new UserError("%s%s: not valid YAML: %s".formatted(file, where, e.getProblem()), e);
    } catch (YamlEngineException e) {
      throw new UserError("%s: not valid YAML: %s".formatted(file, firstLine(e)), e);
    }
    if (!(root instanceof MappingNode mapping)) {
      throw new UserError(file + ":" + lineOf(root) + ": expected keys with values (key: value)");
    }
    return new YamlMap(file, "", mapping);
  }

  /**
   * This mapping with one value replaced: {@code terms.top} sets {@code top} in {@code terms}.
   *
   * @param value a YAML fragment: {@code 20}, {@code [a, b]}
   */
  public YamlMap with(String dottedKey, String value) {
    YamlMap fragment = parse("--set " + dottedKey, "value: " + value);
    Node node = Objects.requireNonNull(fragment.values.get("value"));
    MappingNode changed = Replacement.in(asNode(), dottedKey.split("\\.", -1), node);
    return new YamlMap(file, path, changed);
  }

  private MappingNode asNode() {
    List<NodeTuple> tuples = new ArrayList<>();
    keys.forEach((k, node) -> tuples.add(new NodeTuple(node, values.get(k))));
    return new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK);
  }

  /** Refuses any key that is not listed. */
  public YamlMap onlyKeys(String... allowed) {
    List<String> known = List.of(allowed);
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        throw error(
            key,
            "unknown key; allowed are " + String.join(", ", known) + Nearest.question(key, known));
      }
    }
    return this;
  }

  public boolean has(String key) {
    return values.containsKey(key);
  }

  public Collection<String> keys() {
    return List.copyOf(values.keySet());
  }

  public int line() {
    return line;
  }

  /** The line of a key, or of the mapping where the key is absent; from 1. */
  public int line(String key) {
    ScalarNode node = keys.get(key);
    return node == null ? line : lineOf(node);
  }

  public String file() {
    return file;
  }

  public String string(String key) {
    return optionalString(key).orElseThrow(() -> error(key, "is missing; it is required"));
  }

  public String string(String key, String otherwise) {
    return optionalString(key).orElse(otherwise);
  }

  public Optional<String> optionalString(String key) {
    Node node = values.get(key);
    return node == null ? Optional.empty() : Optional.of(scalar(key, node));
  }

  /** A whole number in [min, max]. */
  public int integer(String key, int otherwise, int min, int max) {
    String allowed = "a whole number from %d to %d".formatted(min, max);
    return number(key, otherwise, Integer::parseInt, n -> n >= min && n <= max, allowed);
  }

  /** A number in [min, max]. */
  public double decimal(String key, double otherwise, double min, double max) {
    String allowed = "a number from %s to %s".formatted(min, max);
    return number(key, otherwise, Double::parseDouble, n -> n >= min && n <= max, allowed);
  }

  private <N extends Number> N number(
      String key, N otherwise, Function<String, N> parse, Predicate<N> isAllowed, String allowed) {
    Node node = values.get(key);
    if (node == null) {
      return otherwise;
    }
    String text = scalar(key, node);
    try {
      N value = parse.apply(text);
      if (isAllowed.test(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, with what is allowed
    }
    throw error(key, "'%s' is not %s".formatted(text, allowed));
  }

  /** true or false. */
  public boolean bool(String key, boolean otherwise) {
    String text = string(key, Boolean.toString(otherwise));
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    throw error(key, "'%s' is not true or false".formatted(text));
  }

  /** A constant of an enum, written in lower case. */
  public <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
    Node node = values.get(key);
    return node == null ? otherwise : constant(key, scalar(key, node), type);
  }

  /** Constants of an enum, written in lower case, without repetition. */
  public <E extends Enum<E>> List<E> someOf(String key, Class<E> type, List<E> otherwise) {
    if (!has(key)) {
      return otherwise;
    }
    List<E> found = strings(key).stream().map(s -> constant(key, s, type)).distinct().toList();
    if (found.isEmpty()) {
      throw error(key, "is empty; allowed are " + constants(type));
    }
    return found;
  }

  private <E extends Enum<E>> E constant(String key, String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
        return constant;
      }
    }
    throw error(key, "'%s' is not one of %s".formatted(text, constants(type)));
  }

  private static <E extends Enum<E>> String constants(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> c.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** A list of scalars; a single scalar counts as a list of one; absent is empty. */
  public List<String> strings(String key) {
    return texts(key).stream().map(YamlText::value).toList();
  }

  /** Like {@link #strings}, each with its line. */
  public List<YamlText> texts(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof ScalarNode) {
      return List.of(new YamlText(scalar(key, node), lineOf(node)));
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().stream()
          .map(item -> new YamlText(scalar(key, item), lineOf(item)))
          .toList();
    }
    throw error(key, "expected a list, like [a, b]");
  }

  /** The mapping under a key; empty where the key is absent. */
  public YamlMap map(String key) {
    Node node = values.get(key);
    if (node == null) {
      return new YamlMap(
          file, path + key + ".", new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK));
    }
    if (node instanceof MappingNode map) {
      return new YamlMap(file, path + key + ".", map);
    }
    throw error(key, "expected keys with values, like {key: value}");
  }

  /** A list of mappings; absent is empty. */
  public List<YamlMap> maps(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    List<YamlMap> maps = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        if (!(item instanceof MappingNode map)) {
          throw error(key, "line " + lineOf(item) + ": expected keys with values");
        }
        maps.add(new YamlMap(file, path + key + "[" + maps.size() + "].", map));
      }
      return maps;
    }
    throw error(key, "expected a list of entries, each opened by '- '");
  }

  private String scalar(String key, Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
      return scalar.getValue();
    }
    throw error(key, "expected one value");
  }

  /** A complaint about a key of this mapping. */
  public UserError error(String key, String problem) {
    int where = line(key);
    return new UserError(
        "%s%s: %s%s: %s".formatted(file, where > 0 ? ":" + where : "", path, key, problem));
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
