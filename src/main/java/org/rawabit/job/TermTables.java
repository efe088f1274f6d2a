package org.rawabit.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.ml.SavedModel;
import org.rawabit.ml.TfIdfModel;
import org.rawabit.stages.ArticleTerms;
import org.rawabit.stages.DispersedTerms;
import org.rawabit.stages.GroupCounts;
import org.rawabit.stages.GroupTerms;
import org.rawabit.stages.Phrases;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Terms;
import org.rawabit.stages.Vocabulary;
import org.rawabit.tables.Tables;
import org.rawabit.tables.Term;

/** Writes what is counted of terms. */
final class TermTables {
  /** The directory of the fitted TF-IDF Pipeline in the output. */
  static final String MODEL = "tfidf_model";

  private TermTables() {}

  /** Writes the tables of terms, and by their vocabulary those of {@link KeynessTables}. */
  static void write(Writing run, JavaRDD<Slice> slices, boolean withKeyness) {
    run.progress().phase("terms");
    try (CountedTerms counted = counted(run, slices)) {
      write(run, counted);
      if (withKeyness) {
        KeynessTables.write(run, counted);
      }
    }
  }

  private static void write(Writing run, CountedTerms counted) {
    Job.TermOptions options = run.job().terms();
    Vocabulary vocabulary = counted.vocabulary().value();
    run.out()
        .write(
            Tables.TERMS,
            options.dispersion()
                ? DispersedTerms.of(counted.slices(), counted.vocabulary())
                : JavaSparkContext.fromSparkContext(run.spark().sparkContext())
                    .parallelize(vocabulary.terms(), 1));
    run.out()
        .write(
            Tables.ARTICLE_TERMS,
            ArticleTerms.of(
                counted.slices(), counted.vocabulary(), options.weighting(), options.top()));
    saveModel(run, vocabulary);
    if (run.wants(Statistic.PHRASES)) {
      run.progress().phase("phrases");
      run.spark().sparkContext().setJobDescription("counting phrases");
      run.out()
          .write(
              Tables.PHRASES,
              Phrases.of(counted.slices(), counted.vocabulary(), run.job().phrases()));
    }
    if (run.wants(Statistic.GROUP_TERMS)) {
      run.progress().phase("group terms");
      writeGroupTerms(run, counted);
    }
  }

  /** The terms that a run counts, without their tables. */
  static CountedTerms counted(Writing run, JavaRDD<Slice> slices) {
    run.spark().sparkContext().setJobDescription("counting terms");
    Job.TermOptions options = run.job().terms();
    return CountedTerms.of(
        run.spark(),
        slices,
        Terms.of(slices, options.minArticles(), options.vocabulary(), options.weighting()));
  }

  private static void writeGroupTerms(Writing run, CountedTerms counted) {
    GroupTerms.Options options = run.job().groupTerms();
    JavaRDD<GroupCounts> counts =
        GroupTerms.counts(counted.slices(), counted.vocabulary(), options)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      run.out().write(Tables.GROUP_TERMS, GroupTerms.of(counts, counted.vocabulary(), options));
    } finally {
      counts.unpersist();
    }
  }

  private static void saveModel(Writing run, Vocabulary vocabulary) {
    List<Term> terms = vocabulary.terms();
    try {
      SavedModel.write(
          run.spark(),
          TfIdfModel.of(
              terms.stream().map(Term::term).toList(),
              terms.stream().mapToLong(Term::articles).toArray(),
              vocabulary.articles()),
          run.out().directory(MODEL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
