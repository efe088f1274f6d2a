package org.rawabit.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawabit.UserError;
import org.rawabit.corpus.InputFile;
import org.rawabit.corpus.InputSpec;
import org.rawabit.tables.Input;

/**
 * The files of a job's inputs that an output does not have yet.
 *
 * <p>A file is known by its name. One that has another length than when it was read, or is to be
 * read in another way, is refused: its articles are counted as they were. One that was only touched
 * (another time, the same length) is the same file.
 */
final class NewFiles {
  private NewFiles() {}

  /**
   * Those of the listed files that are not known, in the same order.
   *
   * @throws UserError where a known file has changed
   */
  static List<InputFile> of(
      List<InputFile> listed, List<InputSpec> inputs, List<Input> knownFiles) {
    Map<String, Input> known = new HashMap<>();
    knownFiles.forEach(input -> known.put(input.file(), input));
    List<InputFile> fresh = new ArrayList<>();
    for (InputFile file : listed) {
      Input before = known.get(file.name());
      if (before == null) {
        fresh.add(file);
      } else {
        requireSame(before, file, inputs.get(file.spec()).readAs());
      }
    }
    return fresh;
  }

  private static void requireSame(Input before, InputFile now, String readAs) {
    if (before.bytes() != now.length()) {
      throw new UserError(
          String.format(
              Locale.ROOT,
              "inputs: %s has changed since it was read (%,d bytes then, %,d now): give the new"
                  + " version a name of its own, or start over with run",
              now.name(),
              before.bytes(),
              now.length()));
    }
    if (!before.readAs().equals(readAs)) {
      throw new UserError(
          "inputs: %s was read with %s, the job now says %s: start over with run"
              .formatted(now.name(), before.readAs(), readAs));
    }
  }
}
