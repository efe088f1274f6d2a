package org.rawabit.corpus;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of XML documents set end to end, as they are asked for.
 *
 * <p>No DTD is read and no entity of one is expanded, so nothing outside the file is opened and
 * nothing grows. Prefixes of names are part of them, declared or not.
 */
final class XmlDocuments {
  /** What {@link #next} gives after the last document. */
  static final int END = -1;

  private static final XMLInputFactory PARSERS = parsers();

  private final XmlText text;
  private @Nullable XMLStreamReader parser;
  private int depth;
  private char cut;

  XmlDocuments(Reader in, long limit) {
    this.text = new XmlText(in, limit);
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /**
   * The next event of a document, a constant of {@link XMLStreamConstants}, or {@link #END}.
   *
   * @throws XMLStreamException where the document breaks its rules; the next call is for the next
   *     document
   * @throws IOException where the file breaks off
   */
  int next() throws XMLStreamException, IOException {
    try {
      if (parser == null) {
        depth = 0;
        if (!text.nextDocument()) {
          return END;
        }
        parser = PARSERS.createXMLStreamReader(text);
        return XMLStreamConstants.START_DOCUMENT;
      }
      if (!parser.hasNext()) {
        parser = null;
        return next();
      }
      cut = endOfText(parser);
      int event = parser.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (depth > ElementRecord.DEEPEST) { // a parser keeps them all
        throw new XMLStreamException(ElementRecord.TOO_DEEP, parser.getLocation());
      }
      return event;
    } catch (XMLStreamException e) {
      parser = null;
      if (text.failure() != null) {
        throw text.failure();
      }
      throw e;
    }
  }

  /** How many elements are open. */
  int depth() {
    return depth;
  }

  /** The name of the element, or of the entity, that the last event is about. */
  String name() {
    return parser().getLocalName();
  }

  int attributes() {
    return parser().getAttributeCount();
  }

  String attributeName(int i) {
    String prefix = parser().getAttributePrefix(i);
    String name = parser().getAttributeLocalName(i);
    return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
  }

  String attribute(int i) {
    return XmlDisguise.taken(parser().getAttributeValue(i));
  }

  /** The value of an attribute; null where the element has none of that name. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < attributes(); i++) {
      if (attributeName(i).equals(name)) {
        return attribute(i);
      }
    }
    return null;
  }

  /** A piece of text; a parser cuts it anywhere, also between the two halves of a disguise. */
  String text() {
    String piece = parser().getText();
    String text = XmlDisguise.isHigh(cut) ? cut + piece : piece;
    boolean isCut = !text.isEmpty() && XmlDisguise.isHigh(text.charAt(text.length() - 1));
    return XmlDisguise.taken(isCut ? text.substring(0, text.length() - 1) : text);
  }

  /** The last character of a piece of text; 0 where the parser is at something else. */
  private static char endOfText(XMLStreamReader parser) {
    boolean isText =
        switch (parser.getEventType()) {
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              true;
          default -> false;
        };
    int length = isText ? parser.getTextLength() : 0;
    return length == 0 ? 0 : parser.getTextCharacters()[parser.getTextStart() + length - 1];
  }

  private XMLStreamReader parser() {
    return Objects.requireNonNull(parser, "after an element or a text");
  }

  /** What the parser has against the document, on one line, with the place in it. */
  static String complaint(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int text = message.indexOf("Message: ");
    message = text < 0 ? message : message.substring(text + "Message: ".length());
    return "not valid XML at line %d, column %d: %s"
        .formatted(
            e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
            e.getLocation() == null ? 0 : e.getLocation().getColumnNumber(),
            message.lines().findFirst().orElse(""));
  }
}
