package org.rawabit.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that the page shows, each once, with the articles they are from.
 *
 * <p>In the database, {@code shown_evidence} (of pairs) and {@code shown_lines} (of actors) say
 * what they are shown for, {@code shown_sentences} has the {@code place} of each.
 */
record ShownSentences(List<ReportArticle> articles, List<MarkedSentence> sentences) {

  private static final String EVIDENCE =
      """
      SELECT p.place AS pair, e.* EXCLUDE (text, published) FROM evidence e
      JOIN shown_pairs p USING (actor_a, actor_b) WHERE rank <= %d
      """;

  /**
   * One mention a story and kind, the earliest. Kinds take turns until there are enough; of each
   * kind's stories, in the order of time, those are taken that divide them evenly.
   */
  private static final String LINES =
      """
      WITH firsts AS (
        SELECT s.place AS actor, s.actor_id, m.kind, m.article_id, a.published, m.start, m.sentence,
          m.sentence_start, m.sentence_end
        FROM counted m JOIN shown_actors s USING (actor_id) JOIN articles a USING (article_id)
        QUALIFY 1 = row_number() OVER (PARTITION BY s.place, m.kind, a.story_id
          ORDER BY a.published NULLS LAST, m.article_id, m.start)),
      numbered AS (
        SELECT *,
          row_number() OVER (PARTITION BY actor, kind
            ORDER BY published NULLS LAST, article_id) AS number,
          count(*) OVER (PARTITION BY actor, kind) AS all_of_kind
        FROM firsts),
      turns AS (
        SELECT actor, kind, row_number() OVER (PARTITION BY actor ORDER BY number,
          list_position(['name', 'role', 'metonym', 'reference', 'place'], kind)) AS turn
        FROM numbered),
      quotas AS (
        SELECT actor, kind, count(*) AS quota FROM turns WHERE turn <= %d GROUP BY ALL)
      SELECT n.* EXCLUDE (number, all_of_kind) FROM numbered n JOIN quotas USING (actor, kind)
      WHERE number * quota // all_of_kind > (number - 1) * quota // all_of_kind
      """;

  private static final String SENTENCES =
      """
      WITH wanted AS (
        SELECT article_id, sentence, start, "end" FROM shown_evidence
        UNION
        SELECT article_id, sentence, sentence_start, sentence_end FROM shown_lines),
      articles_of AS (
        SELECT row_number() OVER (ORDER BY published NULLS LAST, article_id) - 1 AS article,
          article_id
        FROM articles SEMI JOIN wanted USING (article_id))
      SELECT row_number() OVER (ORDER BY article, start, sentence) - 1 AS place, article, wanted.*
      FROM wanted JOIN articles_of USING (article_id)
      """;

  private static final String ARTICLES =
      """
      SELECT article_id, left(strftime(published, '%Y-%m-%dT%H:%M'), CASE date_precision
          WHEN 'year' THEN 4 WHEN 'month' THEN 7 WHEN 'day' THEN 10 ELSE 16 END),
        language, source, title, url
      FROM articles JOIN (SELECT DISTINCT article, article_id FROM shown_sentences)
        USING (article_id)
      ORDER BY article
      """;

  /** The texts come as they lie in the files: to sort them would be to hold them. */
  private static final String TEXTS =
      """
      SELECT text, places, starts, ends FROM articles JOIN (
        SELECT article_id, list(place ORDER BY place) AS places, list(start ORDER BY place) AS starts,
          list("end" ORDER BY place) AS ends
        FROM shown_sentences GROUP BY ALL) USING (article_id)
      """;

  private static final String MARKS =
      """
      SELECT s.place, m.start - s.start, m."end" - s.start, m.actor_id, m.kind, m.rule, m.confidence
      FROM counted m JOIN shown_sentences s
        ON m.article_id = s.article_id AND m.sentence = s.sentence
      ORDER BY s.place, m.start
      """;

  /** For whom a sentence is shown that is too long to be shown whole. */
  private static final String SOUGHT =
      """
      SELECT place, actor_id FROM (
        SELECT article_id, sentence, unnest([actor_a, actor_b]) AS actor_id FROM shown_evidence)
      JOIN shown_sentences USING (article_id, sentence) WHERE "end" - start > %d GROUP BY ALL
      """;

  private static final String SOUGHT_STARTS =
      """
      SELECT place, l.start - s.start FROM shown_lines l JOIN shown_sentences s
        USING (article_id, sentence) WHERE s."end" - s.start > %d GROUP BY ALL
      """;

  /** Reads them, after {@link Shown}. */
  static ShownSentences of(ReportTables tables, ReportOptions options) {
    tables.make("shown_evidence", EVIDENCE.formatted(options.sentences()));
    tables.make("shown_lines", LINES.formatted(options.lines()));
    tables.make("shown_sentences", SENTENCES);
    int places = (int) tables.number("SELECT count(*) FROM shown_sentences");
    List<ReportArticle> articles =
        tables.read(
            ARTICLES,
            row ->
                new ReportArticle(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6)));
    List<String> texts = SentenceTexts.read(tables, TEXTS, places);
    RowGroups marks = RowGroups.read(tables, places, MARKS);
    RowGroups actors = RowGroups.read(tables, places, SOUGHT.formatted(SentenceCut.LONGEST));
    RowGroups starts = RowGroups.read(tables, places, SOUGHT_STARTS.formatted(SentenceCut.LONGEST));
    return new ShownSentences(
        articles,
        tables.read(
            "SELECT place, article, sentence, start FROM shown_sentences ORDER BY place",
            row -> {
              int place = row.getInt(1);
              return MarkedSentence.of(
                  new MarkedSentence.Place(row.getInt(2), row.getInt(3), row.getInt(4)),
                  texts.get(place),
                  marks.at(place),
                  SoughtMarks.of(actors.at(place), starts.at(place)));
            }));
  }

  /** The sentences as the page has them. */
  List<ReportSentence> shown() {
    return sentences.stream().map(MarkedSentence::shown).toList();
  }

  /** {@code [sentence, mark]} of a mention; null where the mark was cut away. */
  @Nullable List<Integer> line(int sentence, int start) {
    Integer mark = sentences.get(sentence).indexes().get(start);
    return mark == null ? null : List.of(sentence, mark);
  }
}
