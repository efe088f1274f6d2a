package org.rawabit.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.rawabit.ml.TfIdfModel;
import org.rawabit.stages.ArticleTerms;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Terms;
import org.rawabit.tables.Tables;
import org.rawabit.tables.Term;

/** Writes what is counted of terms. */
final class TermTables {
  /** The directory of the fitted TF-IDF Pipeline in the output. */
  static final String MODEL = "tfidf_model";

  private TermTables() {}

  static void write(Writing run, Dataset<Slice> slices) {
    run.progress().phase("terms");
    run.spark().sparkContext().setJobDescription("counting terms");
    Job.TermOptions options = run.job().terms();
    List<Term> vocabulary =
        Terms.of(slices, options.minArticles(), options.vocabulary()).collectAsList();
    run.out()
        .write(
            Tables.TERMS,
            run.spark().createDataset(vocabulary, Tables.TERMS.encoder()).coalesce(1));
    run.out().write(Tables.ARTICLE_TERMS, ArticleTerms.of(slices, vocabulary, options.top()));
    saveModel(run, vocabulary, Terms.articles(slices));
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
