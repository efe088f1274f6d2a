package org.rawabit.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.Tables;

/**
 * How much a term weighs in an article, and why.
 *
 * @param forms the words of the article that count as the term, with how often
 * @param term the term with its place
 * @param terms how many terms the article has in the vocabulary
 * @param neighbours the term and those ranked next to it, in order
 */
public record TermExplanation(
    FoundArticle article,
    Map<String, Integer> forms,
    RankedTerm term,
    int terms,
    List<Measure> measures,
    List<RankedTerm> neighbours,
    List<EvidenceSentence> sentences) {
  private static final int BESIDE = 3;

  private static final String CORPUS = "SELECT count(*) FROM articles WHERE duplicate_of IS NULL";

  private static final String OCCURRENCES =
      "SELECT coalesce(sum(occurrences), 0)::DOUBLE FROM terms";

  private static final String VOCABULARY =
      """
      SELECT term, form, articles, idf FROM terms
      WHERE term IN (SELECT unnest(string_split(?, chr(31))))
      """;

  private static final String STORED =
      "SELECT term, tf, tfidf, rank FROM article_terms WHERE article_id = ? ORDER BY rank";

  /** A row of {@code terms}. */
  private record Known(String term, String form, long articles, double idf) {}

  /** A row of {@code article_terms}. */
  private record Stored(String term, double tf, double tfidf, int rank) {}

  /**
   * Explains a word in an article.
   *
   * @param typed a word, in any of its forms, or a stem
   * @param article as {@link ArticleLookup} takes it
   * @param sentences how many sentences to show, from 0
   * @throws UserError where the article does not have it, or it is no term of the run
   */
  public static TermExplanation of(RunTables run, String typed, String article, int sentences) {
    FoundArticle found = new ArticleLookup(run).find(article);
    AbsentTerm absent = new AbsentTerm(run, typed, found);
    absent.refuseLanguage();
    ArticleWords words = new ArticleWords(found);
    String term =
        words.meant(typed).stream()
            .filter(words.counts()::containsKey)
            .findFirst()
            .orElseThrow(() -> absent.inArticle(words));
    long corpus = run.rows(List.of(Tables.ARTICLES), CORPUS, row -> row.getLong(1)).get(0);
    Map<String, Known> vocabulary = vocabulary(run, words);
    Known known = vocabulary.get(term);
    if (known == null) {
      throw absent.inVocabulary(term, words);
    }
    TermWeights weights = weights(run, corpus, words, vocabulary);
    refuseOtherFormulas(run, weights, known);
    List<RankedTerm> ranked = ranked(words, vocabulary, weights);
    RankedTerm own = ranked.stream().filter(t -> t.term().equals(term)).findFirst().orElseThrow();
    List<Stored> stored =
        run.rows(
            List.of(Tables.ARTICLE_TERMS),
            STORED,
            row -> new Stored(row.getString(1), row.getInt(2), row.getDouble(3), row.getInt(4)),
            found.articleId());
    return new TermExplanation(
        found,
        words.forms(term),
        own,
        ranked.size(),
        measures(weights, own, known, stored),
        List.copyOf(
            ranked.subList(
                Math.max(0, own.rank() - 1 - BESIDE),
                Math.min(ranked.size(), own.rank() + BESIDE))),
        words.sentences(term, sentences));
  }

  private static TermWeights weights(
      RunTables run, long corpus, ArticleWords words, Map<String, Known> vocabulary) {
    KnownJob job = run.job();
    double occurrences =
        run.rows(List.of(Tables.TERMS), OCCURRENCES, row -> row.getDouble(1)).get(0);
    Map<String, Integer> counts = new TreeMap<>(words.counts());
    counts.keySet().retainAll(vocabulary.keySet());
    Map<String, Long> articles = new TreeMap<>();
    vocabulary.forEach((term, known) -> articles.put(term, known.articles()));
    return TermWeights.of(
        job == null ? TermWeighting.SPARK : job.weighting(),
        corpus,
        occurrences / Math.max(1, corpus),
        counts,
        articles);
  }

  /** Without its job file it is not known how a run weighs; but its idf tells the default. */
  private static void refuseOtherFormulas(RunTables run, TermWeights weights, Known known) {
    double idf = weights.idf(known.articles());
    if (run.job() == null && Math.abs(idf - known.idf()) > 1e-9 * Math.max(1, Math.abs(idf))) {
      throw new UserError(
          "the terms of this run are weighed by other formulas than the usual ones: name its job"
              + " file by --job, which says by which");
    }
  }

  private static Map<String, Known> vocabulary(RunTables run, ArticleWords words) {
    Map<String, Known> known = new HashMap<>();
    run.rows(
            List.of(Tables.TERMS),
            VOCABULARY,
            row -> new Known(row.getString(1), row.getString(2), row.getLong(3), row.getDouble(4)),
            String.join("\u001f", words.counts().keySet()))
        .forEach(term -> known.put(term.term(), term));
    return known;
  }

  private static List<RankedTerm> ranked(
      ArticleWords words, Map<String, Known> vocabulary, TermWeights weights) {
    List<RankedTerm> terms = new ArrayList<>();
    words
        .counts()
        .forEach(
            (term, tf) -> {
              Known known = vocabulary.get(term);
              if (known != null) {
                double weight = weights.weight(tf, known.articles());
                terms.add(new RankedTerm(term, known.form(), tf, known.articles(), weight, 0));
              }
            });
    terms.sort(RankedTerm.BEST_FIRST);
    for (int i = 0; i < terms.size(); i++) {
      terms.set(i, terms.get(i).ranked(i + 1));
    }
    return terms;
  }

  private static List<Measure> measures(
      TermWeights weights, RankedTerm own, Known known, List<Stored> stored) {
    @Nullable Stored row =
        stored.stream().filter(s -> s.term().equals(own.term())).findFirst().orElse(null);
    // A run keeps so many terms an article: what comes after these is rightly not there.
    boolean isCut = row == null && own.rank() > stored.size();
    String meaning =
        isCut
            ? "not in article_terms, which keeps the first %d of this article"
                .formatted(stored.size())
            : "rank %d of the article's terms".formatted(own.rank());
    Double tf = row == null ? null : row.tf();
    Double tfidf = row == null ? null : row.tfidf();
    return weights.parts(
        own.tf(),
        own.articles(),
        isCut ? Double.valueOf(own.tf()) : tf,
        known.idf(),
        isCut ? Double.valueOf(own.tfidf()) : tfidf,
        meaning);
  }

  /** The numbers that the tables have otherwise than their counts give: there should be none. */
  public List<String> doctored() {
    return measures.stream().filter(Measure::differs).map(Measure::name).toList();
  }
}
