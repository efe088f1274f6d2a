package org.rawabit.corpus;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a piece of HTML, as feeds hold it: paragraphs between blank lines, no tags. */
final class HtmlFragment {
  /** Characters: the tree of a larger one would fill the memory. */
  static final int LARGEST = 4 * 1024 * 1024;

  private static final Pattern HTML =
      Pattern.compile(
          "</?[a-zA-Z][^<>]{0,1000}>|&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");

  private static final Set<String> NOT_TEXT = Set.of("script", "style", "noscript", "template");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

  private HtmlFragment() {}

  /** The text; a text without tags and references is itself. */
  static String text(String html) {
    if (!HTML.matcher(html).find()) {
      return html;
    }
    ParagraphText text = new ParagraphText();
    Jsoup.parseBodyFragment(html).body().filter(new Texts(text));
    return text.since(0);
  }

  private record Texts(ParagraphText text) implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode t) {
        text.add(BLANKS.matcher(t.getWholeText()).replaceAll(" "));
      } else if (node instanceof Element e) {
        if (NOT_TEXT.contains(e.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (e.normalName().equals("br")) {
          text.endLine();
        } else if (e.isBlock()) {
          text.endParagraph(0);
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element e && e.isBlock()) {
        text.endParagraph(0);
      }
      return FilterResult.CONTINUE;
    }
  }
}
