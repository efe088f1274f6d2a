package org.rawabit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * An XML document as it is written, element after element, in UTF-8.
 *
 * <p>The JDK's own serializer writes it, whatever else is on the class path: it escapes line ends
 * and tabs in attributes, which other parsers would turn into spaces, and carriage returns in text.
 * What XML 1.0 cannot hold at all is replaced, see {@link XmlText}.
 */
final class XmlDocument {
  private final TransformerHandler out;
  private final String namespace;
  private final Deque<String> open = new ArrayDeque<>();
  private AttributesImpl attributes = new AttributesImpl();
  private @Nullable String started;

  /**
   * Begins a document.
   *
   * @param namespace of all elements
   */
  XmlDocument(OutputStream stream, String namespace) throws IOException {
    this.namespace = namespace;
    try {
      out =
          ((SAXTransformerFactory) TransformerFactory.newDefaultInstance()).newTransformerHandler();
      out.getTransformer().setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      out.getTransformer().setOutputProperty(OutputKeys.INDENT, "yes");
      out.getTransformer().setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "1");
      out.setResult(new StreamResult(stream));
      out.startDocument();
      out.startPrefixMapping("", namespace);
    } catch (TransformerConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element inside of the open one. */
  XmlDocument start(String name) throws IOException {
    flush();
    started = name;
    open.push(name);
    return this;
  }

  /** An attribute of the element just opened; none where there is no value. */
  XmlDocument attribute(String name, @Nullable Object value) {
    if (value != null) {
      attributes.addAttribute("", name, name, "CDATA", XmlText.of(value.toString()));
    }
    return this;
  }

  /** An attribute of a namespace of its own, like xsi:schemaLocation. */
  XmlDocument attribute(String of, String prefix, String name, String value) throws IOException {
    try {
      out.startPrefixMapping(prefix, of);
    } catch (SAXException e) {
      throw new IOException(e);
    }
    attributes.addAttribute(of, name, prefix + ":" + name, "CDATA", value);
    return this;
  }

  XmlDocument text(String text) throws IOException {
    flush();
    char[] characters = XmlText.of(text).toCharArray();
    try {
      out.characters(characters, 0, characters.length);
    } catch (SAXException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** A comment; hyphens that would end it are set apart. */
  XmlDocument comment(String text) throws IOException {
    flush();
    String safe = XmlText.of(text).replace("--", "- -").replace("--", "- -");
    char[] characters = (" " + safe + " ").toCharArray();
    try {
      out.comment(characters, 0, characters.length);
    } catch (SAXException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Closes the element opened last. */
  XmlDocument end() throws IOException {
    flush();
    String name = open.pop();
    try {
      out.endElement(namespace, name, name);
      if (open.isEmpty()) {
        out.endDocument();
      }
    } catch (SAXException e) {
      throw new IOException(e);
    }
    return this;
  }

  private void flush() throws IOException {
    if (started != null) {
      try {
        out.startElement(namespace, started, started, attributes);
      } catch (SAXException e) {
        throw new IOException(e);
      }
      attributes = new AttributesImpl();
      started = null;
    }
  }
}
