package org.rawabit.job;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.rawabit.actors.Gazetteer;
import org.rawabit.stages.ArticleText;
import org.rawabit.stages.CountedArticle;
import org.rawabit.stages.Likeness;
import org.rawabit.stages.Mentions;
import org.rawabit.stages.PairCounts;
import org.rawabit.stages.PairScores;
import org.rawabit.stages.Slice;
import org.rawabit.stages.Slices;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;
import org.rawabit.tables.Tables;

/** One step by itself, from the tables of those before it. */
record StepRun(Writing run, StepTables tables, Actors actors) {
  void run(Step step) {
    switch (step) {
      case INGEST -> throw new IllegalArgumentException("reads no table");
      case ANNOTATE -> annotate();
      case TERMS -> terms();
      case COOCCUR -> cooccur();
      case KEYNESS -> keyness();
      case TIMELINE -> timeline();
      case NETWORK -> NetworkTables.write(run, tables.read(Tables.COOCCURRENCE));
    }
  }

  private void annotate() {
    Dataset<Article> articles = tables.read(Tables.ARTICLES);
    JavaRDD<Slice> slices =
        run.slices(Slices.records(articles.javaRDD()), actors.gazetteer(), Likeness.KNOWN);
    run.progress().phase("mentions");
    run.out().write(Tables.MENTIONS, Mentions.of(slices));
    try (PairCounts counts = Counted.actors(run, counted(run.out().read(Tables.MENTIONS)))) {
      DerivedTables.writeActors(run, actors, counts);
    }
  }

  private void cooccur() {
    try (PairCounts counts = Counted.pairs(run, actors, counted(tables.read(Tables.MENTIONS)));
        PairScores scores = PairScores.of(counts)) {
      PairTables.write(run, counts, scores, ArticleText.of(tables.read(Tables.ARTICLES)));
    }
  }

  private void timeline() {
    try (PairCounts counts = Counted.courses(run, actors, counted(tables.read(Tables.MENTIONS)))) {
      TimeTables.write(run, counts);
    }
  }

  private JavaRDD<CountedArticle> counted(Dataset<Mention> mentions) {
    return CountedArticle.of(
        mentions, tables.read(Tables.ARTICLES), run.job().cooccurrence().kinds());
  }

  private void terms() {
    JavaRDD<Slice> slices = slices(Gazetteer.EMPTY);
    try {
      TermTables.write(run, slices, false);
    } finally {
      slices.unpersist();
    }
  }

  private void keyness() {
    JavaRDD<Slice> slices = slices(actors.gazetteer());
    try {
      run.progress().phase("reading");
      try (CountedTerms counted = TermTables.counted(run, slices)) {
        KeynessTables.write(run, counted);
      }
    } finally {
      slices.unpersist();
    }
  }

  private JavaRDD<Slice> slices(Gazetteer gazetteer) {
    return run.slices(
            Slices.records(tables.read(Tables.ARTICLES).javaRDD()), gazetteer, Likeness.KNOWN)
        .persist(StorageLevel.MEMORY_AND_DISK());
  }
}
