package org.rawabit.explain;

import java.util.List;
import java.util.function.Supplier;
import org.rawabit.actors.Actor;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stats.TermWeighting;

/**
 * What a job file says of a run that its tables do not.
 *
 * @param counted what co-occurrence counts
 * @param termMinArticles terms in fewer articles are no terms
 * @param weighting by which formulas terms are weighed
 * @param languages whose text is looked at
 * @param actors of the actor files, which are read only where they are asked for
 */
public record KnownJob(
    Cooccurrences.Options counted,
    int termMinArticles,
    TermWeighting weighting,
    List<String> languages,
    Supplier<List<Actor>> actors) {}
