/** Statistics of pairs and terms in plain Java: each formula once, with its source. */
@NullMarked
package org.rawabit.stats;

import org.jspecify.annotations.NullMarked;
