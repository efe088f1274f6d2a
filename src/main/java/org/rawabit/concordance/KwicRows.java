package org.rawabit.concordance;

import java.util.Arrays;
import java.util.List;
import org.rawabit.query.PlainRows;

/** Lines as rows of columns, for other programs. */
public final class KwicRows {
  private static final List<String> COLUMNS =
      List.of(
          "article_id",
          "published",
          "source",
          "language",
          "start",
          "end",
          "left",
          "node",
          "right",
          "kind",
          "rule",
          "confidence");

  private KwicRows() {}

  /** A row a line. */
  public static PlainRows of(Concordance concordance) {
    return new PlainRows(
        COLUMNS,
        concordance.lines().stream()
            .map(
                line ->
                    Arrays.<Object>asList(
                        line.articleId(),
                        line.day(),
                        line.source(),
                        line.language(),
                        line.start(),
                        line.end(),
                        line.left(),
                        line.node(),
                        line.right(),
                        line.kind(),
                        line.rule(),
                        line.confidence()))
            .toList());
  }
}
