package org.rawabit.ml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.SparkExtension;

/** Holds our fitted model to MLlib's own fit on the same terms. */
@ExtendWith(SparkExtension.class)
class TfIdfModelTest {
  private final SparkSession spark;
  private final Dataset<Row> texts;

  TfIdfModelTest(SparkSession spark) {
    this.spark = spark;
    this.texts =
        texts(
            RowFactory.create("زار حفتر القاهرة. وفي القاهرة التقى حفتر السيسي", "ar"),
            RowFactory.create("حفتر في بنغازي، والبرلمان في طبرق", "ar"),
            RowFactory.create("قال البرلمان في طبرق إن القاهرة بعيدة", "ar"),
            RowFactory.create("The parliament of Tobruk met Haftar", "en"),
            RowFactory.create("Haftar, Haftar and Haftar in the parliament", "en"),
            RowFactory.create("Le parlement de Tobrouk, les parlements", "fr"),
            RowFactory.create("وحده", "ar"));
  }

  @Test
  void equalsTheFitOfMllib(@TempDir Path dir) throws IOException {
    PipelineModel fitted =
        new Pipeline()
            .setStages(
                new PipelineStage[] {
                  new TermTokenizer().setOutputCol("terms"),
                  new CountVectorizer().setMinDF(2).setInputCol("terms").setOutputCol("tf"),
                  new IDF().setInputCol("tf").setOutputCol("tfidf")
                })
            .fit(texts);
    PipelineModel ours = ours();
    assertThat(vocabulary(ours)).containsExactlyInAnyOrder(vocabulary(fitted));
    assertThat(idf(ours)).containsOnlyKeys(idf(fitted).keySet());
    idf(fitted)
        .forEach(
            (term, idf) -> assertThat(idf(ours).get(term)).as(term).isCloseTo(idf, offset(1e-12)));

    Dataset<Row> unseen =
        texts(
            RowFactory.create("حفتر ثم حفتر والبرلمان والجديد", "ar"),
            RowFactory.create("Nothing known", "en"));
    SavedModel.write(spark, ours, dir.resolve("model").toString());
    PipelineModel loaded = PipelineModel.load(dir.resolve("model").toString());
    for (Dataset<Row> articles : List.of(texts, unseen)) {
      List<Map<String, Double>> expected = weights(fitted, articles);
      assertClose(weights(ours, articles), expected);
      assertClose(weights(loaded, articles), expected);
    }
    assertThat(weights(loaded, unseen).get(0)).hasSize(2);
    assertThat(weights(loaded, unseen).get(1)).isEmpty();
  }

  private static void assertClose(
      List<Map<String, Double>> actual, List<Map<String, Double>> expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      Map<String, Double> row = actual.get(i);
      assertThat(row).containsOnlyKeys(expected.get(i).keySet());
      expected
          .get(i)
          .forEach((t, weight) -> assertThat(row.get(t)).as(t).isCloseTo(weight, offset(1e-12)));
    }
  }

  /** Our model of the terms in two texts or more, in the order of the alphabet. */
  private PipelineModel ours() {
    Map<String, Long> articles = new TreeMap<>();
    for (Row row : new TermTokenizer().setOutputCol("terms").transform(texts).collectAsList()) {
      row.<String>getList(2).stream().distinct().forEach(t -> articles.merge(t, 1L, Long::sum));
    }
    articles.values().removeIf(n -> n < 2);
    return TfIdfModel.of(
        List.copyOf(articles.keySet()),
        articles.values().stream().mapToLong(Long::longValue).toArray(),
        texts.count());
  }

  private static String[] vocabulary(PipelineModel model) {
    return ((CountVectorizerModel) model.stages()[1]).vocabulary();
  }

  private static Map<String, Double> idf(PipelineModel model) {
    double[] idf = ((IDFModel) model.stages()[2]).idf().toArray();
    Map<String, Double> byTerm = new HashMap<>();
    for (int i = 0; i < idf.length; i++) {
      byTerm.put(vocabulary(model)[i], idf[i]);
    }
    return byTerm;
  }

  /** For each article its terms with their tf-idf. */
  private static List<Map<String, Double>> weights(PipelineModel model, Dataset<Row> articles) {
    String[] vocabulary = vocabulary(model);
    return model.transform(articles).select("tfidf").collectAsList().stream()
        .map(
            row -> {
              Map<String, Double> weights = new HashMap<>();
              SparseVector vector = row.<Vector>getAs(0).toSparse();
              for (int i = 0; i < vector.indices().length; i++) {
                weights.put(vocabulary[vector.indices()[i]], vector.values()[i]);
              }
              return weights;
            })
        .toList();
  }

  private Dataset<Row> texts(Row... rows) {
    return spark.createDataFrame(
        List.of(rows),
        new StructType()
            .add("text", DataTypes.StringType, true)
            .add("language", DataTypes.StringType, true));
  }
}
