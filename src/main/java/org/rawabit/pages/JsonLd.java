package org.rawabit.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org.
 *
 * <p>The article is the first node of a type that ends in Article, BlogPosting or Report, wherever
 * it stands: in a list, in {@code @graph}, in {@code mainEntity}. Scripts that are no JSON are left
 * out; line ends inside strings, which many sites write, are read.
 */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** Nodes of a page that are looked at. */
  private static final int MOST_NODES = 10_000;

  private final JsonNode article;
  private final List<JsonNode> roots;

  private JsonLd(JsonNode article, List<JsonNode> roots) {
    this.article = article;
    this.roots = roots;
  }

  static JsonLd of(Document document) {
    List<JsonNode> roots = new ArrayList<>();
    for (Element script : document.select("script[type*=ld+json]")) {
      JsonNode root = read(script.data());
      if (root.isContainerNode()) {
        roots.add(root);
      }
    }
    return new JsonLd(article(roots), roots);
  }

  /** Whether the page says that it is an article. */
  boolean isArticle() {
    return !article.isMissingNode();
  }

  /** A property of the article: its text, or the {@code name}, {@code @id} of what it is. */
  @Nullable String text(String property) {
    return value(article.path(property));
  }

  /** All values of a property, each once, joined by a comma. */
  @Nullable String joined(String property) {
    Set<String> values = new LinkedHashSet<>();
    JsonNode node = article.path(property);
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      String value = value(one);
      if (value != null) {
        values.add(value);
      }
    }
    return values.isEmpty() ? null : String.join(", ", values);
  }

  private static JsonNode read(String script) {
    String json = script.strip();
    if (json.startsWith("<!--") || json.startsWith("//<![CDATA[") || json.startsWith("<![CDATA[")) {
      int open = Math.max(json.indexOf('{'), -1);
      int close = json.lastIndexOf('}');
      json = open < 0 || close < open ? "" : json.substring(open, close + 1);
    }
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      return JSON.missingNode(); // a page is read for its text; this is only one place to look
    }
  }

  private static JsonNode article(List<JsonNode> roots) {
    Deque<JsonNode> open = new ArrayDeque<>(roots);
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.remove();
      if (isArticle(node.path("@type"))) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else {
        open.add(node.path("@graph"));
        open.add(node.path("mainEntity"));
      }
    }
    return JSON.missingNode();
  }

  private static boolean isArticle(JsonNode type) {
    for (JsonNode one : type.isArray() ? type : List.of(type)) {
      String name = one.asText("").toLowerCase(Locale.ROOT);
      if (name.endsWith("article") || name.endsWith("posting") || name.endsWith("report")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String value(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? null : value(node.get(0));
    }
    if (node.isObject()) {
      String name = node.path("name").asText("");
      JsonNode id = node.path("@id");
      return name.isBlank() ? (id.isTextual() ? named(id.asText()) : null) : clean(name);
    }
    return node.isValueNode() && !node.isNull() ? clean(node.asText()) : null;
  }

  /** The name of a node that is described elsewhere in the page; the id itself where it is not. */
  private @Nullable String named(String id) {
    Deque<JsonNode> open = new ArrayDeque<>(roots);
    for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
      JsonNode node = open.remove();
      String name = node.path("name").asText("");
      if (!name.isBlank() && node.path("@id").asText("").equals(id)) {
        return clean(name);
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else {
        open.add(node.path("@graph"));
      }
    }
    return id;
  }

  /** Content systems escape values twice. */
  private static @Nullable String clean(String value) {
    String text = Parser.unescapeEntities(value, false).strip();
    return text.isEmpty() ? null : text;
  }
}
