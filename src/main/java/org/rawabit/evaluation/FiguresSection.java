package org.rawabit.evaluation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.MentionKind;

/** The figures at the head of the page. */
record FiguresSection(Evaluation evaluation, Html page) {
  void append(List<String> warnings) {
    page.markup("<header>\n<h1>Evaluation</h1>\n<p class=\"facts\">");
    page.isolated(evaluation.gold());
    page.text(", %d articles; read ".formatted(evaluation.articles().size()));
    page.isolated(evaluation.read()).markup("</p>\n</header>\n");
    if (!warnings.isEmpty()) {
      page.markup("<details class=\"warnings\">\n<summary>");
      page.text("warnings: %d".formatted(warnings.size())).markup("</summary>\n<ul>\n");
      warnings.forEach(w -> page.markup("<li dir=\"auto\">").text(w).markup("</li>\n"));
      page.markup("</ul>\n</details>\n");
    }
    page.markup("<section>\n<h2>Figures</h2>\n");
    appendOverall();
    appendGroups("kind", evaluation.kinds());
    appendGroups("language", evaluation.languages());
    page.markup("</section>\n<section>\n<h2>Kinds</h2>\n");
    appendKinds();
    page.markup("</section>\n<section>\n<h2>Calibration</h2>\n");
    appendCalibration();
    page.markup("</section>\n<section>\n<h2>Actors</h2>\n<details>\n<summary>");
    page.text("all %d, those with the most mistakes first".formatted(evaluation.actors().size()));
    page.markup("</summary>\n");
    appendGroups("actor", evaluation.actors());
    page.markup("</details>\n</section>\n");
  }

  private void appendOverall() {
    openTable("spans", "right", "wrong", "missed", "precision", "recall", "F1");
    appendCounts(Spans.LENIENT.id(), evaluation.overall().lenient(), null);
    appendCounts(Spans.STRICT.id(), evaluation.overall().strict(), null);
    closeTable();
    if (evaluation.strangers() > 0) {
      page.markup("<p>").text(evaluation.strangersNote()).markup("</p>\n");
    }
  }

  private void appendGroups(String name, List<Figures> groups) {
    openTable(name, "right", "wrong", "missed", "precision", "recall", "F1", "strict F1");
    groups.forEach(g -> appendCounts(g.name(), g.lenient(), g.strict()));
    closeTable();
  }

  private void appendCounts(String name, Counts counts, @Nullable Counts strict) {
    page.markup("<tr>");
    appendName(name);
    cell(counts.right());
    cell(counts.wrong());
    cell(counts.missed());
    cell(Shares.of(counts.precision()));
    cell(Shares.of(counts.recall()));
    cell(Shares.of(counts.f1()));
    if (strict != null) {
      cell(Shares.of(strict.f1()));
    }
    page.markup("</tr>\n");
  }

  private void appendKinds() {
    KindTable kinds = evaluation.kindTable();
    page.markup("<p>");
    page.text(
        "Of %d mentions found at their place %d have the gold's kind: %s."
            .formatted(kinds.all(), kinds.same(), Shares.of(kinds.accuracy())));
    page.markup("</p>\n");
    openTable("gold / found", "name", "role", "metonym", "place", "reference");
    for (MentionKind gold : MentionKind.values()) {
      if (kinds.count(gold) > 0) {
        page.markup("<tr>");
        appendName(gold.id());
        for (MentionKind found : MentionKind.values()) {
          page.markup(gold == found ? "<td class=\"same\">" : "<td>");
          page.number(kinds.count(gold, found)).markup("</td>");
        }
        page.markup("</tr>\n");
      }
    }
    closeTable();
  }

  private void appendCalibration() {
    page.markup("<p>");
    page.text(
        "Expected calibration error %s. The bar is the share that is right, the line the mean"
                .formatted(Shares.of(evaluation.calibration().expectedError()))
            + " confidence: where the bar ends before the line, the program is too sure.");
    page.markup("</p>\n");
    openTable("confidence", "mentions", "mean", "right", "");
    for (Calibration.Bin bin : evaluation.calibration().bins()) {
      page.markup("<tr>");
      appendName(EvaluationText.range(bin));
      cell(bin.mentions());
      cell(Shares.of(bin.meanConfidence()));
      cell(Shares.of(bin.shareRight()));
      page.markup(
          String.format(
              Locale.ROOT,
              "<td><div class=\"bar\"><i style=\"width:%.1f%%\"></i>"
                  + "<b style=\"left:%.1f%%\"></b></div></td></tr>\n",
              100 * bin.shareRight(),
              100 * bin.meanConfidence()));
    }
    closeTable();
  }

  private void openTable(String... names) {
    page.markup("<div class=\"wide\"><table>\n<thead><tr>");
    for (String name : names) {
      page.markup("<th scope=\"col\">").text(name).markup("</th>");
    }
    page.markup("</tr></thead>\n<tbody>\n");
  }

  private void closeTable() {
    page.markup("</tbody>\n</table></div>\n");
  }

  /** A long id may break behind its underscores, on a phone. */
  private void appendName(String name) {
    page.markup("<th scope=\"row\"><bdi>");
    for (String part : name.split("(?<=_)", -1)) {
      page.text(part).markup(part.endsWith("_") ? "<wbr>" : "");
    }
    page.markup("</bdi></th>");
  }

  private void cell(Object number) {
    page.markup("<td>").number(number).markup("</td>");
  }
}
