package org.rawabit.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** A cluster that scripts/cluster started, and the sample job on it. */
final class LoopbackCluster implements AutoCloseable {
  static final Path SAMPLE = Path.of("jobs/sample.yaml");
  private static final Path HOME = Path.of("target/cluster-test").toAbsolutePath();

  private final Path directory;
  private final Map<String, String> environment;

  LoopbackCluster(String name, String... options) throws IOException, InterruptedException {
    directory = HOME.resolve(name);
    environment = Map.of("RAWABIT_CLUSTER", directory.toString());
    List<String> words = new ArrayList<>(List.of("scripts/cluster", "start"));
    words.addAll(Arrays.asList(options));
    type("start", words.toArray(String[]::new)).succeeded();
  }

  /** The tables of the sample, made on this machine without a cluster, once for all tests. */
  static Path local() throws IOException, InterruptedException {
    Path output = HOME.resolve("local");
    if (!Files.exists(output.resolve("runs"))) {
      Shell.type(
              HOME.resolve("local.log"),
              Map.of(),
              "scripts/rawabit",
              "run",
              SAMPLE.toString(),
              "--output",
              output.toString())
          .succeeded();
    }
    return output;
  }

  /** Where a run may write. */
  Path output(String name) {
    return HOME.resolve("out").resolve(name);
  }

  /** Runs the sample into an output; options stand before {@code --}. */
  Shell.Typed sample(String output, String... options) throws IOException {
    return run(SAMPLE.toString(), output, options);
  }

  Shell.Typed run(String job, String output, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("scripts/cluster", "submit"));
    words.addAll(Arrays.asList(options));
    words.addAll(List.of("--", "run", job, "--output", output));
    return type("run-" + output.replaceAll("\\W+", "-"), words.toArray(String[]::new));
  }

  Shell.Typed type(String log, String... words) throws IOException {
    return Shell.type(HOME.resolve("logs").resolve(log + ".log"), environment, words);
  }

  /** What the cluster says of itself, like RAWABIT_HDFS. */
  String setting(String name) throws IOException {
    Properties settings = new Properties();
    try (var in = Files.newBufferedReader(directory.resolve("env"))) {
      settings.load(in);
    }
    return Objects.requireNonNull(settings.getProperty(name), name);
  }

  /** What lies in the bucket, which is a directory. */
  Path bucket() {
    return directory.resolve("s3/rawabit");
  }

  /** JVMs in which tasks run. */
  List<ProcessHandle> executors() {
    return living("CoarseGrainedExecutorBackend");
  }

  ProcessHandle worker() {
    return living("org.apache.spark.deploy.worker.Worker").get(0);
  }

  private List<ProcessHandle> living(String mainClass) {
    return ProcessHandle.allProcesses()
        .filter(
            process ->
                process
                    .info()
                    .commandLine()
                    .filter(line -> line.contains(directory + "/spark"))
                    .filter(line -> line.contains(mainClass))
                    .isPresent())
        .toList();
  }

  @Override
  public void close() {
    try {
      type("stop", "scripts/cluster", "stop").succeeded();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
