package org.rawabit.evaluation;

import java.util.function.Predicate;
import org.rawabit.actors.MentionKind;

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
    page.markup("<strong>").isolated(words(outcome.span())).markup("</strong> ");
    FoundMention found = outcome.found();
    GoldMention gold = outcome.gold();
    if (found == null && gold != null) {
      page.text("gold: ");
      appendActor(gold.actor(), gold.kind());
    } else if (found != null) {
      page.text("found: ");
      appendActor(found.actor(), found.kind());
      page.text(", confidence ").number(Shares.of(found.confidence()));
      page.markup("<br><span class=\"rule\">").isolated(found.rule()).markup("</span>");
    }
    if (found != null && gold != null) {
      appendDifferences(found, gold);
    }
  }

  private void appendDifferences(FoundMention found, GoldMention gold) {
    if (!found.actor().equals(gold.actor()) || found.kind() != gold.kind()) {
      page.markup("<br>").text("gold: ");
      appendActor(gold.actor(), gold.kind());
    }
    if (!found.isSameAs(gold)) {
      page.markup("<br>").text("gold words: ").isolated(words(gold));
    }
  }

  private void appendActor(String actor, MentionKind kind) {
    page.markup("<code>").text(actor).markup("</code>, ").text(kind.id());
  }

  private String words(Span span) {
    return score.article().text().substring(span.start(), span.end());
  }
}
