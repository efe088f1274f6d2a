package org.rawabit.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Which element of an XML file is a record, by the file's beginning.
 *
 * <ol>
 *   <li>The first element below the root that is called like an article and has elements or
 *       attributes.
 *   <li>Else the first child of the root of which there are two, unless that is markup or a field:
 *       then the root is an article.
 *   <li>Else the root.
 * </ol>
 */
final class RecordGuess {
  private static final Set<String> ARTICLES =
      Set.of(
          "article",
          "doc",
          "document",
          "record",
          "item",
          "entry",
          "news",
          "story",
          "row",
          "page",
          "post");

  /** An element, as far as it counts here. */
  private record Seen(String name, int depth, boolean isBare) {}

  private RecordGuess() {}

  /** The name of the element; empty where there is none. */
  static String of(String head, FieldNames names) {
    List<Seen> elements = elements(head);
    for (Seen e : elements) {
      if (e.depth() > 1 && !e.isBare() && isCalledArticle(e.name())) {
        return e.name();
      }
    }
    Set<String> children = new HashSet<>();
    for (Seen e : elements) {
      boolean isPart = ElementKind.of(e.name()) != ElementKind.NONE || names.slot(e.name()) != null;
      if (e.depth() == 2 && !isPart && !children.add(e.name())) {
        return e.name();
      }
    }
    return elements.isEmpty() ? "" : elements.get(0).name();
  }

  static boolean isCalledArticle(String name) {
    String local = name.substring(name.indexOf(':') + 1);
    return ARTICLES.contains(local.toLowerCase(Locale.ROOT));
  }

  /** The elements of the first document, as far as they go. */
  private static List<Seen> elements(String head) {
    XmlDocuments documents = new XmlDocuments(new StringReader(head), Long.MAX_VALUE);
    List<Seen> elements = new ArrayList<>();
    try {
      boolean afterStart = false;
      for (int e = documents.next();
          e != XMLStreamConstants.END_DOCUMENT && e != XmlDocuments.END;
          e = documents.next()) {
        if (e == XMLStreamConstants.START_ELEMENT) {
          if (afterStart) {
            Seen parent = elements.remove(elements.size() - 1);
            elements.add(new Seen(parent.name(), parent.depth(), false));
          }
          boolean isBare = documents.attributes() == 0;
          elements.add(new Seen(documents.name(), documents.depth(), isBare));
          afterStart = true;
        } else if (e == XMLStreamConstants.END_ELEMENT) {
          afterStart = false;
        }
      }
    } catch (XMLStreamException | IOException e) {
      // the head ends anywhere: what was seen before counts
    }
    return elements;
  }
}
