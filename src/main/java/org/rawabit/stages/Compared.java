package org.rawabit.stages;

import java.io.Serializable;
import org.rawabit.tables.Signature;

/**
 * What an article is compared by.
 *
 * @param fresh whether this batch brought it
 */
public record Compared(Signature signature, boolean fresh) implements Serializable {}
