package org.rawabit.actors;

/**
 * A span of a text that refers to an actor.
 *
 * @param start first UTF-16 code unit, without clitics
 * @param end exclusive
 * @param rule why, for people
 * @param confidence from 0 to 1
 */
public record ActorMention(
    int start, int end, Actor actor, MentionKind kind, String rule, double confidence) {}
