package org.rawabit.stages;

import java.util.List;
import org.rawabit.tables.Mention;

/**
 * What was found in one article's text.
 *
 * @param textKey equal for texts that differ in white space alone
 * @param mentions under the article's id in its slice
 */
public record Annotation(String textKey, List<Mention> mentions) {}
