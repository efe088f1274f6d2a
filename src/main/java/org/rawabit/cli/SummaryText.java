package org.rawabit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.rawabit.job.Summary;

/**
 * The lines at the end of a run.
 *
 * @param report what is said of its report; may be empty
 */
record SummaryText(Summary summary, String report) {
  void print(PrintWriter out) {
    OptionalLong articles = summary.rows("articles");
    OptionalLong rejects = summary.rows("rejects");
    summary.files().ifPresent(files -> line(out, "files read", summary.files(), none(files)));
    if (articles.isPresent() && rejects.isPresent()) {
      line(out, "records in", OptionalLong.of(articles.getAsLong() + rejects.getAsLong()), "");
      line(out, "articles out", articles, "");
      line(out, "rejected", rejects, rejected());
      line(out, "duplicates", summary.duplicates(), "");
    }
    line(out, "mentions", summary.rows("mentions"), "");
    line(out, "actors", summary.rows("actors"), "");
    line(out, "terms", summary.rows("terms"), "");
    line(out, "pairs", summary.rows("cooccurrence"), "in every scope and period");
    out.printf(Locale.ROOT, "%-13s %10.1f%n", "seconds", summary.seconds());
    out.printf("tables are in %s%n", summary.output());
    if (!report.isEmpty()) {
      out.println(report);
    }
    out.println("next:");
    out.printf(
        "  scripts/rawabit query --output %s \"%s\"%n",
        summary.output(),
        "select actor_a, actor_b, n_ab, npmi from cooccurrence"
            + " where scope = 'sentence' and period = 'all' order by llr desc limit 10");
  }

  private static String none(long files) {
    return files > 0 ? "" : "the output has them all: nothing is new";
  }

  /** {@code no_text 3, syntax 1; see table rejects}; empty where there is none. */
  private String rejected() {
    String codes =
        summary.rejects().entrySet().stream()
            .map(code -> String.format(Locale.ROOT, "%s %,d", code.getKey(), code.getValue()))
            .collect(Collectors.joining(", "));
    return codes.isEmpty() ? "" : codes + "; see table rejects";
  }

  private static void line(PrintWriter out, String name, OptionalLong count, String note) {
    if (count.isPresent()) {
      String remark = note.isEmpty() ? "" : "  " + note;
      out.printf(Locale.ROOT, "%-13s %,10d%s%n", name, count.getAsLong(), remark);
    }
  }
}
