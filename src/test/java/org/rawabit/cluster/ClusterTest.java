package org.rawabit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample job on a master and two workers gives the rows that it gives on a laptop. */
@Tag("cluster")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterTest {
  private static final String TOP =
      "select actor_a, actor_b, n_ab, llr from cooccurrence where scope = 'sentence'"
          + " and period = 'all' order by llr desc, actor_a, actor_b limit 20";

  private final LoopbackCluster cluster;

  ClusterTest() throws IOException, InterruptedException {
    cluster = new LoopbackCluster("two", "--workers", "2", "--hdfs", "--s3");
  }

  @AfterAll
  void stop() {
    cluster.close();
    assertThat(cluster.executors()).isEmpty();
  }

  @Test
  void inClientMode() throws IOException, InterruptedException, SQLException {
    Path output = cluster.output("client");
    String printed = cluster.sample(output.toString()).succeeded();
    assertThat(printed).contains("articles out          68").contains("tables are in " + output);
    SameRows.assertSame(output, LoopbackCluster.local());
  }

  /** The driver is started by a worker, in a directory of its own; the paths are relative. */
  @Test
  void inClusterMode() throws IOException, InterruptedException, SQLException {
    Path output = cluster.output("cluster");
    String relative = Path.of("").toAbsolutePath().relativize(output).toString();
    cluster.sample(relative, "--deploy-mode", "cluster").succeeded();
    SameRows.assertSame(output, LoopbackCluster.local());
  }

  @Test
  void fromHdfsToHdfs(@TempDir Path fetched)
      throws IOException, InterruptedException, SQLException {
    String root = cluster.setting("RAWABIT_HDFS") + "/rawabit";
    URI uri = URI.create(root);
    try (FileSystem files = FileSystem.newInstance(uri, new Configuration())) {
      files.mkdirs(hadoop(root));
      for (String path : List.of("jobs", "conf")) {
        files.copyFromLocalFile(hadoop(Path.of(path)), new org.apache.hadoop.fs.Path(root));
      }
      files.copyFromLocalFile(hadoop(job(fetched, root)), hadoop(root + "/jobs/sample.yaml"));
      cluster.run(root + "/jobs/sample.yaml", root + "/out").succeeded();
      files.copyToLocalFile(false, hadoop(root + "/out"), hadoop(fetched.resolve("out")), true);
      assertThat(files.exists(hadoop(root + "/out/_pending"))).isFalse();
    }
    SameRows.assertSame(fetched.resolve("out"), LoopbackCluster.local());
    assertAnswers(root + "/out", Map.of());
  }

  @Test
  void fromS3ToS3(@TempDir Path scratch) throws IOException, InterruptedException, SQLException {
    String root = "s3a://rawabit";
    for (String path : List.of("jobs", "conf")) {
      copy(Path.of(path), cluster.bucket().resolve(path));
    }
    Files.copy(
        job(scratch, root),
        cluster.bucket().resolve("jobs/sample.yaml"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    cluster.run(root + "/jobs/sample.yaml", root + "/out").succeeded();
    // Nothing is moved to plain paths on an object store.
    Path output = cluster.bucket().resolve("out");
    String run =
        new ObjectMapper().readTree(output.resolve("_manifest.json").toFile()).get("run").asText();
    Path tables = output.resolve("_runs").resolve(run);
    SameRows.assertSame(tables, LoopbackCluster.local());
    assertThat(tables.resolve("cooccurrence/_SUCCESS"))
        .as("what the committer left")
        .content()
        .contains("\"magic\"");
  }

  /** The job file with all its paths under a URL. */
  private static Path job(Path directory, String root) throws IOException {
    String job =
        Files.readString(LoopbackCluster.SAMPLE)
            .replace("path: jobs", "path: " + root + "/jobs")
            .replace("conf/actors", root + "/conf/actors");
    return Files.writeString(directory.resolve("sample.yaml"), job);
  }

  private void assertAnswers(String output, Map<String, String> environment)
      throws IOException, InterruptedException {
    assertThat(query(output, environment))
        .isEqualTo(query(LoopbackCluster.local().toString(), Map.of()));
  }

  private String query(String output, Map<String, String> environment)
      throws IOException, InterruptedException {
    return Shell.type(
            cluster.output("query.log"),
            environment,
            "scripts/rawabit",
            "query",
            "--output",
            output,
            TOP)
        .succeeded();
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files = new ArrayList<>();
    try (var found = Files.walk(from)) {
      found.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      Path copy = to.resolve(from.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
  }

  private static org.apache.hadoop.fs.Path hadoop(String path) {
    return new org.apache.hadoop.fs.Path(path);
  }

  private static org.apache.hadoop.fs.Path hadoop(Path path) {
    return new org.apache.hadoop.fs.Path(path.toUri());
  }
}
