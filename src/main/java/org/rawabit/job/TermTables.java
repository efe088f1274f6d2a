package org.rawabit.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.ml.TfIdfModel;
import org.rawabit.stages.ArticleTerms;
import org.rawabit.stages.DispersedTerms;
import org.rawabit.stages.GroupCounts;
import org.rawabit.stages.GroupTerms;
import org.rawabit.stages.Phrases;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Slices;
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
  static void write(Writing run, JavaRDD<Slice> read, boolean withKeyness) {
    Dataset<Slice> slices = Slices.rows(read);
    run.progress().phase("terms");
    List<Term> terms = count(run, slices);
    long articles = Terms.articles(slices);
    try (CountedTerms counted =
        CountedTerms.of(slices, Vocabulary.share(run.spark(), terms, articles))) {
      write(run, counted, terms, articles);
      if (withKeyness) {
        KeynessTables.write(run, counted);
      }
    }
  }

  private static void write(Writing run, CountedTerms counted, List<Term> terms, long articles) {
    Job.TermOptions options = run.job().terms();
    run.out()
        .write(
            Tables.TERMS,
            options.dispersion()
                ? DispersedTerms.of(counted.numbered(), counted.vocabulary())
                : run.spark().createDataset(terms, Tables.TERMS.encoder()).coalesce(1));
    run.out()
        .write(
            Tables.ARTICLE_TERMS,
            ArticleTerms.of(
                counted.numbered(), counted.vocabulary(), options.weighting(), options.top()));
    saveModel(run, terms, articles);
    if (run.wants(Statistic.PHRASES)) {
      run.progress().phase("phrases");
      run.spark().sparkContext().setJobDescription("counting phrases");
      run.out()
          .write(
              Tables.PHRASES,
              Phrases.of(
                  counted.slices(), counted.numbered(), counted.vocabulary(), run.job().phrases()));
    }
    if (run.wants(Statistic.GROUP_TERMS)) {
      run.progress().phase("group terms");
      writeGroupTerms(run, counted);
    }
  }

  /** The terms that a run counts, without their tables. */
  static CountedTerms counted(Writing run, JavaRDD<Slice> read) {
    Dataset<Slice> slices = Slices.rows(read);
    return CountedTerms.of(
        slices, Vocabulary.share(run.spark(), count(run, slices), Terms.articles(slices)));
  }

  private static List<Term> count(Writing run, Dataset<Slice> slices) {
    run.spark().sparkContext().setJobDescription("counting terms");
    Job.TermOptions options = run.job().terms();
    return Terms.of(slices, options.minArticles(), options.vocabulary(), options.weighting())
        .collectAsList();
  }

  private static void writeGroupTerms(Writing run, CountedTerms counted) {
    GroupTerms.Options options = run.job().groupTerms();
    Dataset<GroupCounts> counts =
        GroupTerms.counts(counted.numbered(), counted.vocabulary(), options)
            .persist(StorageLevel.MEMORY_AND_DISK());
    try {
      run.out().write(Tables.GROUP_TERMS, GroupTerms.of(counts, counted.vocabulary(), options));
    } finally {
      counts.unpersist();
    }
  }

  private static void saveModel(Writing run, List<Term> vocabulary, long corpus) {
    try {
      TfIdfModel.of(
              vocabulary.stream().map(Term::term).toList(),
              vocabulary.stream().mapToLong(Term::articles).toArray(),
              corpus)
          .write()
          .overwrite()
          .save(run.out().directory(MODEL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
