package org.rawabit.tables;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code actors}. */
@Doc("an actor that was mentioned")
public record MentionedActor(
    @Doc("the id in the actor file") String actorId,
    @Doc("person, state, organization, party, armed_group or intergovernmental") String type,
    @Doc("Arabic label") @Nullable String labelAr,
    @Doc("English label") @Nullable String labelEn,
    @Doc("French label") @Nullable String labelFr,
    @Doc("articles with a counted mention of it") long articles,
    @Doc("stories with a counted mention of it") long stories,
    @Doc("its counted mentions, in all articles") long mentions,
    @Doc("day of the earliest of these articles, of those dated to the day")
        @Nullable LocalDate firstSeen,
    @Doc("day of the latest of these articles, of those dated to the day")
        @Nullable LocalDate lastSeen,
    @Doc("true where it was found in the corpus rather than in an actor file") boolean discovered)
    implements Serializable {}
