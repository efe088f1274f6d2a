package org.rawabit.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of the commands that read inputs. */
final class MaxRejects {
  private static final String KEY = "rejects.max_share";

  @Option(
      names = "--max-rejects",
      paramLabel = "SHARE",
      description =
          "fail, and leave the tables as they are, where more of the records than this share, like"
              + " 0.05 or 5%%, cannot be read (default: the job's rejects.max_share, else 1)")
  private @Nullable String share;

  /** Puts it into the job. */
  void into(JobArguments arguments) {
    if (share != null) {
      arguments.set(KEY, number(share.strip()));
    }
  }

  /** A percentage as a share; what is no number is told by the reader of the job. */
  private static String number(String share) {
    if (!share.endsWith("%")) {
      return share;
    }
    try {
      String percent = share.substring(0, share.length() - 1).strip();
      return new BigDecimal(percent).movePointLeft(2).toPlainString();
    } catch (NumberFormatException e) {
      return share;
    }
  }
}
