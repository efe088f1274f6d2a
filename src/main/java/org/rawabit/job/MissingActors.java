package org.rawabit.job;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.rawabit.stages.Suggestion;
import org.rawabit.stages.Suggestions;
import org.rawabit.tables.TableStore;
import org.rawabit.tables.Tables;

/** Whom the actor files of a run may be missing. */
public final class MissingActors {
  private MissingActors() {}

  /** The names in most articles, the most frequent first. */
  public static List<Suggestion> of(
      SparkSession spark, String output, List<String> languages, int minArticles, int top) {
    TableStore store = new TableStore(spark, output);
    spark.sparkContext().setJobDescription("looking for names");
    return Suggestions.of(
            store.read(Tables.ARTICLES), store.read(Tables.MENTIONS), languages, minArticles)
        .orderBy(col("articles").desc(), col("occurrences").desc(), col("phrase"), col("language"))
        .limit(top)
        .collectAsList();
  }
}
