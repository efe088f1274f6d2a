package org.rawabit.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * RSS 0.9 to 2.0 and Atom, one feed or many set end to end: an item is a record.
 *
 * <p>The source is the item's own, else the feed's title; the language is the item's, else the
 * feed's. The longest form of the text is the body: {@code content:encoded}, {@code content},
 * {@code description}, {@code summary}. HTML in title and body is turned to text ({@link
 * HtmlFragment}). What other vocabularies add ({@code media:}, {@code itunes:}) counts only where
 * the job names it.
 *
 * <p>A position is the number of the item in the file. Where a feed breaks the rules of XML, one
 * reject stands for all that follows in it; a feed after it is read.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 * @see <a href="https://web.resource.org/rss/1.0/spec">RSS 1.0</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, Atom</a>
 */
final class FeedReader implements ArticleReader {
  private static final Set<String> ITEMS = Set.of("item", "entry");

  /** Prefixes by which elements of a feed itself go; {@code a10} is .NET's Atom. */
  private static final Set<String> OWN =
      Set.of("", "rss", "atom", "a10", "dc", "dcterms", "content");

  private static final FieldNames.Slot URL = new FieldNames.Slot(Field.URL, 0);
  private static final FieldNames.Slot URL_OF_ID = new FieldNames.Slot(Field.URL, 5);
  private static final FieldNames.Slot SOURCE_OF_FEED = new FieldNames.Slot(Field.SOURCE, 5);
  private static final FieldNames.Slot LANGUAGE_OF_FEED = new FieldNames.Slot(Field.LANGUAGE, 5);

  private final XmlDocuments documents;
  private final FieldNames names;
  private FeedHead feed = new FeedHead();
  private int itemDepth;
  private int foreignDepth = Integer.MAX_VALUE;
  private long position;
  private @Nullable ElementRecord item;

  FeedReader(Content content) throws IOException {
    this.documents = new XmlDocuments(content.reader(), Limits.RECORD);
    this.names = content.names().guessing(FeedReader::guesses);
  }

  private static List<String> guesses(Field field) {
    return switch (field) {
      case ID -> List.of("guid", "id", "@rdf:about");
      case TITLE -> List.of("title");
      case BODY -> List.of("encoded", "content", "description", "summary");
      case PUBLISHED -> List.of("pubdate", "published", "date", "issued", "updated", "modified");
      case SOURCE -> List.of("source.title", "source");
      case URL -> List.of("link");
      case AUTHOR -> List.of("creator", "author.name", "author");
      case LANGUAGE -> List.of("language", "@xml:lang");
      case CRAWLED -> List.of("crawled", "crawl_date");
    };
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      for (int event = documents.next(); event != XmlDocuments.END; event = documents.next()) {
        switch (event) {
          case XMLStreamConstants.START_DOCUMENT -> feed = new FeedHead();
          case XMLStreamConstants.START_ELEMENT -> open();
          case XMLStreamConstants.END_ELEMENT -> {
            RawRecord complete = closed();
            if (complete != null) {
              return complete;
            }
          }
          default -> inside(event);
        }
      }
      return null;
    } catch (XMLStreamException e) {
      String excerpt = item == null ? "" : item.excerpt();
      item = null;
      String problem =
          "%s; nothing after item %d could be read in this feed"
              .formatted(XmlDocuments.complaint(e), position);
      return RawRecord.unreadable(++position, RejectCode.BROKEN, problem, excerpt);
    }
  }

  private void open() {
    String name = documents.name();
    if (item != null) {
      openInside(item, name);
    } else if (ITEMS.contains(local(name))) {
      item = new ElementRecord(names);
      itemDepth = documents.depth();
      foreignDepth = Integer.MAX_VALUE;
      attributes(item);
    } else {
      feed.open(local(name), documents);
    }
  }

  private void openInside(ElementRecord item, String name) {
    boolean isForeign =
        !names.isNamed(name) && !OWN.contains(name.substring(0, Math.max(0, name.indexOf(':'))));
    if (isForeign) {
      foreignDepth = Math.min(foreignDepth, documents.depth());
    }
    // A name no guess fits: what is in it counts no more than it does itself.
    item.open(documents.depth() >= foreignDepth && !names.isNamed(name) ? "" : name);
    if (documents.depth() < foreignDepth) {
      attributes(item);
      String address = documents.attribute("href");
      if (local(name).equals("link") && address != null && isThePage()) {
        item.offer(URL, "link", address);
      }
    }
  }

  /** Whether a link of Atom leads to the article itself, not to its comments or the feed. */
  private boolean isThePage() {
    String relation = documents.attribute("rel");
    return relation == null || relation.equals("alternate");
  }

  private void attributes(ElementRecord item) {
    for (int i = 0; i < documents.attributes(); i++) {
      item.attribute(documents.attributeName(i), documents.attribute(i));
    }
  }

  private void inside(int event) {
    if (item != null) {
      XmlReader.inside(item, documents, event);
    } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
      feed.text(documents.text());
    }
  }

  private @Nullable RawRecord closed() {
    ElementRecord complete = item;
    if (complete == null) {
      feed.close(documents.depth());
      return null;
    }
    if (documents.depth() >= itemDepth) {
      complete.close();
      foreignDepth = documents.depth() < foreignDepth ? Integer.MAX_VALUE : foreignDepth;
      return null;
    }
    item = null;
    complete.offer(SOURCE_OF_FEED, "source", feed.title());
    complete.offer(LANGUAGE_OF_FEED, "language", feed.language());
    return finished(complete.record(++position));
  }

  private static RawRecord finished(RawRecord record) {
    FieldValues fields = record.fields();
    String id = fields.value(Field.ID);
    if (id != null && id.matches("https?://\\S+")) {
      fields.offer(URL_OF_ID, id);
    }
    for (Field field : List.of(Field.TITLE, Field.BODY, Field.AUTHOR, Field.SOURCE)) {
      String html = fields.value(field);
      if (html != null && html.length() > HtmlFragment.LARGEST) {
        String problem = "%s: larger than 4 MB".formatted(field.key());
        return RawRecord.unreadable(
            record.position(), RejectCode.TOO_LARGE, problem, record.excerpt());
      }
      fields.edit(field, HtmlFragment::text);
    }
    return record;
  }

  static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
