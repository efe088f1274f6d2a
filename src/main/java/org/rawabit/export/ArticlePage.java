package org.rawabit.export;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of an article: its text, line after line, with a mark around each mention.
 *
 * <p>A mark says of whom it is ({@code data-actor}, {@code data-type}), what it is ({@code
 * data-kind}) and, in its title, by which rule; a mention across a line end has one on each line.
 * Every line has the direction of its first strong letter.
 */
final class ArticlePage {
  private final CorpusArticle article;
  private int next;

  private ArticlePage(CorpusArticle article) {
    this.article = article;
  }

  static Document of(CorpusArticle article) {
    String title = article.title() == null ? article.id() : article.title();
    Document page = HtmlPage.of(title, article.language());
    Element main = page.body().appendElement("main");
    new ArticlePage(article).appendText(main.appendElement("article"));
    facts(article, main.appendElement("footer"));
    return page;
  }

  private static void facts(CorpusArticle article, Element to) {
    to.attr("lang", "en").attr("dir", "ltr");
    Element list = to.appendElement("dl");
    fact(list, "article_id", article.id());
    fact(list, "source", article.source());
    fact(list, "published", article.published() == null ? null : day(article.published()));
    fact(list, "language", article.language());
    fact(list, "mentions", String.valueOf(article.mentions().size()));
    String url = article.url();
    if (url != null) {
      list.appendElement("dt").text("url");
      Element shown = list.appendElement("dd");
      if (url.matches("(?i)https?://.*")) {
        shown = shown.appendElement("a").attr("href", url).attr("rel", "noopener noreferrer");
      }
      shown.text(url);
    }
  }

  /** A time without the midnight that stands for a day. */
  static String day(String published) {
    return published.replaceFirst(" 00:00:00$", "");
  }

  private static void fact(Element list, String name, @Nullable String value) {
    if (value != null) {
      list.appendElement("dt").text(name);
      list.appendElement("dd").appendElement("bdi").text(value);
    }
  }

  private void appendText(Element to) {
    String text = article.text();
    int start = 0;
    boolean titled = article.title() != null && text.startsWith(String.valueOf(article.title()));
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        boolean heading = titled && start == 0;
        appendLine(to.appendElement(heading ? "h1" : "p").attr("dir", "auto"), start, end);
      }
      start = end + 1;
    }
  }

  private void appendLine(Element line, int start, int end) {
    int from = start;
    while (next < article.mentions().size() && article.mentions().get(next).start() < end) {
      CorpusArticle.Mention mention = article.mentions().get(next);
      int markStart = Math.max(from, mention.start());
      int markEnd = Math.min(end, mention.end());
      line.appendText(article.text().substring(from, markStart));
      if (markStart < markEnd) {
        mark(line.appendElement("mark"), mention)
            .appendText(article.text().substring(markStart, markEnd));
      }
      from = Math.max(from, markEnd);
      if (mention.end() > end) {
        break;
      }
      next++;
    }
    line.appendText(article.text().substring(from, end));
  }

  private static Element mark(Element mark, CorpusArticle.Mention mention) {
    return mark.attr("data-actor", mention.actor())
        .attr("data-type", mention.type())
        .attr("data-kind", mention.kind())
        .attr("title", mention.label() + " · " + mention.kind() + " · " + mention.rule());
  }
}
