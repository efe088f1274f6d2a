/**
 * From which counts a number of the tables came, and the sentences behind it.
 *
 * <p>Numbers are computed again from their counts by {@link org.rawabit.stats} and set beside what
 * the table holds. Start at {@link org.rawabit.explain.PairExplanation} and {@link
 * org.rawabit.explain.TermExplanation}.
 */
@NullMarked
package org.rawabit.explain;

import org.jspecify.annotations.NullMarked;
