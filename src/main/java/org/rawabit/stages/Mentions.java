package org.rawabit.stages;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.rawabit.tables.Mention;

/** The rows of {@code mentions} in slices. */
public final class Mentions {
  private Mentions() {}

  /** Every mention, under its article's own id. */
  public static JavaRDD<Mention> of(JavaRDD<Slice> slices) {
    return slices.flatMap(slice -> identified(slice).iterator());
  }

  private static List<Mention> identified(Slice slice) {
    List<Mention> identified = new ArrayList<>();
    for (int i = 0; i < slice.annotations().size(); i++) {
      String articleId = slice.identities().get(i).articleId();
      for (Mention mention : slice.annotations().get(i).mentions()) {
        identified.add(mention.in(articleId));
      }
    }
    return identified;
  }
}
