package org.rawabit.stages;

import org.apache.spark.sql.Encoder;
import org.rawabit.tables.RecordEncoder;

/**
 * The story a text belongs to.
 *
 * @param textKey the text
 * @param story the smallest text key of the story
 */
public record TextStory(String textKey, String story) {
  static final Encoder<TextStory> ENCODER = RecordEncoder.of(TextStory.class);
}
