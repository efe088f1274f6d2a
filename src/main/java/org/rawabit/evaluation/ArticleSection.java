package org.rawabit.evaluation;

import java.util.function.Predicate;
import org.rawabit.evaluation.Outcome.Verdict;

/**
 * An article on the page: its counts, its text, and what is to say of each mention.
 *
 * @param id of the article on the page
 */
record ArticleSection(ArticleScore score, String id, Html page) {
  void append() {
    GoldArticle article = score.article();
    Counts counts = score.counts();
    page.markup("<article>\n<h3>").isolated(article.id()).markup("</h3>\n<p class=\"facts\">");
    page.text(article.day() == null ? "no date" : article.day().toString());
    page.text(", ").isolated(article.language());
    page.text(
        ": %d right, %d wrong, %d missed"
            .formatted(counts.right(), counts.wrong(), counts.missed()));
    page.markup("</p>\n<div class=\"text\"");
    if (!article.language().equals("und")) {
      page.markup(" lang=\"").text(article.language()).markup("\"");
    }
    page.markup(">\n");
    new MarkedText(score, id, page).append();
    page.markup("</div>\n");
    appendList(Outcome::isMistake);
    page.markup("<details>\n<summary>The right ones and those that count neither way</summary>\n");
    appendList(o -> !o.isMistake());
    page.markup("</details>\n</article>\n");
  }

  private void appendList(Predicate<Outcome> shown) {
    page.markup("<ul class=\"mentions\">\n");
    for (int i = 0; i < score.outcomes().size(); i++) {
      Outcome outcome = score.outcomes().get(i);
      if (shown.test(outcome)) {
        page.markup("<li id=\"%s-%d\">".formatted(id, i + 1));
        page.markup(Mark.of(outcome).label(id, i + 1)).markup(" ");
        appendOutcome(outcome);
        page.markup("</li>\n");
      }
    }
    page.markup("</ul>\n");
  }

  private void appendOutcome(Outcome outcome) {
    Span span = outcome.span();
    page.isolated(score.article().text().substring(span.start(), span.end()));
    FoundMention found = outcome.found();
    GoldMention gold = outcome.gold();
    if (found != null) {
      page.text(outcome.verdict() == Verdict.WRONG ? ", found " : ", ");
      page.markup("<code>").text(found.actor()).markup("</code> ").text(found.kind().id());
      page.text(", ").markup("<span class=\"rule\">").isolated(found.rule()).markup("</span>");
      page.text(", ").number(found.confidence());
    }
    if (gold != null && found == null) {
      page.text(", gold ").markup("<code>").text(gold.actor()).markup("</code> ");
      page.text(gold.kind().id());
    } else if (gold != null) {
      appendDifference(outcome, gold);
    }
  }

  private void appendDifference(Outcome outcome, GoldMention gold) {
    if (!outcome.actor().equals(outcome.found() == null ? "" : outcome.found().actor())) {
      page.text("; gold ").markup("<code>").text(gold.actor()).markup("</code> accepts it");
    }
    if (outcome.hasOtherKind()) {
      page.text("; gold kind ").text(gold.kind().id());
    }
    if (outcome.hasOtherSpan()) {
      page.text("; gold words ");
      page.isolated(score.article().text().substring(gold.start(), gold.end()));
    }
  }
}
