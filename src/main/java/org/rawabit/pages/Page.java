package org.rawabit.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A web page, read as an article.
 *
 * @param body the main text, a blank line between paragraphs; null where the page has none, as on
 *     pages that list others
 * @param published the day of first publication as the page writes it
 * @param author several are joined by a comma
 * @param source the site's name, else its host
 * @param language as the page writes it
 * @param encoding the name of the charset in which it was read
 */
public record Page(
    @Nullable String title,
    @Nullable String body,
    @Nullable String published,
    @Nullable String author,
    @Nullable String source,
    @Nullable String url,
    @Nullable String language,
    String encoding) {

  /** Bytes of a page: ten times the largest of newspapers. */
  public static final int LARGEST = 16 << 20;

  /** Elements of a page; a page of news has 500 to 5,000, the extractor's time grows with them. */
  static final int MOST_ELEMENTS = 30_000;

  /** Elements inside each other: what is deeper is taken for a neighbour. */
  private static final int DEEPEST = 256;

  private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z]");

  /**
   * Reads a page.
   *
   * @param bytes at most {@link #LARGEST}
   * @param charset as the HTTP header names it; null where there was none
   * @param url where it was fetched; null where only the page knows
   * @throws PageTooLarge where no page of a newspaper is so large
   */
  public static Page of(byte[] bytes, @Nullable String charset, @Nullable String url)
      throws PageTooLarge {
    PageEncoding encoding = PageEncoding.of(bytes, charset);
    String html = encoding.decode(bytes);
    requireFew(html);
    Document document = parsed(html);
    PageFacts facts = PageFacts.of(document, url);
    MainText text = MainText.of(document, facts, () -> parsed(html));
    String author = facts.author();
    return new Page(
        facts.title(),
        text.body(),
        facts.published(),
        author == null ? text.byline() : author,
        facts.source(),
        facts.url(),
        facts.language(),
        encoding.charset().name());
  }

  private static Document parsed(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  private static void requireFew(String html) throws PageTooLarge {
    int elements = 0;
    Matcher element = ELEMENT.matcher(html);
    while (element.find()) {
      if (++elements > MOST_ELEMENTS) {
        throw new PageTooLarge("more than %d elements in the page".formatted(MOST_ELEMENTS));
      }
    }
  }
}
