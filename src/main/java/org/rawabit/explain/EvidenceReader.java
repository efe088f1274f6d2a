package org.rawabit.explain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.SqlLiteral;
import org.rawabit.tables.Tables;

/** Reads the sentences behind a pair, with the counted mentions of both. */
final class EvidenceReader {
  private static final String SENTENCES =
      """
      SELECT e.rank, e.published, a.source, a.title, e.scope, e.article_id, e.sentence, e.text,
        m.start - e.start AS start, m."end" - e.start AS "end", m.actor_id, m.kind
      FROM evidence e
      LEFT JOIN articles a ON a.article_id = e.article_id
      LEFT JOIN mentions m ON m.article_id = e.article_id AND m.sentence = e.sentence
        AND m.actor_id IN (e.actor_a, e.actor_b) AND {counted}
      WHERE e.actor_a = ? AND e.actor_b = ? AND e.rank <= CAST(? AS INTEGER)
      ORDER BY e.rank, e.sentence, m.start
      """;

  private EvidenceReader() {}

  /** The sentences of the first articles that show a pair. */
  static List<EvidenceSentence> of(RunTables run, String actorA, String actorB, int articles) {
    KnownJob job = run.job();
    String counted = job == null ? "true" : "m.kind IN " + SqlLiteral.list(job.counted().kinds());
    Map<String, EvidenceSentence> sentences = new LinkedHashMap<>();
    run.rows(
            List.of(Tables.EVIDENCE, Tables.ARTICLES, Tables.MENTIONS),
            SENTENCES.replace("{counted}", counted),
            EvidenceReader::sentence,
            actorA,
            actorB,
            Integer.toString(articles))
        .forEach(s -> sentences.merge(s.rank() + " " + s.sentence(), s, EvidenceReader::joined));
    return List.copyOf(sentences.values());
  }

  private static EvidenceSentence sentence(ResultSet row) throws SQLException {
    int start = row.getInt("start");
    List<EvidenceSentence.Mark> marks =
        row.wasNull()
            ? List.of()
            : List.of(
                new EvidenceSentence.Mark(
                    start, row.getInt("end"), row.getString("actor_id"), row.getString("kind")));
    return new EvidenceSentence(
        row.getInt("rank"),
        day(row.getString("published")),
        row.getString("source"),
        row.getString("title"),
        row.getString("scope"),
        row.getString("article_id"),
        row.getInt("sentence"),
        row.getString("text"),
        marks);
  }

  static @Nullable String day(@Nullable String published) {
    return published == null ? null : published.substring(0, Math.min(10, published.length()));
  }

  private static EvidenceSentence joined(EvidenceSentence one, EvidenceSentence other) {
    List<EvidenceSentence.Mark> marks = new ArrayList<>(one.marks());
    marks.addAll(other.marks());
    return new EvidenceSentence(
        one.rank(),
        one.published(),
        one.source(),
        one.title(),
        one.scope(),
        one.articleId(),
        one.sentence(),
        one.text(),
        List.copyOf(marks));
  }
}
