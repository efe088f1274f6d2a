package org.rawabit.tables;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A row of {@code cooccurrence_by}. */
@Doc(
    "two actors together in the articles of one source or language, or by one kind of mention, over"
        + " all time; counted as in cooccurrence")
public record FacetCooccurrence(
    @Doc("source, language or kind") String facet,
    @Doc("which source, language or kind") String value,
    @Doc("the actor whose id is first in the alphabet") String actorA,
    @Doc("the other actor") String actorB,
    @Doc("article, paragraph, sentence or window") String scope,
    @Doc("articles of the value in which they share a unit of the scope") long articlesAb,
    @Doc("of these, first articles of stories") long storiesAb,
    @Doc("units of the scope in articles of the value (in all articles for a kind)") long n,
    @Doc("of these, with actor_a (by a mention of the kind)") long nA,
    @Doc("of these, with actor_b (by a mention of the kind)") long nB,
    @Doc("of these, with both") long nAb,
    @Doc("as in cooccurrence") @Nullable Double npmi,
    @Doc("as in cooccurrence") double llr,
    @Doc("as in cooccurrence") double logDice,
    @Doc("as in cooccurrence") double oddsRatio,
    @Doc("as in cooccurrence") double pValue,
    @Doc("p_value adjusted for all tests of the value and scope") double qValue)
    implements Serializable {}
