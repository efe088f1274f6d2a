package org.rawabit.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Commands that are typed in this project, with what they print in a file. */
final class Shell {
  private static final int LONGEST_MINUTES = 20;

  private Shell() {}

  /** A command that runs. */
  record Typed(Process process, Path log) {
    /** Waits for its end, and returns what it printed; it must end well. */
    String succeeded() throws IOException, InterruptedException {
      return ended(0);
    }

    /** Waits for its end, and returns what it printed; it must end with the code. */
    String ended(int code) throws IOException, InterruptedException {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
        throw new AssertionError("no end after %d min: %s".formatted(LONGEST_MINUTES, log));
      }
      String printed = Files.readString(log);
      if (process.exitValue() != code) {
        throw new AssertionError("ended with %d:%n%s".formatted(process.exitValue(), printed));
      }
      return printed;
    }
  }

  static Typed type(Path log, Map<String, String> environment, String... words) throws IOException {
    List<String> command = new ArrayList<>(Arrays.asList(words));
    command.set(0, Path.of(words[0]).toAbsolutePath().toString());
    Files.createDirectories(log.resolveSibling("."));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    process.getOutputStream().close();
    return new Typed(process, log);
  }
}
