package org.rawabit.cli;

import java.util.Locale;
import org.rawabit.report.Report;

/**
 * What is said of a report that was written: where it is, its size, how much of the run it shows.
 */
final class ReportText {
  private ReportText() {}

  /** {@code out/sample/report.html: 2.1 MB; 166 actors, 1,234 of 5,678 pairs}. */
  static String of(Report.Written report) {
    return String.format(
        Locale.ROOT,
        "%s: %.1f MB; %s, %s",
        report.file(),
        report.bytes() / 1e6,
        shown(report.actors(), report.allActors(), "actors"),
        shown(report.pairs(), report.allPairs(), "pairs"));
  }

  private static String shown(long shown, long all, String what) {
    return shown == all
        ? String.format(Locale.ROOT, "%,d %s", all, what)
        : String.format(Locale.ROOT, "%,d of %,d %s", shown, all, what);
  }
}
