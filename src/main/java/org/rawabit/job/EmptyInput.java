package org.rawabit.job;

import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.rawabit.UserError;
import org.rawabit.stages.Slice;

/** Refuses inputs without an article: whoever meant to read something should hear of it. */
final class EmptyInput {
  private EmptyInput() {}

  static void refuse(JavaRDD<Slice> slices) {
    if (Rejected.total(slices, Slice::articles) > 0) {
      return;
    }
    List<Rejected> rejected = Rejected.of(slices);
    if (rejected.isEmpty()) {
      throw new UserError("inputs: there is no record in them");
    }
    throw new UserError(
        String.format(
            Locale.ROOT,
            "inputs: there is no article in them; rejected %,d: %s",
            Rejected.total(rejected),
            Rejected.told(rejected)));
  }
}
