package org.rawabit.decoding;

import java.io.Serializable;
import java.util.List;

/**
 * How bytes became a text.
 *
 * @param encoding the charset's name in the IANA registry
 * @param repairs what was mended, in the order it was done
 */
public record TextOrigin(String encoding, List<String> repairs) implements Serializable {
  public static final TextOrigin UTF_8 = new TextOrigin("UTF-8", List.of());
}
