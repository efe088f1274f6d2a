package org.rawabit.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.query.TableViews;
import org.rawabit.tables.PublishedFile;
import org.rawabit.tables.Table;

/** Makes the report of a run: one file, which tells of the tables and of nothing else. */
public final class Report {
  /** Its name beside the tables. */
  public static final String FILE = "report.html";

  private static final String ARABIC = "ar";
  private static final String ENGLISH = "en";

  /** The languages that a page can open in. */
  public static final List<String> LANGUAGES = List.of(ARABIC, ENGLISH);

  private Report() {}

  /**
   * What to make.
   *
   * @param output where the tables are
   * @param to the file to write
   * @param language the language it opens in; null for that of most articles
   * @param settings of the job, as in {@code runs.settings}, for tables of a version that did not
   *     write them down; null where they are not known
   */
  public record Request(
      String output,
      String to,
      ReportOptions options,
      @Nullable String language,
      @Nullable String settings) {}

  /**
   * A report that was written.
   *
   * @param actors shown, of all
   * @param pairs shown, of all
   */
  public record Written(
      String file, long bytes, long actors, long allActors, long pairs, long allPairs) {}

  /** Tables without which there is nothing to report. */
  public static List<Table<?>> needs() {
    return ReportTables.NEEDED;
  }

  /** Whether this program can make reports: what is submitted to a cluster has no DuckDB. */
  public static boolean isPossible() {
    try {
      Class.forName("org.duckdb.DuckDBDriver", false, Report.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Writes a report.
   *
   * @throws UserError where tables are missing, DuckDB is, or the file cannot be written
   */
  public static Written write(Request request) {
    if (!isPossible()) {
      throw new UserError(
          "report: DuckDB is not in this jar; report needs the laptop layout (scripts/rawabit report)");
    }
    ReportData data;
    try (TableViews views = TableViews.open(request.output, ReportTables.READ)) {
      data =
          ReportData.of(views, request.output, request.options, RunSettings.of(request.settings));
    }
    String language = request.language == null ? usualLanguage(data) : request.language;
    long[] bytes = {0};
    PublishedFile.write(
        request.to,
        out -> {
          // Not closed: the stream is the caller's.
          Writer page = new OutputStreamWriter(new Counting(out, bytes), StandardCharsets.UTF_8);
          ReportPage.write(data, language, page);
          page.flush();
        });
    Limits limits = data.limits();
    return new Written(
        request.to,
        bytes[0],
        limits.actors().shown(),
        limits.actors().all(),
        limits.pairs().shown(),
        limits.pairs().all());
  }

  private static String usualLanguage(ReportData data) {
    List<Map<String, @Nullable Object>> languages = data.corpus().languages();
    boolean isArabic = !languages.isEmpty() && ARABIC.equals(languages.get(0).get("value"));
    return isArabic ? ARABIC : ENGLISH;
  }

  /** Counts what passes. */
  private static final class Counting extends FilterOutputStream {
    private final long[] count;

    Counting(OutputStream out, long[] count) {
      super(out);
      this.count = count;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      count[0] += length;
    }
  }
}
