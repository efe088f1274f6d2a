package org.rawabit.pages;

import java.util.List;
import net.dankito.readability4j.model.ArticleGrabberOptions;
import net.dankito.readability4j.model.ArticleMetadata;
import net.dankito.readability4j.model.ReadabilityOptions;
import net.dankito.readability4j.processor.ArticleGrabber;
import net.dankito.readability4j.processor.Preprocessor;
import net.dankito.readability4j.util.RegExUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * One pass of Readability over a page.
 *
 * <p>The library's own loop writes the page out and parses it again, up to four times for a text of
 * less than 500 characters, which many reports have, and logs every element that it removes. So its
 * steps are called here, once each.
 *
 * @param content the elements with the main text; null where there is none
 * @param byline who wrote it, as the page shows it; its element is not part of the content
 */
record Extraction(@Nullable Element content, @Nullable String byline) {

  static Extraction strict(Document page) {
    return of(page, true);
  }

  /** Nothing is left out for its class or for the links in it. */
  static Extraction loose(Document page) {
    return of(page, false);
  }

  private static Extraction of(Document page, boolean strict) {
    Boilerplate.remove(page);
    new Cleaning().prepareDocument(page);
    Steps steps = new Steps();
    Element content = steps.content(page, new ArticleGrabberOptions(strict, strict, strict));
    return new Extraction(content, steps.getArticleByline());
  }

  private static final class Cleaning extends Preprocessor {
    Cleaning() {
      super(WORDS);
    }

    /** Pages of ASP.NET are one form; those of articles are found by other signs. */
    @Override
    protected void removeForms(Document document) {}

    @Override
    protected boolean shouldKeepImageInNoscriptElement(Document document, Element noscript) {
      return false;
    }

    @Override
    protected void logNodeInfo(Node node, String reason) {}
  }

  private static final class Steps extends ArticleGrabber {
    Steps() {
      super(new ReadabilityOptions(), WORDS);
    }

    @Nullable Element content(Document page, ArticleGrabberOptions options) {
      List<Element> candidates = scoreElements(prepareNodes(page, options), options);
      if (candidates.isEmpty()) {
        return null;
      }
      Element best = getTopCandidate(page.body(), candidates, options).getFirst();
      Element content = createArticleContent(page, best, false);
      prepArticle(content, options, new ArticleMetadata());
      return content;
    }

    /** An Arabic comma is as good as another. */
    @Override
    protected String getInnerText(Element element, @Nullable RegExUtil words, boolean normal) {
      return element.text().replace('،', ',');
    }

    @Override
    protected void logNodeInfo(Node node, String reason) {}
  }

  private static final RegExUtil WORDS =
      new RegExUtil(
          RegExUtil.UnlikelyCandidatesDefaultPattern,
          RegExUtil.OkMaybeItsACandidateDefaultPattern,
          RegExUtil.PositiveDefaultPattern,
          RegExUtil.NegativeDefaultPattern,
          RegExUtil.ExtraneousDefaultPattern,
          RegExUtil.BylineDefaultPattern,
          RegExUtil.ReplaceFontsDefaultPattern,
          RegExUtil.NormalizeDefaultPattern,
          RegExUtil.VideosDefaultPattern,
          RegExUtil.NextLinkDefaultPattern,
          RegExUtil.PrevLinkDefaultPattern,
          RegExUtil.WhitespaceDefaultPattern,
          RegExUtil.HasContentDefaultPattern);
}
