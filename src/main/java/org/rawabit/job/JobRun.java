package org.rawabit.job;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Gazetteer;
import org.rawabit.corpus.Corpus;
import org.rawabit.corpus.InputFile;
import org.rawabit.report.Report;
import org.rawabit.stages.ArticleText;
import org.rawabit.stages.Likeness;
import org.rawabit.stages.Mentions;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Slices;
import org.rawabit.tables.Article;
import org.rawabit.tables.OutputLock;
import org.rawabit.tables.Publication;
import org.rawabit.tables.Run;
import org.rawabit.tables.RunMark;
import org.rawabit.tables.Table;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/**
 * Runs a job, whole or a step of it: reads tables, calls stages, writes tables.
 *
 * <p>A whole run goes over the text once: the slices that this leaves are kept in memory (on disk
 * where that is short), and every table is made from them.
 */
public final class JobRun {
  private final SparkSession spark;
  private final Job job;
  private final String version;
  private final Progress progress;
  private final Actors actors;
  private final TableStore store;
  private final StepTables tables;
  private RunIdentity identity;
  private final long startedNanos = System.nanoTime();
  private @Nullable OutputLock lock;
  private OptionalLong duplicates = OptionalLong.empty();
  private Map<String, Long> rejected = Map.of();
  private OptionalLong read = OptionalLong.empty();

  /**
   * Prepares a run; actor files are read and checked here, before anything is written.
   *
   * @param version of Rawabit, for {@code runs}
   */
  public JobRun(SparkSession spark, Job job, String version, Progress progress) {
    this(spark, job, job.output(), version, progress);
  }

  /** Prepares a run whose steps read from another output what their own lacks. */
  public JobRun(SparkSession spark, Job job, String from, String version, Progress progress) {
    this.spark = spark;
    this.job = job;
    this.version = version;
    this.progress = progress;
    this.actors = Actors.read(job.actors());
    this.identity = RunIdentity.starting(job, actors, version);
    KeynessTables.check(job, actors.gazetteer());
    this.store = new TableStore(spark, job.output());
    this.tables = new StepTables(store, new TableStore(spark, from));
  }

  /** Runs all steps, over all inputs. */
  public Summary run() {
    return alone(this::runWhole);
  }

  /** While it does something, no other run writes the output. */
  private Summary alone(Supplier<Summary> work) {
    try (OutputLock taken = store.lock(identity.runId(), progress::note)) {
      lock = taken;
      return work.get();
    }
  }

  private Summary runWhole() {
    List<InputFile> files = listed();
    RunMark mark = Resumption.begin(identity, files, store, progress);
    identity = identity.since(LocalDateTime.parse(mark.started()));
    try (Publication out = store.publish(mark)) {
      KeptSlices.withdraw(out);
      if (Resumption.hasArticles(out)) {
        read = OptionalLong.of(files.size());
        duplicates = OptionalLong.of(Resumption.write(writing(out), actors));
      } else {
        try (Ingestion ingestion = ingestion(out, files, actors.gazetteer(), null)) {
          write(out, ingestion, files);
        }
      }
      return finish(out, "run", Tables.ALL);
    }
  }

  private void write(Publication out, Ingestion ingestion, List<InputFile> files) {
    progress.phase("articles");
    ingestion.writeArticles(files);
    progress.phase("mentions");
    ingestion.writeMentions();
    JavaRDD<Slice> slices = ingestion.slices();
    DerivedTables.write(writing(out), actors, slices, ArticleText.of(slices));
  }

  /**
   * Runs all steps over those inputs that the output does not have yet, and brings every table up
   * to date.
   *
   * <p>The texts of earlier batches are not read again as long as version, actor files and
   * languages are the same.
   */
  public Summary add() {
    return alone(this::addNew);
  }

  private Summary addNew() {
    Earlier earlier = new Earlier(store, job, identity);
    List<InputFile> files = earlier.exists() ? earlier.newFiles(listed()) : listed();
    if (files.isEmpty() && earlier.isUpToDate(identity)) {
      return unchanged(Tables.ALL);
    }
    KeptSlices kept = new KeptSlices(spark, store, job, actors, version);
    try (Publication out = store.publish(identity.runId());
        Ingestion ingestion =
            ingestion(out, files, actors.gazetteer(), earlier.exists() ? store : null)) {
      if (earlier.exists()) {
        add(out, ingestion, files, kept);
      } else {
        kept.replace(out, ingestion.read());
        write(out, ingestion, files);
      }
      return finish(out, "run --add", Tables.ALL);
    }
  }

