package org.rawabit.evaluation;

import java.util.List;

/**
 * What became of every mention of an article.
 *
 * @param outcomes in the order of the text
 */
record ArticleScore(GoldArticle article, List<Outcome> outcomes) {
  Counts counts() {
    return Counts.of(outcomes);
  }
}
