package org.rawabit.job;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.corpus.InputFile;
import org.rawabit.stages.ArticleText;
import org.rawabit.stages.Likeness;
import org.rawabit.stages.PlacedIdentity;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Slices;
import org.rawabit.tables.Article;
import org.rawabit.tables.Publication;
import org.rawabit.tables.RunMark;
import org.rawabit.tables.Table;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/**
 * A whole run that goes on where one of the same version, job, actor files and inputs was killed.
 *
 * <p>Its finished tables are not made again. Once those of the articles are finished, the inputs
 * are not read again, nor told apart: what is missing is counted from the table {@code articles}.
 */
final class Resumption {
  private static final List<Table<?>> OF_ARTICLES =
      List.of(
          Tables.ARTICLES,
          Tables.SIGNATURES,
          Tables.NEAR_DUPLICATES,
          Tables.REJECTS,
          Tables.INPUTS,
          Tables.MENTIONS);

  private Resumption() {}

  /** Where a run begins: where another was killed, or anew. */
  static RunMark begin(
      RunIdentity run, List<InputFile> files, TableStore store, Progress progress) {
    String making = making(run, files);
    List<RunMark> killed = store.killed();
    Optional<RunMark> same =
        killed.stream()
            .filter(mark -> mark.making().equals(making) && !mark.tables().isEmpty())
            .findFirst();
    if (same.isPresent()) {
      progress.note(
          "going on with run %s, which did not come to its end: %s"
              .formatted(same.get().run(), tables(same.get().tables().size())));
      return same.get();
    }
    if (!killed.isEmpty()) {
      progress.note(
          "starting over: run %s did not come to its end, but was of another version, job, actor files or inputs"
              .formatted(killed.get(0).run()));
    }
    return RunMark.beginning(run.runId(), making, run.started().toString());
  }

  private static String tables(int finished) {
    return finished == 1 ? "1 table is there" : finished + " tables are there";
  }

  private static String making(RunIdentity run, List<InputFile> files) {
    StringBuilder all = new StringBuilder();
    all.append(run.version()).append('\n');
    all.append(run.jobHash()).append('\n').append(run.actorsHash()).append('\n');
    for (InputFile file : files) {
      all.append(file.name()).append('\u0000').append(file.length());
      all.append('\u0000').append(file.modified()).append('\n');
    }
    return Sha256.hex(all.toString());
  }

  /** Whether everything has been written that is read from the inputs. */
  static boolean hasArticles(Publication out) {
    return OF_ARTICLES.stream().allMatch(out::isFinished);
  }

  /**
   * Writes the tables that are missing.
   *
   * @return how many articles repeat another's text
   */
  static long write(Writing run, Actors actors) {
    run.progress().phase("reading");
    Dataset<Article> articles = run.out().read(Tables.ARTICLES);
    JavaRDD<Slice> read =
        run.slices(Slices.records(articles.javaRDD()), actors.gazetteer(), Likeness.KNOWN)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      JavaRDD<Slice> slices = Slices.identified(read, PlacedIdentity.inStories(articles.javaRDD()));
      DerivedTables.write(run, actors, slices, ArticleText.of(slices));
    } finally {
      read.unpersist();
    }
    return articles.where(col("duplicateOf").isNotNull()).count();
  }
}
