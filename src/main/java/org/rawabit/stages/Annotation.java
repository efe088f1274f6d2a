package org.rawabit.stages;

import java.io.Serializable;
import java.util.List;
import org.rawabit.tables.Mention;

/**
 * What was found in one article's text.
 *
 * @param mentions under the article's id in its slice
 */
public record Annotation(List<Mention> mentions) implements Serializable {}
