package org.rawabit.actors;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that an actor held: its titles stand for the actor on articles of that time.
 *
 * @param from first day, or null for always
 * @param to last day, or null for still
 */
public record Role(List<Phrase> titles, @Nullable LocalDate from, @Nullable LocalDate to)
    implements Serializable {}
