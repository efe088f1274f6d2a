import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rawabit.query.TableViews;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * A run that is killed by the system (SIGKILL) at random moments and started again, on one output,
 * while a reader looks at all its tables without a pause.
 *
 * <p>Two jobs take turns, so that every run changes the tables. Whatever the reader sees must be all
 * tables of the one job or all of the other, and after each resumed run the rows must be those of a
 * run that nobody disturbed.
 *
 * <p>Usage: scripts/bench/kills JOB_A JOB_B [KILLS] [SEED]
 */
public final class Kills {
  private static final Path DIRECTORY = Path.of("out", "kills");

  private final Map<String, Map<String, String>> expected = new TreeMap<>();
  private final Path output = DIRECTORY.resolve("killed");
  private volatile boolean isOver;
  private volatile String wrong = "";
  private int readings;

  public static void main(String[] arguments) throws Exception {
    int kills = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
    new Kills().run(List.of(arguments[0], arguments[1]), kills, new Random(seed));
  }

  private void run(List<String> jobs, int kills, Random random) throws Exception {
    delete(DIRECTORY);
    double seconds = 0;
    for (String job : jobs) {
      long start = System.nanoTime();
      Path alone = DIRECTORY.resolve("alone" + expected.size());
      await(start(job, alone), job);
      seconds = Math.max(seconds, (System.nanoTime() - start) / 1e9);
      expected.put(job, fingerprints(alone));
    }
    if (expected.get(jobs.get(0)).equals(expected.get(jobs.get(1)))) {
      throw new IllegalArgumentException("the two jobs make the same tables");
    }
    await(start(jobs.get(0), output), jobs.get(0));
    Thread reader = new Thread(this::read, "reader");
    reader.start();
    int died = 0;
    for (int i = 1; died < kills && wrong.isEmpty(); i++) {
      String job = jobs.get(i % 2);
      double moment = random.nextDouble() * seconds;
      Process process = start(job, output);
      boolean isTooLate = process.waitFor((long) (moment * 1000), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      died += isTooLate ? 0 : 1;
      String state = state();
      long start = System.nanoTime();
      String said = await(start(job, output), job);
      boolean isSame = fingerprints(output).equals(expected.get(job));
      System.out.printf(
          Locale.ROOT,
          "%2d  killed after %5.1f s%s, %s; run again %5.1f s: %s%s%n",
          died,
          moment,
          isTooLate ? " (too late)" : "",
          state,
          (System.nanoTime() - start) / 1e9,
          isSame ? "same rows" : "OTHER ROWS",
          said);
      if (!isSame) {
        wrong = "other rows after a kill";
      }
    }
    isOver = true;
    reader.join();
    System.out.printf("%d kills, %d readings%n", died, readings);
    if (!wrong.isEmpty()) {
      System.out.println("WRONG: " + wrong);
      System.exit(1);
    }
  }

  /** Which job's tables there are. */
  private String state() {
    Map<String, String> now = fingerprints(output);
    return expected.entrySet().stream()
        .filter(job -> job.getValue().equals(now))
        .map(job -> "the tables are those of " + Path.of(job.getKey()).getFileName())
        .findFirst()
        .orElse("THE TABLES ARE THOSE OF NO JOB");
  }

  private void read() {
    while (!isOver && wrong.isEmpty()) {
      try {
        Map<String, String> now = fingerprints(output);
        readings++;
        if (!expected.containsValue(now)) {
          wrong = "a reader saw tables of no one run: " + now;
        }
      } catch (RuntimeException e) {
        wrong = "a reader failed: " + e;
      }
    }
  }

  /** The rows of each table, as one number. */
  private static Map<String, String> fingerprints(Path output) {
    Map<String, String> found = new TreeMap<>();
    try (TableViews views = TableViews.open(output)) {
      for (Table<?> table : Tables.ALL) {
        if (!table.equals(Tables.RUNS) && views.has(table)) {
          String sql = "SELECT count(*) || ' ' || bit_xor(hash(t)) FROM \"%s\" AS t";
          found.put(
              table.name(),
              views.rows(sql.formatted(table.name()), row -> row.getString(1), List.of()).get(0));
        }
      }
    }
    return found;
  }

  private static Process start(String job, Path output) throws IOException {
    Files.createDirectories(DIRECTORY);
    return new ProcessBuilder(
            System.getProperty("rawabit"), "run", job, "--output", output.toString(),
            "--set", "report.write=false")
        .redirectErrorStream(true)
        .redirectOutput(DIRECTORY.resolve("log").toFile())
        .start();
  }

  /** What it said of going on. */
  private static String await(Process process, String job) throws Exception {
    int code = process.waitFor();
    List<String> log = Files.readAllLines(DIRECTORY.resolve("log"));
    if (code != 0) {
      throw new IllegalStateException(job + " ended with " + code + ": " + log);
    }
    return log.stream()
        .filter(line -> line.startsWith("going on") || line.startsWith("taking over"))
        .map(line -> "\n      " + line)
        .reduce("", String::concat);
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> found = Files.walk(directory)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
