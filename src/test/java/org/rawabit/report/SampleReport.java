package org.rawabit.report;

import java.nio.file.Path;
import org.rawabit.docs.Walk;

/** The report of jobs/sample.yaml. */
final class SampleReport {
  private SampleReport() {}

  /** Writes the page, in Arabic, into a directory. */
  static Path in(Path dir, Walk walk) {
    Path page = dir.resolve("read.html");
    String output = walk.sample().toString();
    Report.write(new Report.Request(output, page.toString(), ReportOptions.DEFAULT, "ar", null));
    return page;
  }
}
