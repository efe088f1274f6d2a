package org.rawabit;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The bill of materials names what is shipped, under licences that may be; run after package. */
@Tag("packaged")
class BomTest {
  private static final Path BOM = Path.of("target/bom.json");
  private static final Path JAR = Path.of("target/laptop/rawabit.jar");

  /** A component may be used under one of these; where it has several, one is enough. */
  private static final Set<String> ALLOWED =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "BSD-4-Clause",
          "EPL-2.0",
          "(CDDL-1.0 OR GPL-2.0-with-classpath-exception)",
          "MIT",
          "The (New) BSD License",
          "Unicode-3.0");

  /** What does not say its licence where a machine looks, with what its own pages say. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "oro/oro", "Apache-1.1",
          "org.apache.datasketches/datasketches-memory", "Apache-2.0",
          "org.apache.xbean/xbean-asm9-shaded", "Apache-2.0");

  private final Map<String, JsonNode> components = new TreeMap<>();

  BomTest() throws IOException {
    for (JsonNode component : new JsonMapper().readTree(BOM.toFile()).path("components")) {
      components.put(component.path("purl").asText(), component);
    }
  }

  @Test
  void namesTheJarsBesideOurs() throws IOException {
    Set<String> shipped = new TreeSet<>();
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      for (String path : manifest.getValue(Attributes.Name.CLASS_PATH).split(" ", -1)) {
        shipped.add(path.replaceFirst("jars/", ""));
      }
    }
    Set<String> named = new TreeSet<>(components.values().stream().map(BomTest::file).toList());
    assertThat(named).isEqualTo(shipped);
  }

  /** {@code pkg:maven/group/name@version?classifier=c&type=jar} as the name of its file. */
  private static String file(JsonNode component) {
    String purl = component.path("purl").asText();
    String version = component.path("version").asText();
    int from = purl.indexOf("classifier=");
    String classifier = from < 0 ? "" : "-" + purl.substring(from + 11).replaceFirst("&.*", "");
    return component.path("name").asText() + "-" + version + classifier + ".jar";
  }

  @Test
  void namesWhatWeAskForWithItsVersionAndLicence() throws Exception {
    Map<String, String> versions =
        components.values().stream()
            .collect(toMap(BomTest::name, c -> c.path("version").asText(), (a, b) -> a));
    Map<String, String> asked = askedFor();
    assertThat(asked).hasSizeGreaterThan(15);
    assertThat(versions).containsAllEntriesOf(asked);
    for (JsonNode component : components.values()) {
      assertThat(component.path("hashes")).as(name(component)).isNotEmpty();
    }
  }

  private static String name(JsonNode component) {
    return component.path("group").asText() + "/" + component.path("name").asText();
  }

  /** The dependencies of pom.xml that are no test's, with their versions. */
  private static Map<String, String> askedFor() throws Exception {
    Element pom =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile())
            .getDocumentElement();
    Map<String, String> properties = new HashMap<>();
    for (Element property : children(only(pom, "properties"))) {
      properties.put("${" + property.getTagName() + "}", property.getTextContent());
    }
    Map<String, String> asked = new TreeMap<>();
    for (Element dependency : children(only(pom, "dependencies"))) {
      Map<String, String> says = new HashMap<>();
      children(dependency).forEach(c -> says.put(c.getTagName(), c.getTextContent().strip()));
      if (!"test".equals(says.get("scope"))) {
        String name = filled(says.get("groupId") + "/" + says.get("artifactId"), properties);
        asked.put(name, filled("" + says.get("version"), properties));
      }
    }
    return asked;
  }

  private static String filled(String text, Map<String, String> properties) {
    String filled = text;
    for (Map.Entry<String, String> property : properties.entrySet()) {
      filled = filled.replace(property.getKey(), property.getValue());
    }
    return filled;
  }

  private static Element only(Element parent, String name) {
    return children(parent).stream()
        .filter(c -> c.getTagName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  @Test
  void nothingIsUnderALicenceThatMayNotBeShipped() {
    Map<String, Set<String>> refused = new TreeMap<>();
    Set<String> silent = new TreeSet<>();
    for (JsonNode component : components.values()) {
      Set<String> licences = licences(component);
      if (licences.isEmpty()) {
        silent.add(name(component));
      } else if (licences.stream().noneMatch(ALLOWED::contains)) {
        refused.put(name(component), licences);
      }
    }
    assertThat(refused).isEmpty();
    assertThat(silent).as("components without a licence").isEqualTo(KNOWN.keySet());
  }

  private static Set<String> licences(JsonNode component) {
    Set<String> licences = new TreeSet<>();
    for (JsonNode entry : component.path("licenses")) {
      JsonNode licence = entry.path("license");
      Stream.of(entry.path("expression"), licence.path("id"), licence.path("name"))
          .filter(JsonNode::isTextual)
          .forEach(text -> licences.add(text.asText()));
    }
    return licences;
  }
}
