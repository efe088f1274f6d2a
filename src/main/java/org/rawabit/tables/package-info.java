/**
 * The tables of a run: one public record a table, which documents itself.
 *
 * <p>{@link org.rawabit.tables.Tables#ALL} lists them; {@link org.rawabit.tables.TableStore} reads
 * and writes them.
 */
@NullMarked
package org.rawabit.tables;

import org.jspecify.annotations.NullMarked;
