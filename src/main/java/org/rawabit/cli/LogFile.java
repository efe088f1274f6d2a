package org.rawabit.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rawabit.job.Submission;

/** Where Spark's log goes on a laptop; spark-submit keeps its own. */
final class LogFile {
  private static final String CONFIGURATION = "log4j2.configurationFile";
  private static final String FILE = "rawabit.log";

  private LogFile() {}

  /** Sends the log to a file under the output; to be called before Spark is touched. */
  static void under(String output) {
    if (Submission.isSubmitted() || System.getProperty(CONFIGURATION) != null) {
      return;
    }
    Path directory = output.contains("://") ? Path.of("logs") : Path.of(output, "_logs");
    System.setProperty(FILE, directory.resolve("rawabit.log").toString());
    System.setProperty(CONFIGURATION, "classpath:org/rawabit/cli/log4j2-laptop.properties");
  }

  /** Tells where the log is, if something was logged. */
  static void mention(PrintWriter out) {
    @Nullable String file = System.getProperty(FILE);
    if (file != null && Files.exists(Path.of(file))) {
      out.println("log: " + file);
    }
  }
}
