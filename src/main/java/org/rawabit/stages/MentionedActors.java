package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rawabit.actors.Actor;
import org.rawabit.tables.MentionedActor;

/** The actors that were mentioned, with how often and when. */
public final class MentionedActors {
  private MentionedActors() {}

  /**
   * Every actor with a counted mention, by id; no more than the actor files have.
   *
   * @param counts with or without pairs
   * @param actors as the actor files describe them
   */
  public static List<MentionedActor> of(PairCounts counts, List<Actor> actors) {
    Map<String, Actor> described =
        actors.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    CountsPart alone = counts.alone();
    List<MentionedActor> mentioned = new ArrayList<>();
    for (int e = 0; e < alone.size(); e++) {
      if (alone.cellOf(e).equals(Cell.MENTIONED)) {
        Actor actor = described.get(Objects.requireNonNull(alone.actorA(e)));
        if (actor != null) {
          mentioned.add(mentioned(actor, alone, e));
        }
      }
    }
    mentioned.sort(Comparator.comparing(MentionedActor::actorId));
    return mentioned;
  }

  private static MentionedActor mentioned(Actor actor, CountsPart counts, int e) {
    return new MentionedActor(
        actor.id(),
        actor.type().name().toLowerCase(Locale.ROOT),
        actor.label().get("ar"),
        actor.label().get("en"),
        actor.label().get("fr"),
        counts.articles()[e],
        counts.stories()[e],
        counts.units()[e],
        CountsPart.day(counts.first()[e]),
        CountsPart.day(counts.last()[e]),
        false);
  }
}
