package org.rawabit.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The explanation of a term as one JSON object, numbers exact. */
public final class TermJson {
  private TermJson() {}

  /** The same facts as {@link TermText} has. */
  public static String of(TermExplanation explained) {
    FoundArticle article = explained.article();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    term(explained.term(), json);
    json.put("terms", explained.terms());
    json.put("printed", explained.forms());
    json.put("article_id", article.articleId());
    json.put("duplicate_of", article.duplicateOf());
    json.put("published", article.published());
    json.put("source", article.source());
    json.put("title", article.title());
    json.put("language", article.language());
    json.put("measures", explained.measures().stream().map(PairJson::measure).toList());
    json.put("doctored", explained.doctored());
    json.put(
        "neighbours",
        explained.neighbours().stream().map(t -> term(t, new LinkedHashMap<>())).toList());
    json.put("sentences", explained.sentences().stream().map(PairJson::sentence).toList());
    return PairJson.written(json);
  }

  private static Map<String, @Nullable Object> term(
      RankedTerm term, Map<String, @Nullable Object> json) {
    json.put("term", term.term());
    json.put("form", term.form());
    json.put("tf", term.tf());
    json.put("df", term.articles());
    json.put("tfidf", term.tfidf());
    json.put("rank", term.rank());
    return json;
  }
}
