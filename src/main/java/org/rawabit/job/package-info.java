/** The job file, and the run that reads tables, calls stages and writes tables. */
@NullMarked
package org.rawabit.job;

import org.jspecify.annotations.NullMarked;
