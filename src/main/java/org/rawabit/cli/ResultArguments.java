package org.rawabit.cli;

import org.jspecify.annotations.Nullable;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.ResultFile;
import picocli.CommandLine.Option;

/** How a result is written, and where. */
final class ResultArguments {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "table, csv, excel (CSV that Excel opens), json, markdown or parquet (default: table, or"
              + " as the file of --to ends)")
  private @Nullable String format;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "write to a file, on any file system of Hadoop's")
  private @Nullable String to;

  OutputFormat format() {
    return OutputFormat.of(format, to);
  }

  @Nullable ResultFile file() {
    return to == null ? null : new ResultFile(to);
  }
}
