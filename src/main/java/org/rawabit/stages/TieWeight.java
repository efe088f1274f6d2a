package org.rawabit.stages;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Locale;
import org.apache.spark.sql.Column;

/** What weighs a tie: a column of {@code cooccurrence}. */
public enum TieWeight {
  /** In how many stories they are together: heavy ties join the much mentioned. */
  STORIES_AB("storiesAb"),
  /** In how many units of the scope they are: the sentences of one long story all count. */
  N_AB("nAb"),
  /** How sure it is that they are together more than by chance; grows with the corpus. */
  LLR("llr"),
  /** How much more often than by chance, for their frequency: rare actors can tie heavily. */
  NPMI("npmi"),
  /** How much of their appearances they share, on a logarithmic scale up to 14. */
  LOG_DICE("logDice");

  private final String component;

  TieWeight(String component) {
    this.component = component;
  }

  /** As written in tables and job files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The weight of a row of {@code cooccurrence}; 0 where the measure is not defined. */
  Column column() {
    return coalesce(col(component).cast("double"), lit(0.0));
  }
}
