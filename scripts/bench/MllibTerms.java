import static org.apache.spark.sql.functions.callUDF;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/**
 * The peer on Spark: the terms of each article that weigh most by TF-IDF, as an analyst would write
 * it with what MLlib has. No actors, no stems, no duplicates.
 *
 * <p>Usage: MllibTerms ARTICLES_DIRECTORY OUTPUT (JSON Lines with title and body)
 */
public final class MllibTerms {
  private static final int TOP = 50;

  public static void main(String[] arguments) {
    SparkSession spark =
        SparkSession.builder()
            .appName("MllibTerms")
            .master("local[*]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");

    Dataset<Row> articles =
        spark.read().json(arguments[0]).select(concat_ws("\n\n", col("title"), col("body")).as("text"));
    RegexTokenizer tokenizer =
        new RegexTokenizer()
            .setInputCol("text")
            .setOutputCol("words")
            .setGaps(false)
            .setPattern("[\\p{L}\\p{N}_]{2,}");
    CountVectorizer counts =
        new CountVectorizer().setInputCol("words").setOutputCol("counts").setMinDF(2);
    IDF weights = new IDF().setInputCol("counts").setOutputCol("weights");
    PipelineModel model =
        new Pipeline().setStages(new PipelineStage[] {tokenizer, counts, weights}).fit(articles);

    String[] vocabulary = ((CountVectorizerModel) model.stages()[1]).vocabulary();
    spark.udf().register("top", top(vocabulary), DataTypes.createArrayType(DataTypes.StringType));
    model
        .transform(articles)
        .select(callUDF("top", col("weights")).as("terms"))
        .write()
        .parquet(arguments[1]);
    System.out.println(vocabulary.length + " terms");
    spark.stop();
  }

  private static UDF1<SparseVector, List<String>> top(String[] vocabulary) {
    return weights -> {
      int[] terms = weights.indices();
      double[] values = weights.values();
      List<Integer> order = new ArrayList<>(IntStream.range(0, terms.length).boxed().toList());
      order.sort(Comparator.comparingDouble(i -> -values[i]));
      return order.stream().limit(TOP).map(i -> vocabulary[terms[i]]).toList();
    };
  }
}
