package org.rawabit.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a parser of HTML sees it, and the data in it. */
record PageText(Document document, JsonNode data) {
  static PageText read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  static PageText parse(String html) throws IOException {
    Document document = Jsoup.parse(html);
    String json = Objects.requireNonNull(document.getElementById("data")).data();
    return new PageText(document, new ObjectMapper().readTree(json));
  }

  /** Every element with the names of its attributes, in order: what no data may change. */
  List<String> skeleton() {
    List<String> skeleton = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      List<String> attributes =
          element.attributes().asList().stream().map(Attribute::getKey).toList();
      skeleton.add(element.normalName() + attributes);
    }
    return skeleton;
  }

  /** All strings of the data. */
  Set<String> strings() {
    Set<String> strings = new HashSet<>();
    collect(data, strings);
    return strings;
  }

  private static void collect(JsonNode node, Set<String> strings) {
    if (node.isTextual()) {
      strings.add(node.asText());
    }
    node.forEach(child -> collect(child, strings));
  }
}
