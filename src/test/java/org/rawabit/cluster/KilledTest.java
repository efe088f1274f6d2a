package org.rawabit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who loses executors or workers ends with the same rows.
 *
 * <p>{@code -Dcluster.kills=10} kills an executor in each of 10 runs, each at another moment of the
 * run, by the phases that it says to have ended; {@code -Dcluster.seed} repeats those of a seed.
 */
@Tag("cluster")
class KilledTest {
  private static final int PHASES = 12;
  private static final int LONGEST_MILLIS = 3000;

  @Test
  void executorsAtAnyMoment() throws IOException, InterruptedException, SQLException {
    long seed = Long.getLong("cluster.seed", System.nanoTime());
    Random random = new Random(seed);
    int runs = Integer.getInteger("cluster.kills", 1);
    Path expected = LoopbackCluster.local();
    try (LoopbackCluster cluster = new LoopbackCluster("killed-executors", "--workers", "2")) {
      for (int i = 1; i <= runs; i++) {
        int phases = random.nextInt(1, PHASES);
        int millis = random.nextInt(LONGEST_MILLIS);
        Path output = cluster.output("executor-killed-" + i);
        Shell.Typed run = cluster.sample(output.toString());
        boolean isKilled = kill(cluster, run, phases, millis, random);
        run.succeeded();
        SameRows.assertSame(output, expected);
        System.out.printf(
            "run %d of %d (seed %d): executor killed %d ms after phase %d: %s, same rows%n",
            i, runs, seed, millis, phases, isKilled ? "yes" : "none lived");
      }
    }
  }

  @Test
  void aWorkerWithItsExecutor() throws IOException, InterruptedException, SQLException {
    Path expected = LoopbackCluster.local();
    try (LoopbackCluster cluster = new LoopbackCluster("killed-worker", "--workers", "2")) {
      Path output = cluster.output("worker-killed");
      Shell.Typed run = cluster.sample(output.toString());
      awaitExecutors(cluster, run, 2);
      // Past the start, in the middle of the stages.
      TimeUnit.SECONDS.sleep(10);
      cluster.worker().destroyForcibly();
      run.succeeded();
      SameRows.assertSame(output, expected);
    }
  }

  @Test
  void oneWorkerIsEnough() throws IOException, InterruptedException, SQLException {
    try (LoopbackCluster cluster = new LoopbackCluster("one", "--workers", "1")) {
      Path output = cluster.output("one-worker");
      cluster.sample(output.toString()).succeeded();
      SameRows.assertSame(output, LoopbackCluster.local());
    }
  }

  /** Kills one of those that live when so many phases have ended; false where none does. */
  private static boolean kill(
      LoopbackCluster cluster, Shell.Typed run, int phases, int millis, Random random)
      throws IOException, InterruptedException {
    while (run.process().isAlive() && endedPhases(run) < phases) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    TimeUnit.MILLISECONDS.sleep(millis);
    List<ProcessHandle> executors = cluster.executors();
    return !executors.isEmpty()
        && executors.get(random.nextInt(executors.size())).destroyForcibly();
  }

  private static long endedPhases(Shell.Typed run) throws IOException {
    try (Stream<String> lines = Files.lines(run.log())) {
      return lines.filter(line -> line.matches("[a-z ]+ \\d+\\.\\d s.*")).count();
    }
  }

  private static void awaitExecutors(LoopbackCluster cluster, Shell.Typed run, int count)
      throws InterruptedException {
    while (run.process().isAlive() && cluster.executors().size() < count) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(run.process().isAlive()).as("the run has not ended by itself").isTrue();
  }
}
