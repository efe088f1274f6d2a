package org.rawabit.explain;

import java.util.HashSet;
import java.util.List;
import org.rawabit.UserError;
import org.rawabit.tables.Tables;
import org.rawabit.yaml.Nearest;

/**
 * Why a word has no weight in an article.
 *
 * @param typed as the user wrote it
 */
record AbsentTerm(RunTables run, String typed, FoundArticle article) {
  private static final int NEAR = 3;

  /** Complains where the job does not look at texts of the article's language. */
  void refuseLanguage() {
    KnownJob job = run.job();
    if (job != null && !job.languages().contains(article.language())) {
      throw new UserError(
          "article %s is in language %s: the job counts terms of %s"
              .formatted(
                  article.articleId(), article.language(), String.join(", ", job.languages())));
    }
  }

  /** The article does not have it. */
  UserError inArticle(ArticleWords words) {
    String term = words.meant(typed).get(0);
    List<Long> articles =
        run.rows(
            List.of(Tables.TERMS),
            "SELECT articles FROM terms WHERE term = ?",
            row -> row.getLong(1),
            term);
    String elsewhere =
        articles.isEmpty()
            ? "; nor is it a term of the run"
            : "; %d of the run have it".formatted(articles.get(0));
    List<String> near = Nearest.to(typed, new HashSet<>(words.printed()), NEAR);
    String question = near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
    return new UserError(
        "'%s' (term %s) is not in article %s%s%s"
            .formatted(typed, term, article.articleId(), elsewhere, question));
  }

  /** The article has it, the vocabulary does not. */
  UserError inVocabulary(String term, ArticleWords words) {
    KnownJob job = run.job();
    int times = words.counts().getOrDefault(term, 0);
    return new UserError(
        "'%s' (term %s) is %s in article %s, but no term of the run: fewer than %s articles have it, or terms.vocabulary is full"
            .formatted(
                typed,
                term,
                times == 1 ? "once" : times + " times",
                article.articleId(),
                job == null ? "terms.min_articles" : Integer.toString(job.termMinArticles())));
  }
}
