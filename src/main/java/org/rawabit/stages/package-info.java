/** Stages: functions from Dataset to Dataset, named after what they yield. They know no files. */
@NullMarked
package org.rawabit.stages;

import org.jspecify.annotations.NullMarked;
