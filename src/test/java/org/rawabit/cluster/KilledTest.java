package org.rawabit.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who loses executors or workers ends with the same rows.
 *
 * <p>{@code -Dcluster.kills=10} kills an executor in each of 10 runs, each at another moment;
 * {@code -Dcluster.seed} repeats the moments of a seed.
 */
@Tag("cluster")
class KilledTest {
  private static final int EARLIEST_SECONDS = 5;

  @Test
  void executorsAtAnyMoment() throws IOException, InterruptedException, SQLException {
    long seed = Long.getLong("cluster.seed", System.nanoTime());
    Random random = new Random(seed);
    int runs = Integer.getInteger("cluster.kills", 1);
    Path expected = LoopbackCluster.local();
    try (LoopbackCluster cluster = new LoopbackCluster("killed-executors", "--workers", "2")) {
      long started = System.nanoTime();
      Path whole = cluster.output("nobody-killed");
      cluster.sample(whole.toString()).succeeded();
      SameRows.assertSame(whole, expected);
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
      for (int i = 1; i <= runs; i++) {
        int after =
            EARLIEST_SECONDS + random.nextInt((int) Math.max(1, seconds - 2 * EARLIEST_SECONDS));
        Path output = cluster.output("executor-killed-" + i);
        Shell.Typed run = cluster.sample(output.toString());
        boolean isKilled = kill(cluster, run, after, random);
        run.succeeded();
        SameRows.assertSame(output, expected);
        System.out.printf(
            "run %d of %d (seed %d): executor killed after %d of %d s: %s, same rows%n",
            i, runs, seed, after, seconds, isKilled ? "yes" : "none lived");
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

  /** Kills one of those that live then; false where the run ended before. */
  private static boolean kill(LoopbackCluster cluster, Shell.Typed run, int seconds, Random random)
      throws InterruptedException {
    if (run.process().waitFor(seconds, TimeUnit.SECONDS)) {
      return false;
    }
    awaitExecutors(cluster, run, 1);
    List<ProcessHandle> executors = cluster.executors();
    return !executors.isEmpty()
        && executors.get(random.nextInt(executors.size())).destroyForcibly();
  }

  private static void awaitExecutors(LoopbackCluster cluster, Shell.Typed run, int count)
      throws InterruptedException {
    while (run.process().isAlive() && cluster.executors().size() < count) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(run.process().isAlive()).as("the run has not ended by itself").isTrue();
  }
}
