package org.rawabit.stages;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.rawabit.tables.Article;
import org.rawabit.tables.Reject;

/** The rows of {@code articles} and {@code rejects} in slices. */
public final class Articles {
  private Articles() {}

  /** Every article, under its own id, with its story. */
  public static JavaRDD<Article> of(JavaRDD<Slice> slices) {
    return slices.flatMap(slice -> identified(slice).iterator());
  }

  private static List<Article> identified(Slice slice) {
    List<Article> identified = new ArrayList<>(slice.articles().size());
    for (int i = 0; i < slice.articles().size(); i++) {
      identified.add(slice.identities().get(i).of(slice.articles().get(i)));
    }
    return identified;
  }

  /** Every record that could not be read. */
  public static JavaRDD<Reject> rejects(JavaRDD<Slice> slices) {
    return slices.flatMap(slice -> slice.rejects().iterator());
  }
}
