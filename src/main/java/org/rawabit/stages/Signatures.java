package org.rawabit.stages;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.rawabit.tables.Article;
import org.rawabit.tables.Signature;

/** The rows of {@code signatures}: what the articles of slices are compared by. */
public final class Signatures {
  private Signatures() {}

  /** One row an article, whether its text is shared or not. */
  public static JavaRDD<Signature> of(JavaRDD<Slice> slices) {
    return slices.flatMap(slice -> of(slice).iterator());
  }

  private static List<Signature> of(Slice slice) {
    List<Signature> signatures = new ArrayList<>(slice.signatures().size());
    for (int i = 0; i < slice.signatures().size(); i++) {
      Article article = slice.articles().get(i);
      TextSignature signature = slice.signatures().get(i);
      signatures.add(
          new Signature(
              article.articleId(),
              article.input(),
              article.position(),
              article.published(),
              signature.textKey(),
              signature.bands(),
              signature.shingles(),
              article.month()));
    }
    return signatures;
  }
}
