/** Mentions and terms in their context: keyword in context (KWIC). */
@NullMarked
package org.rawabit.concordance;

import org.jspecify.annotations.NullMarked;
