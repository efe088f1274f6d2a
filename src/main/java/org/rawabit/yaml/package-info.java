/** YAML files typed by people: every complaint names the file, the line and what is allowed. */
@NullMarked
package org.rawabit.yaml;

import org.jspecify.annotations.NullMarked;
