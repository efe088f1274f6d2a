package org.rawabit.job;

import static org.apache.spark.sql.functions.col;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Gazetteer;
import org.rawabit.corpus.Corpus;
import org.rawabit.corpus.RawArticle;
import org.rawabit.stages.Articles;
import org.rawabit.stages.Identities;
import org.rawabit.stages.MentionedActors;
import org.rawabit.stages.Mentions;
import org.rawabit.stages.PlacedIdentity;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Slices;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Publication;
import org.rawabit.tables.Run;
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
  private final LocalDateTime started = now();
  private final long startedNanos = System.nanoTime();
  private OptionalLong duplicates = OptionalLong.empty();
  private Map<String, Long> rejected = Map.of();

  /**
   * Prepares a run; actor files are read and checked here, before anything is written.
   *
   * @param version of Rawabit, for {@code runs}
   */
  public JobRun(SparkSession spark, Job job, String version, Progress progress) {
    this(spark, job, job.output(), version, progress);
  }

  /**
   * Prepares a run whose steps read from another output what their own lacks.
   *
   * @param from that output
   */
  public JobRun(SparkSession spark, Job job, String from, String version, Progress progress) {
    this.spark = spark;
    this.job = job;
    this.version = version;
    this.progress = progress;
    this.actors = Actors.read(job.actors());
    KeynessTables.check(job, actors.gazetteer());
    this.store = new TableStore(spark, job.output());
    this.tables = new StepTables(store, new TableStore(spark, from));
  }

  /** Runs all steps. */
  public Summary run() {
    Dataset<RawArticle> records = Corpus.read(spark, job.inputs());
    try (Publication out = store.publish(runId())) {
      progress.phase("reading");
      Dataset<Slice> read =
          slices(records, actors.gazetteer()).persist(StorageLevel.MEMORY_AND_DISK());
      Dataset<PlacedIdentity> identities = Identities.of(read).persist();
      try {
        Dataset<Slice> slices = identified(read, identities);
        writeArticles(out, slices);
        Dataset<Article> articles = Articles.of(slices);
        Dataset<Mention> mentions = Mentions.of(slices);
        progress.phase("mentions");
        out.write(Tables.MENTIONS, mentions);
        Writing writing = writing(out);
        TermTables.write(writing, slices, true);
        try (Counted each = Counted.of(mentions, articles, job);
            Counted counted = each.forPairs(job, actors.gazetteer().actors())) {
          writeActors(out, each);
          PairTables.write(writing, counted, articles);
          if (writing.wants(Statistic.TIMELINE)) {
            TimeTables.write(writing, counted);
          }
        }
        if (writing.wants(Statistic.NETWORK)) {
          NetworkTables.write(writing, out.read(Tables.COOCCURRENCE));
        }
        return finish(out, "run", Tables.ALL);
      } finally {
        identities.unpersist();
        read.unpersist();
      }
    }
  }

  /** Runs one step. */
  public Summary run(Step step) {
    step.reads().forEach(tables::read);
    try (Publication out = store.publish(runId())) {
      switch (step) {
        case INGEST -> ingest(out);
        case ANNOTATE -> annotate(out);
        case TERMS -> terms(out);
        case COOCCUR -> cooccur(out);
        case KEYNESS -> keyness(out);
        case TIMELINE -> timeline(out);
        case NETWORK -> NetworkTables.write(writing(out), tables.read(Tables.COOCCURRENCE));
      }
      return finish(out, step.id(), step.writes());
    }
  }

  private void ingest(Publication out) {
    progress.phase("reading");
    Dataset<Slice> read =
        slices(Corpus.read(spark, job.inputs()), Gazetteer.EMPTY)
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<PlacedIdentity> identities = Identities.of(read).persist();
    try {
      writeArticles(out, identified(read, identities));
    } finally {
      identities.unpersist();
      read.unpersist();
    }
  }

  private void annotate(Publication out) {
    Dataset<Article> articles = tables.read(Tables.ARTICLES);
    Dataset<Slice> slices = slices(Slices.records(articles), actors.gazetteer());
    progress.phase("mentions");
    out.write(Tables.MENTIONS, Mentions.of(slices));
    try (Counted counted = Counted.of(out.read(Tables.MENTIONS), articles, job)) {
      writeActors(out, counted);
    }
  }

  private void cooccur(Publication out) {
    Dataset<Article> articles = tables.read(Tables.ARTICLES);
    try (Counted each = Counted.of(tables.read(Tables.MENTIONS), articles, job);
        Counted counted = each.forPairs(job, actors.gazetteer().actors())) {
      PairTables.write(writing(out), counted, articles);
    }
  }

  private void timeline(Publication out) {
    Dataset<Article> articles = tables.read(Tables.ARTICLES);
    try (Counted each = Counted.of(tables.read(Tables.MENTIONS), articles, job);
        Counted counted = each.forPairs(job, actors.gazetteer().actors())) {
      TimeTables.write(writing(out), counted);
    }
  }

  private void terms(Publication out) {
    Dataset<Slice> slices =
        slices(Slices.records(tables.read(Tables.ARTICLES)), Gazetteer.EMPTY)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      TermTables.write(writing(out), slices, false);
    } finally {
      slices.unpersist();
    }
  }

  private void keyness(Publication out) {
    Dataset<Slice> slices =
        slices(Slices.records(tables.read(Tables.ARTICLES)), actors.gazetteer())
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      progress.phase("reading");
      Writing writing = writing(out);
      try (CountedTerms counted = TermTables.counted(writing, slices)) {
        KeynessTables.write(writing, counted);
      }
    } finally {
      slices.unpersist();
    }
  }

  private Writing writing(Publication out) {
    return new Writing(spark, job, out, progress);
  }

  private Dataset<Slice> slices(Dataset<RawArticle> records, Gazetteer gazetteer) {
    LongAccumulator read = spark.sparkContext().longAccumulator("articles read");
    progress.articles(read::sum);
    return Slices.of(records, gazetteer, job.languages(), job.batch(), read);
  }

  private Dataset<Slice> identified(Dataset<Slice> read, Dataset<PlacedIdentity> identities) {
    spark.sparkContext().setJobDescription("reading");
    duplicates = OptionalLong.of(identities.where(col("duplicateOf").isNotNull()).count());
    EmptyInput.refuse(read);
    rejected = Rejected.within(job.maxRejects(), read);
    return Slices.identified(read, identities);
  }

  private void writeArticles(Publication out, Dataset<Slice> slices) {
    progress.phase("articles");
    out.write(Tables.ARTICLES, Articles.of(slices));
    out.write(Tables.REJECTS, Articles.rejects(slices));
  }

  private void writeActors(Publication out, Counted counted) {
    out.write(Tables.ACTORS, MentionedActors.of(counted.actors(), actors.gazetteer().actors()));
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
        rows.put(table.name(), out.read(table).count());
      } else if (!table.equals(Tables.RUNS)) {
        out.withdraw(table);
      }
    }
    out.write(Tables.RUNS, runs(command, rows).coalesce(1));
    out.commit();
    double seconds = (System.nanoTime() - startedNanos) / 1e9;
    return new Summary(job.output(), rows, rejected, duplicates, seconds);
  }

  /** The runs so far and this one. */
  private Dataset<Run> runs(String command, Map<String, Long> rows) {
    long articles = rowsOf(Tables.ARTICLES, rows);
    long rejects = rowsOf(Tables.REJECTS, rows);
    Run run =
        new Run(
            runId(),
            command,
            started,
            now(),
            version,
            Sha256.hex(job.toString()),
            actors.hash(),
            articles + rejects,
            articles,
            rejects,
            spark.version());
    Dataset<Run> now = spark.createDataset(List.of(run), Tables.RUNS.encoder());
    return store.has(Tables.RUNS) ? store.read(Tables.RUNS).union(now) : now;
  }

  private long rowsOf(Table<?> table, Map<String, Long> rows) {
    @Nullable Long written = rows.get(table.name());
    if (written != null) {
      return written;
    }
    return tables.has(table) ? tables.read(table).count() : 0;
  }

  private String runId() {
    return DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT).format(started)
        + "-"
        + Sha256.hex(job.toString()).substring(0, 6);
  }

  private static LocalDateTime now() {
    return LocalDateTime.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC)
        .truncatedTo(ChronoUnit.MICROS);
  }
}
