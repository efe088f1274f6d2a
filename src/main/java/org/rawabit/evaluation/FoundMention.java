package org.rawabit.evaluation;

import org.rawabit.actors.MentionKind;

/**
 * A mention as the program found it.
 *
 * @param start first UTF-16 code unit, without clitics
 * @param end exclusive
 * @param actor the id of the actor it refers to
 * @param rule why, for people
 * @param confidence from 0 to 1
 */
public record FoundMention(
    int start, int end, String actor, MentionKind kind, String rule, double confidence)
    implements Span {}
