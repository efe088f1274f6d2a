package org.rawabit.docs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rawabit.cli.CommandServer;

/**
 * A clone of the project in which a newcomer types what the pages show.
 *
 * <p>The clone has {@code jobs}, {@code conf}, and {@code scripts/rawabit}, which hands its words
 * to one process for all commands ({@link CommandServer}); everything else in a line is the
 * shell's. The sample job is run once: every page finds {@code out/sample} as it left it, and a
 * page that runs the sample again is told what it printed.
 */
public final class Walk implements AutoCloseable {
  private static final String SAMPLE_JOB = "run jobs/sample.yaml";
  private static final int LONGEST_PAGE_SECONDS = 300;
  private static final String LAUNCHER =
      """
      #!/usr/bin/env bash
      walk=%1$s
      if [ "$*" = "%2$s" ] && [ -e "$walk/sample" ]; then
        cat "$walk/sample.err" >&2
        cat "$walk/sample.out"
        exit 0
      fi
      cat > "$walk/in"
      : > "$walk/arguments"
      [ $# -eq 0 ] || printf '%%s' "$1" > "$walk/arguments"
      for word in "${@:2}"; do printf '\\0%%s' "$word" >> "$walk/arguments"; done
      echo run > "$walk/request"
      read -r code < "$walk/done"
      cat "$walk/err" >&2
      cat "$walk/out"
      exit "$code"
      """;

  private final Path home = Path.of("target/docs-walk").toAbsolutePath();
  private final Path clone = home.resolve("clone");
  private final Process server;

  /** What a command printed, standard error first, and how it ended. */
  record Result(List<String> printed, int code) {}

  Walk() throws IOException, InterruptedException {
    shell(
        Path.of("").toAbsolutePath(),
        "rm -rf %1$s && mkdir -p %2$s && mkfifo %1$s/request %1$s/done".formatted(home, clone));
    server = serve();
    reset();
    typed("scripts/rawabit %s > ../sample.out 2> ../sample.err".formatted(SAMPLE_JOB));
    shell(clone, "cp -a out/sample ../sample");
  }

  private Process serve() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.matches("(--add-opens|-XX:|-Djdk|-Dio\\.netty|-Duser).*"))
        .forEach(command::add);
    String here = System.getProperty("java.class.path", "");
    command.addAll(
        List.of(
            "-Xmx1500m",
            "-Drawabit.home=" + clone,
            "-Drawabit.terminal.in=false",
            "-Drawabit.terminal.out=false",
            "-Drawabit.terminal.err=false",
            "-cp",
            System.getProperty("surefire.test.class.path", here),
            CommandServer.class.getName(),
            home.toString()));
    return new ProcessBuilder(command)
        .directory(clone.toFile())
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("server.log").toFile())
        .start();
  }

  /** The output of the sample job, which nobody writes to. */
  public Path sample() {
    return home.resolve("sample");
  }

  /** Runs the commands of a page in one shell, in a clone that nobody has worked in. */
  List<Result> run(List<String> commands) throws IOException, InterruptedException {
    reset();
    Path page = Files.createDirectories(home.resolve("page"));
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < commands.size(); i++) {
      Files.writeString(page.resolve(i + ".sh"), commands.get(i) + "\n");
      script.append(
          """
          . %1$s/%2$d.sh < /dev/null > %1$s/%2$d.out 2>&1; ended=$?
          echo $ended > %1$s/%2$d.code; (exit $ended)
          """
              .formatted(page, i));
    }
    Files.writeString(page.resolve("page.sh"), script + "exit 0\n");
    typed("bash %s/page.sh".formatted(page));
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < commands.size(); i++) {
      results.add(
          new Result(
              Files.readAllLines(page.resolve(i + ".out")),
              Integer.parseInt(Files.readString(page.resolve(i + ".code")).strip())));
    }
    return results;
  }

  /** Makes the clone new; the directory stays, since the server stands in it. */
  private void reset() throws IOException, InterruptedException {
    Path project = Path.of("").toAbsolutePath();
    shell(
        clone,
        "rm -rf ../page; find . -mindepth 1 -delete; mkdir scripts out; cp -a %1$s/jobs %1$s/conf ."
                .formatted(project)
            + "; [ ! -e ../sample ] || cp -a ../sample out/sample");
    Path launcher = clone.resolve("scripts/rawabit");
    Files.writeString(launcher, LAUNCHER.formatted(home, SAMPLE_JOB));
    shell(clone, "chmod +x scripts/rawabit");
  }

  /** Waits for a line that calls the server, as long as that lives. */
  private void typed(String line) throws IOException, InterruptedException {
    Process bash = bash(clone, line);
    for (int i = 0; !bash.waitFor(1, TimeUnit.SECONDS); i++) {
      if (!server.isAlive() || i >= LONGEST_PAGE_SECONDS) {
        end(bash);
        throw new AssertionError(
            "no end after %d s: %s%n%s"
                .formatted(i, line, Files.readString(home.resolve("server.log"))));
      }
    }
    succeeded(bash, line);
  }

  private static void shell(Path directory, String line) throws IOException, InterruptedException {
    Process bash = bash(directory, line);
    bash.waitFor();
    succeeded(bash, line);
  }

  private static Process bash(Path directory, String line) throws IOException {
    Process bash =
        new ProcessBuilder("bash", "-c", line)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    bash.getOutputStream().close();
    return bash;
  }

  private static void end(Process process) {
    try (Stream<ProcessHandle> children = process.descendants()) {
      children.forEach(ProcessHandle::destroyForcibly);
    }
    process.destroyForcibly();
  }

  private static void succeeded(Process bash, String line) {
    if (bash.exitValue() != 0) {
      throw new AssertionError("ended with %d: %s".formatted(bash.exitValue(), line));
    }
  }

  @Override
  public void close() {
    server.destroyForcibly();
  }
}
