package org.rawabit.pages;

import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a page: what remains without menus, side columns, comments, share buttons, boxes
 * of other articles, notices of cookies.
 *
 * <p>It is found by Readability (Mozilla's, in its Java form Readability4J): paragraphs score for
 * the elements around them, by their length and commas, links count against them. Where that leaves
 * no prose, the text in the page's JSON-LD is taken; else the search is repeated less strictly, as
 * old pages need that are laid out in tables.
 *
 * @param body a blank line between paragraphs; null where there is none
 * @param byline who wrote it, as the page shows it
 */
record MainText(@Nullable String body, @Nullable String byline) {

  /**
   * Finds the text.
   *
   * @param page it is taken apart
   * @param again the same page whole
   */
  static MainText of(Document page, PageFacts facts, Supplier<Document> again) {
    Extraction strict = Extraction.strict(page);
    Paragraphs found = paragraphs(strict, facts);
    if (!facts.isArticle() && found.areHeadlines()) {
      return new MainText(null, null);
    }
    String fullText = facts.fullText();
    if (!found.hasProse() && fullText != null && Paragraphs.isProse(fullText)) {
      return new MainText(fullText, strict.byline());
    }
    if (!found.hasProse()) {
      Paragraphs loose = paragraphs(Extraction.loose(again.get()), facts);
      boolean isText = loose.hasProse() && (facts.isArticle() || !loose.areHeadlines());
      found = isText ? loose : found;
    }
    boolean isText = found.hasProse() || facts.isArticle();
    return new MainText(isText ? found.text() : null, strict.byline());
  }

  private static Paragraphs paragraphs(Extraction extraction, PageFacts facts) {
    return extraction.content() == null
        ? new Paragraphs(List.of())
        : Paragraphs.of(extraction.content(), facts.title());
  }
}
