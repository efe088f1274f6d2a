/** Found mentions against mentions that people annotated: the gold. Without Spark. */
@NullMarked
package org.rawabit.evaluation;

import org.jspecify.annotations.NullMarked;
