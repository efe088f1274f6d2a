package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.rawabit.tables.RecordEncoder;

/** The part of a slice that counting words around mentions reads: all but the texts. */
public record SliceText(
    TermBags bags,
    TokenStream stream,
    List<Identity> identities,
    List<Annotation> annotations,
    String[] languages) {

  static Dataset<SliceText> of(Dataset<Slice> slices) {
    return slices
        .select(
            col("bags"),
            col("stream"),
            col("identities"),
            col("annotations"),
            col("articles.language").as("languages"))
        .as(RecordEncoder.of(SliceText.class));
  }

  boolean isDuplicate(int article) {
    return identities.get(article).duplicateOf() != null;
  }
}
