package org.rawabit.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells formats of elements apart by what stands before the first element, and by its name.
 *
 * <ul>
 *   <li>{@code html}, any other element of HTML, or a doctype of HTML is HTML
 *   <li>{@code rss}, {@code feed} and {@code rdf:RDF} are feeds
 *   <li>what declares itself XML is XML
 *   <li>{@code DOC}, and whatever has a name in .sgm or .sgml, is SGML
 *   <li>any other element is XML
 * </ul>
 */
final class RootElement {
  /** What may stand before it: declarations, instructions, comments, a doctype with its own DTD. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "\\s+|<\\?[^>]*>|<!--(?s:.{0,20000}?)-->|<!(?i:doctype)([^\\[>]*)(?:\\[[^\\]]*\\]\\s*)?>");

  private static final Pattern NAME = Pattern.compile("<([\\p{L}_][\\p{L}\\p{N}_.:-]*)(?=[\\s/>])");

  private static final Set<String> FEEDS = Set.of("rss", "feed", "atom:feed", "rdf:rdf");

  private static final Set<String> HTML =
      Set.of(
          ("html head body p div span table a br meta script style title h1 h2 h3 img ul ol li b i strong em"
                  + " font center section main header footer nav")
              .split(" ", -1));

  private RootElement() {}

  /**
   * The format of a text that begins with {@code <}; empty where it is HTML, or no element.
   *
   * @param name of the file, in lower case
   */
  static Optional<ArticleFormat> format(String text, String name) {
    int at = 0;
    boolean isXml = text.startsWith("<?xml");
    Matcher before = BEFORE.matcher(text);
    while (before.region(at, text.length()).lookingAt()) {
      String doctype = before.group(1);
      if (doctype != null && doctype.strip().toLowerCase(Locale.ROOT).startsWith("html")) {
        return Optional.empty();
      }
      at = before.end();
    }
    Matcher root = NAME.matcher(text).region(at, text.length());
    if (!root.lookingAt()) {
      return isXml ? Optional.of(ArticleFormat.XML) : Optional.empty();
    }
    String element = root.group(1).toLowerCase(Locale.ROOT);
    if (FEEDS.contains(element)) {
      return Optional.of(ArticleFormat.FEED);
    }
    boolean isHtml = isXml ? element.equals("html") : HTML.contains(element);
    if (isHtml) {
      return Optional.empty();
    }
    boolean isSgml = element.equals("doc") || name.endsWith(".sgm") || name.endsWith(".sgml");
    return Optional.of(isSgml && !isXml ? ArticleFormat.SGML : ArticleFormat.XML);
  }
}
