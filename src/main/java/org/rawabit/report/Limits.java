package org.rawabit.report;

/**
 * What the page leaves out.
 *
 * @param pairs of all time
 * @param sentencesPerPair articles of {@code evidence} that show a pair
 * @param linesPerActor mentions of an actor that are shown in their sentences
 * @param ties of all networks
 * @param timeline rows of the shown actors: kinds of periods for which there is no room are left
 *     out
 * @param pairPeriods rows of {@code cooccurrence} by period of the shown pairs, likewise
 * @param changes rows of {@code tie_changes} that chance does not explain, likewise
 * @param groups periods, sources and languages with the terms that mark them
 */
record Limits(
    Limit actors,
    Limit pairs,
    int sentencesPerPair,
    int linesPerActor,
    Limit ties,
    Limit bursts,
    Limit timeline,
    Limit pairPeriods,
    Limit changes,
    Limit groups) {}
