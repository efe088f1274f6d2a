package org.rawabit.job;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rawabit.UserError;
import org.rawabit.corpus.InputFile;
import org.rawabit.tables.Run;
import org.rawabit.tables.Table;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/** What earlier batches have left in an output, as far as new ones are to be added to it. */
final class Earlier {
  private static final String ADD = "run --add";

  /** Commands that read inputs. */
  private static final Set<String> READING = Set.of("run", ADD, "ingest");

  private final TableStore store;
  private final Job job;
  private final boolean exists;
  private final List<Run> runs;

  /**
   * Looks at an output.
   *
   * @throws UserError where it was made in a way to which nothing can be added
   */
  Earlier(TableStore store, Job job, RunIdentity run) {
    this.store = store;
    this.job = job;
    this.exists = store.has(Tables.ARTICLES);
    this.runs = exists ? runs(store) : List.of();
    if (exists) {
      requireComparable(run);
    }
  }

  boolean exists() {
    return exists;
  }

  /** The files that are not in the output yet. */
  List<InputFile> newFiles(List<InputFile> listed) {
    return NewFiles.of(listed, job.inputs(), store.read(Tables.INPUTS).collectAsList());
  }

  /** Whether the last run made all tables of the same job and the same actor files. */
  boolean isUpToDate(RunIdentity run) {
    Optional<Run> last = runs.stream().reduce((a, b) -> b);
    return last.isPresent()
        && Set.of("run", ADD).contains(last.get().command())
        && run.isSameAs(last.get());
  }

  private static List<Run> runs(TableStore store) {
    return store.has(Tables.RUNS)
        ? store.read(Tables.RUNS).collectAsList().stream()
            .sorted(Comparator.comparing(Run::finished).thenComparing(Run::runId))
            .toList()
        : List.of();
  }

  private void requireComparable(RunIdentity run) {
    for (Table<?> table : List.of(Tables.INPUTS, Tables.SIGNATURES, Tables.NEAR_DUPLICATES)) {
      if (!store.has(table)) {
        throw refused("has no table " + table.name());
      }
    }
    Optional<Run> reading =
        runs.stream().filter(r -> READING.contains(r.command())).reduce((a, b) -> b);
    if (reading.isEmpty()) {
      throw refused("does not say how it was made");
    }
    if (!reading.get().version().equals(run.version())) {
      throw refused(
          "was made by version %s, this is %s".formatted(reading.get().version(), run.version()));
    }
    if (!reading.get().duplicates().equals(run.duplicates())) {
      throw refused(
          "compared texts with %s, the job now says %s"
              .formatted(reading.get().duplicates(), run.duplicates()));
    }
  }

  private UserError refused(String why) {
    return new UserError(
        "output %s: cannot be added to: it %s; start over with run".formatted(store.root(), why));
  }
}
