package org.rawabit.stages;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.rawabit.tables.RecordEncoder;

/**
 * Two texts that are nearly the same.
 *
 * @param textA the text key that is smaller
 * @param textB the text key that is larger
 * @param jaccard the similarity of their shingles, 0 to 1
 */
public record NearPair(String textA, String textB, double jaccard) implements Serializable {
  static final Encoder<NearPair> ENCODER = RecordEncoder.of(NearPair.class);
}
