package org.rawabit.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;

/** Reads and validates XML files with what the JDK has. */
final class XmlFiles {
  private XmlFiles() {}

  static Document read(Path file) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    return parsers.newDocumentBuilder().parse(file.toFile());
  }

  /** Elements of any namespace, in order. */
  static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagNameNS("*", name));
  }

  static List<Element> elements(Element parent, String name) {
    return list(parent.getElementsByTagNameNS("*", name));
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  /**
   * Fails where a file is not as a schema has it; what the schema imports lies on the class path.
   */
  static void validate(Path file, URL schema) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory.setResourceResolver(
        (type, namespace, publicId, systemId, base) -> {
          URL beside = beside(schema, systemId);
          return beside == null ? null : input(beside);
        });
    factory
        .newSchema(new StreamSource(schema.openStream(), schema.toString()))
        .newValidator()
        .validate(new StreamSource(file.toFile()));
  }

  private static @Nullable URL beside(URL schema, String systemId) {
    try {
      String name = systemId.substring(systemId.lastIndexOf('/') + 1);
      URL beside = new URL(schema, name);
      try (InputStream found = beside.openStream()) {
        return found == null ? null : beside;
      }
    } catch (IOException e) {
      return null;
    }
  }

  private static LSInput input(URL url) {
    try {
      DOMImplementationLS dom =
          (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
      LSInput input = Objects.requireNonNull(dom).createLSInput();
      input.setSystemId(url.toString());
      input.setByteStream(url.openStream());
      return input;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