  private void add(
      Publication out, Ingestion ingestion, List<InputFile> files, KeptSlices keptSlices) {
    Writing writing = writing(out);
    progress.phase("articles");
    ingestion.writeArticles(files);
    progress.phase("mentions");
    Dataset<Article> articles = store.read(Tables.ARTICLES);
    Optional<JavaRDD<Slice>> kept = keptSlices.read(articles.count());
    JavaRDD<Slice> all = ingestion.read();
    if (kept.isPresent()) {
      keptSlices.add(out, ingestion.read(), identity.runId());
      ingestion.writeMentions();
      all = all.union(kept.get());
    } else {
      all =
          all.union(
              writing.slices(
                  Slices.records(articles.javaRDD()), actors.gazetteer(), Likeness.KNOWN));
      keptSlices.replace(out, all);
      out.write(Tables.MENTIONS, Mentions.of(ingestion.identified(all)));
      all = keptSlices.written(out);
    }
    DerivedTables.write(
        writing, actors, ingestion.identified(all), ArticleText.of(out.read(Tables.ARTICLES)));
  }

  /** Runs one step. */
  public Summary run(Step step) {
    if (step == Step.INGEST) {
      return alone(this::ingest);
    }
    step.reads().forEach(tables::read);
    return alone(() -> runStep(step));
  }

  private Summary runStep(Step step) {
    try (Publication out = store.publish(identity.runId())) {
      new StepRun(writing(out), tables, actors).run(step);
      return finish(out, step.id(), step.writes());
    }
  }

  /** Adds what the output does not have yet. */
  private Summary ingest() {
    Earlier earlier = new Earlier(store, job, identity);
    List<InputFile> files = earlier.exists() ? earlier.newFiles(listed()) : listed();
    if (files.isEmpty()) {
      return unchanged(Step.INGEST.writes());
    }
    try (Publication out = store.publish(identity.runId());
        Ingestion ingestion =
            ingestion(out, files, Gazetteer.EMPTY, earlier.exists() ? store : null)) {
      progress.phase("articles");
      ingestion.writeArticles(files);
      if (earlier.exists() && store.has(Tables.MENTIONS)) {
        ingestion.keepMentions();
      }
      return finish(out, Step.INGEST.id(), Step.INGEST.writes());
    }
  }

  private Writing writing(Publication out) {
    return new Writing(spark, job, out, progress);
  }

  private List<InputFile> listed() {
    return Corpus.files(spark.sparkContext().hadoopConfiguration(), job.inputs());
  }

  private Ingestion ingestion(
      Publication out, List<InputFile> files, Gazetteer gazetteer, @Nullable TableStore earlier) {
    progress.phase("reading");
    read = OptionalLong.of(files.size());
    spark.sparkContext().setJobDescription("reading");
    Writing writing = writing(out);
    JavaRDD<Slice> records =
        writing.slices(
            Corpus.read(spark, job.inputs(), files), gazetteer, job.duplicates().likeness());
    Ingestion ingestion = new Ingestion(writing, records, earlier);
    try {
      duplicates = OptionalLong.of(ingestion.duplicates());
      if (earlier == null) {
        EmptyInput.refuse(ingestion.read());
      }
      Rejected.refuse(job.maxRejects(), ingestion.read());
      return ingestion;
    } catch (RuntimeException e) {
      ingestion.close();
      throw e;
    }
  }

  /**
   * Publishes what was written.
   *
   * @param tables all that this command can write: those that the job leaves out are taken away,
   *     since they would tell of an older run
   */
  private Summary finish(Publication out, String command, List<Table<?>> tables) {
    progress.phase("publishing");
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table<?> table : tables) {
      if (out.wrote(table)) {
        rows.put(table.name(), out.rows(table));
      } else if (!table.equals(Tables.RUNS)) {
        out.withdraw(table);
      }
    }
    if (out.wrote(Tables.REJECTS)) {
      rejected = Rejected.byCode(out.read(Tables.REJECTS));
    }
    // It tells of the tables as they were; who ran the job makes a new one.
    out.withdraw(Report.FILE);
    Run run =
        identity.finished(
            command,
            this.tables.rows(Tables.ARTICLES, rows),
            this.tables.rows(Tables.REJECTS, rows),
            spark.version());
    out.write(Tables.RUNS, RunHistory.with(run, spark, store).coalesce(1));
    Objects.requireNonNull(lock).requireHeld();
    out.commit();
    return summary(rows);
  }

  /** Nothing was new, so nothing is written. */
  private Summary unchanged(List<Table<?>> tables) {
    read = OptionalLong.of(0);
    rejected = Rejected.byCode(store.read(Tables.REJECTS));
    Map<String, Long> rows = new LinkedHashMap<>();
    for (Table<?> table : tables) {
      if (store.has(table) && !table.equals(Tables.RUNS)) {
        rows.put(table.name(), store.read(table).count());
      }
    }
    return summary(rows);
  }

  private Summary summary(Map<String, Long> rows) {
    boolean isReportable = Report.needs().stream().allMatch(store::has);
    double seconds = (System.nanoTime() - startedNanos) / 1e9;
    return new Summary(job.output(), read, rows, rejected, duplicates, isReportable, seconds);
  }
}
