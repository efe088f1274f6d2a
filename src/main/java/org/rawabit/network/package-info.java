/**
 * Networks of actors in plain Java: who is central, who belongs together, which ties matter.
 *
 * <p>Begin with {@link org.rawabit.network.Graph}. Every measure is a function of it; sums run over
 * nodes and ties in their order, so that the same ties give the same bits whatever order they came
 * in.
 */
@NullMarked
package org.rawabit.network;

import org.jspecify.annotations.NullMarked;
