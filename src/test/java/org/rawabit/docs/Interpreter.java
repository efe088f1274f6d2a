package org.rawabit.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs scripts, on machines that have it. */
record Interpreter(String program) {
  private static final int MINUTES = 5;

  /** What a program printed and how it ended. */
  record Finished(int code, String out, String err) {
    Finished succeeded() {
      assertThat(code).as("%s%n%s", out, err).isZero();
      return this;
    }
  }

  /** A Python 3 with these modules; without one the test is skipped. */
  static Interpreter python(String... modules) throws IOException, InterruptedException {
    return first(
        List.of(
            "python3", "/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"),
        List.of("-c", "import sys, " + String.join(", ", modules)),
        "a python3 that has " + String.join(", ", modules));
  }

  /** An R with these packages; without one the test is skipped. */
  static Interpreter r(String... packages) throws IOException, InterruptedException {
    return first(
        List.of(
            "Rscript", "/usr/bin/Rscript", "/usr/local/bin/Rscript", "/opt/homebrew/bin/Rscript"),
        List.of("-e", "for (p in c('" + String.join("','", packages) + "')) loadNamespace(p)"),
        "an Rscript that has " + String.join(", ", packages));
  }

  private static Interpreter first(List<String> programs, List<String> check, String wanted)
      throws IOException, InterruptedException {
    for (String program : programs) {
      Interpreter found = new Interpreter(program);
      if (found.run(Path.of("."), Map.of(), check).code() == 0) {
        return found;
      }
    }
    return abort("there is no " + wanted.replaceFirst("^an? ", ""));
  }

  /** Runs it in a directory; a program that is not there ends with 127, as in a shell. */
  Finished run(Path directory, Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
      builder.environment().putAll(environment);
      Process process;
      try {
        process = builder.start();
      } catch (IOException e) {
        return new Finished(127, "", String.valueOf(e.getMessage()));
      }
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return new Finished(
            124, Files.readString(out), "stopped after %d minutes".formatted(MINUTES));
      }
      return new Finished(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
