package org.rawabit.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.rawabit.UserError;
import org.rawabit.stages.Articles;
import org.rawabit.stages.Slice;
import org.rawabit.tables.Reject;

/** Refuses inputs without an article: whoever meant to read something should hear of it. */
final class EmptyInput {
  private EmptyInput() {}

  static void refuse(Dataset<Slice> slices) {
    Long articles = slices.select(sum(size(col("annotations")))).as(Encoders.LONG()).head();
    if (articles != null && articles > 0) {
      return;
    }
    Dataset<Reject> rejects = Articles.rejects(slices);
    List<Reject> first = rejects.orderBy(col("input"), col("position")).takeAsList(1);
    if (first.isEmpty()) {
      throw new UserError("inputs: there is no record in them");
    }
    Reject reject = first.get(0);
    throw new UserError(
        String.format(
            Locale.ROOT,
            "inputs: there is no article in them; rejected %,d, the first: %s, record %d: %s",
            rejects.count(),
            reject.input(),
            reject.position(),
            reject.reason()));
  }
}
