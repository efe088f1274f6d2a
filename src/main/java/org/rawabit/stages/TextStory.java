package org.rawabit.stages;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.rawabit.tables.RecordEncoder;
import scala.Tuple2;

/**
 * The story a text belongs to.
 *
 * @param textKey the text
 * @param story the smallest text key of the story
 */
public record TextStory(String textKey, String story) implements Serializable {
  static final Encoder<TextStory> ENCODER = RecordEncoder.of(TextStory.class);

  Tuple2<String, String> keyed() {
    return new Tuple2<>(textKey, story);
  }
}
