/**
 * Stages: functions from rows to rows, named after what they yield. They know no files.
 *
 * <p>Rows are records in a JavaRDD: a run is cheaper by far where no stage encodes, plans and
 * decodes what the next one reads. Datasets remain where tables of earlier runs are joined.
 */
@NullMarked
package org.rawabit.stages;

import org.jspecify.annotations.NullMarked;
