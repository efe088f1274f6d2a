/**
 * Actor files and the finding of their actors in a text, in plain Java.
 *
 * <p>{@link org.rawabit.actors.ActorFile} is read into {@link org.rawabit.actors.Actor}s, compiled
 * into a {@link org.rawabit.actors.Gazetteer}, whose aliases a {@link org.rawabit.actors.Matcher}
 * finds and a {@link org.rawabit.actors.Resolver} assigns to actors.
 */
@NullMarked
package org.rawabit.actors;

import org.jspecify.annotations.NullMarked;
