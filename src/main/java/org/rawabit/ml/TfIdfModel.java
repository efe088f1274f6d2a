package org.rawabit.ml;

import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.ml.linalg.Vectors;

/**
 * TF-IDF as a fitted MLlib Pipeline, made from counts instead of by MLlib's slow fit.
 *
 * <p>Its stages are a {@link TermTokenizer}, a {@link CountVectorizerModel} and an {@link
 * IDFModel}; it reads the columns text and language and adds terms, tf and tfidf. It equals what
 * {@code CountVectorizer} and {@code IDF} fit on the same terms, up to the order of terms that
 * occur equally often.
 */
public final class TfIdfModel {
  private TfIdfModel() {}

  /**
   * The fitted Pipeline.
   *
   * @param terms the vocabulary; its order is that of the vectors
   * @param articles document frequency of each
   * @param corpus how many documents there are
   */
  public static PipelineModel of(List<String> terms, long[] articles, long corpus) {
    double[] idf = new double[articles.length];
    for (int t = 0; t < idf.length; t++) {
      idf[t] = Math.log((corpus + 1.0) / (articles[t] + 1.0));
    }
    TermTokenizer tokenizer = new TermTokenizer("rawabitTerms").setOutputCol("terms");
    CountVectorizerModel counts =
        new CountVectorizerModel("rawabitCounts", terms.toArray(String[]::new))
            .setInputCol("terms")
            .setOutputCol("tf");
    org.apache.spark.mllib.feature.IDFModel weights =
        new org.apache.spark.mllib.feature.IDFModel(
            org.apache.spark.mllib.linalg.Vectors.fromML(Vectors.dense(idf)), articles, corpus);
    IDFModel idfModel = new IDFModel("rawabitIdf", weights).setInputCol("tf").setOutputCol("tfidf");
    return new PipelineModel("rawabitTfIdf", new Transformer[] {tokenizer, counts, idfModel});
  }
}
