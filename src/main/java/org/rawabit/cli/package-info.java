/** The commands. {@link org.rawabit.cli.Main} is the only class that ends the process. */
@NullMarked
package org.rawabit.cli;

import org.jspecify.annotations.NullMarked;
