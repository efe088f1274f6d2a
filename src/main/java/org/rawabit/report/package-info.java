/** The report of a run: one HTML file that people open, made of its tables. */
@NullMarked
package org.rawabit.report;

import org.jspecify.annotations.NullMarked;
