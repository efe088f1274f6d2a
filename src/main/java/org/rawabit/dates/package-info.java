/** Dates of publication, as newspapers and their scrapers write them. */
@NullMarked
package org.rawabit.dates;

import org.jspecify.annotations.NullMarked;
