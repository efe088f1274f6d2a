package org.rawabit.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.query.SqlLiteral;
import org.rawabit.tables.Tables;

/**
 * Writes texts with their mentions, one article after the other, with a manifest and the
 * provenance.
 *
 * <p>Articles go by their ids. Those are digests, so that the first so many are a sample that is
 * fair and the same each time.
 */
final class Corpus {
  private static final String CHOSEN =
      """
      WITH chosen AS (
        SELECT article_id FROM articles a WHERE {period} AND {actor}
        ORDER BY article_id LIMIT {limit}),
      """;

  private static final String ARTICLES =
      CHOSEN
          + """
          marked AS (
            SELECT m.article_id, list(
              {'start': m.start, 'end': m."end", 'actor': m.actor_id, 'kind': m.kind,
                'rule': m.rule, 'type': coalesce(a.type, 'actor'),
                'label': coalesce(a.label_{language}, a.label_en, a.label_ar, a.label_fr,
                  m.actor_id)}
              ORDER BY m.start) AS mentions
            FROM mentions m JOIN chosen USING (article_id)
            LEFT JOIN actors a ON a.actor_id = m.actor_id
            GROUP BY m.article_id)
          SELECT a.article_id, a.title, a.source, a.url, CAST(a.published AS VARCHAR), a.language,
            a.text, CAST(to_json(k.mentions) AS VARCHAR)
          FROM articles a JOIN chosen USING (article_id) LEFT JOIN marked k USING (article_id)
          ORDER BY a.article_id
          """;

  private static final String MANIFEST =
      CHOSEN
          + """
          counted AS (
            SELECT m.article_id, count(*) AS mentions
            FROM mentions m JOIN chosen USING (article_id) GROUP BY m.article_id)
          SELECT a.article_id, a.title, a.source, CAST(a.published AS VARCHAR), a.language,
            coalesce(k.mentions, 0)
          FROM articles a JOIN chosen USING (article_id) LEFT JOIN counted k USING (article_id)
          ORDER BY a.article_id
          """;

  private static final List<String> HEADER =
      List.of("file", "article_id", "title", "source", "published", "language", "mentions");

  private static final String ALL = String.valueOf(Long.MAX_VALUE);

  private final RunTables run;
  private final ExportRequest request;
  private final CorpusFiles files;
  private long articles;
  private long mentions;

  private Corpus(RunTables run, ExportRequest request, CorpusFiles files) {
    this.run = run;
    this.request = request;
    this.files = files;
  }

  /** Writes the directory; what it holds, in words. */
  static String write(
      RunTables run,
      ExportRequest request,
      Provenance provenance,
      Destination to,
      CorpusFiles files) {
    run.require(Tables.ARTICLES, Tables.MENTIONS, Tables.ACTORS);
    Corpus corpus = new Corpus(run, request, files);
    corpus.write(provenance, to);
    return "%,d articles, %,d mentions".formatted(corpus.articles, corpus.mentions);
  }

  private void write(Provenance provenance, Destination to) {
    files.begin(to);
    try {
      run.each(
          filled(ARTICLES),
          row -> {
            CorpusArticle article = CorpusArticle.read(row);
            articles++;
            mentions += article.mentions().size();
            files.write(article, to);
          });
    } catch (IOException e) {
      throw new UserError("%s: cannot be written: %s".formatted(to.path(), e.getMessage()), e);
    }
    if (articles == 0) {
      throw new UserError(
          "output %s: no article is as --period and --actor say".formatted(run.output()));
    }
    CorpusFiles.RowSource<List<String>> rows = this::manifest;
    to.write(
        "manifest.csv",
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          rows.forEach(row -> text.append(line(row)));
          text.flush();
        });
    files.end(rows, provenance, to);
    to.write(
        "provenance.json",
        out ->
            out.write(
                (new JsonMapper()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(provenance.facts())
                            .replace(System.lineSeparator(), "\n")
                        + "\n")
                    .getBytes(StandardCharsets.UTF_8)));
  }

  private void manifest(CorpusFiles.RowSink<List<String>> sink) throws IOException {
    sink.take(HEADER);
    run.each(
        filled(MANIFEST),
        row -> {
          String[] fields = new String[HEADER.size()];
          fields[0] = files.file(SafeName.of(row.getString(1)));
          for (int i = 1; i < fields.length; i++) {
            fields[i] = Objects.requireNonNullElse(row.getString(i), "");
          }
          sink.take(List.of(fields));
        });
  }

  private static String line(List<String> row) {
    return row.stream()
            .map(field -> '"' + field.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private String filled(String sql) {
    @Nullable String actor = request.actor();
    @Nullable Integer limit = request.limit();
    return RunTables.filled(
        sql,
        Map.of(
            "period",
            period(),
            "actor",
            actor == null
                ? "TRUE"
                : "article_id IN (SELECT article_id FROM mentions WHERE actor_id = %s)"
                    .formatted(SqlLiteral.of(actor)),
            "limit",
            limit == null ? ALL : limit.toString(),
            "language",
            request.language()));
  }

  /** Articles of which one knows that they are of the period. */
  private String period() {
    @Nullable String asked = request.period();
    if (asked == null || asked.equals("all")) {
      return "TRUE";
    }
    Period period = Period.of(asked);
    String known =
        switch (period.kind()) {
          case "day", "week" -> "time day";
          case "year" -> "time day month year";
          default -> "time day month";
        };
    return "a.published >= DATE '%s' AND a.published < DATE '%s' AND a.date_precision IN %s"
        .formatted(
            period.first(),
            period.last().plusDays(1),
            SqlLiteral.list(List.of(known.split(" ", -1))));
  }
}
