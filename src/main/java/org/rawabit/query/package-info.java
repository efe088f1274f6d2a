/** SQL over the tables of a run, on DuckDB in this process, without Spark. */
@NullMarked
package org.rawabit.query;

import org.jspecify.annotations.NullMarked;
