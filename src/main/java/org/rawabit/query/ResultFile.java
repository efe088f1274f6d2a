package org.rawabit.query;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.rawabit.UserError;
import org.rawabit.tables.PublishedFile;

/**
 * A file of results, on this machine or any file system that Hadoop knows: it appears when it is
 * whole. Text is UTF-8; Parquet is packed by zstd, and passes through a temporary file.
 *
 * @param path a path, or a URL like hdfs://host/results.csv
 */
public record ResultFile(String path) {
  /** Writes text. */
  public void write(Consumer<Appendable> content) {
    PublishedFile.write(
        path,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          content.accept(text);
          text.flush();
        });
  }

  /** Writes the results of statements that semicolons separate. */
  public void write(TableViews views, String sql, OutputFormat format) {
    if (format != OutputFormat.PARQUET) {
      write(out -> views.query(sql, format, out));
      return;
    }
    List<SqlStatement> statements = SqlScript.of(sql).statements();
    if (statements.isEmpty()) {
      throw new UserError("SQL: there is no statement");
    }
    int last = statements.size() - 1;
    // What comes before makes what the last one asks for; a file holds one result.
    for (SqlStatement before : statements.subList(0, last)) {
      views.run(SqlQuestion.of(before), OutputFormat.CSV, Writer.nullWriter());
    }
    write(views, SqlQuestion.of(statements.get(last)), format);
  }

  /** Writes the result of one question. */
  public void write(TableViews views, SqlQuestion question, OutputFormat format) {
    if (format != OutputFormat.PARQUET) {
      write(out -> views.run(question, format, out));
      return;
    }
    try {
      Path directory = Files.createTempDirectory("rawabit-result-");
      Path file = directory.resolve("result.parquet");
      try {
        views.copy(question, file);
        PublishedFile.write(path, out -> Files.copy(file, out));
      } finally {
        Files.deleteIfExists(file);
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
