package org.rawabit.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** An evaluation as an HTML page that needs nothing beside itself: no script, font or picture. */
public final class EvaluationPage {
  /** It loads, sends and runs nothing. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private EvaluationPage() {}

  /**
   * The page.
   *
   * @param worst how many articles are shown with their texts
   */
  public static String html(Evaluation evaluation, List<String> warnings, int worst) {
    Html page = new Html();
    page.markup(
            "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n")
        .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n")
        .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .markup("<meta name=\"color-scheme\" content=\"light dark\">\n<title>Evaluation: ")
        .text(evaluation.gold())
        .markup("</title>\n<style>\n")
        .markup(style())
        .markup("</style>\n</head>\n<body>\n<main>\n");
    new FiguresSection(evaluation, page).append(warnings);
    articles(evaluation.worst(worst), page);
    return page.markup("</main>\n</body>\n</html>\n").toString();
  }

  private static void articles(List<ArticleScore> worst, Html page) {
    page.markup("<section>\n<h2>Articles with the most mistakes</h2>\n");
    if (worst.isEmpty()) {
      page.markup("<p>None is shown.</p>\n</section>\n");
      return;
    }
    page.markup("<ul class=\"legend\">\n");
    for (Mark mark : Mark.values()) {
      page.markup("<li>").markup(mark.open()).markup("words</span>").markup(mark.sign());
      page.text(" " + mark.meaning()).markup("</li>\n");
    }
    page.markup("</ul>\n");
    for (int i = 0; i < worst.size(); i++) {
      new ArticleSection(worst.get(i), "a" + (i + 1), page).append();
    }
    page.markup("</section>\n");
  }

  private static String style() {
    try (InputStream in = EvaluationPage.class.getResourceAsStream("page.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
