package org.rawabit.actors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Remarks on actor files that can be used but may surprise.
 *
 * <ul>
 *   <li>{@link SharedPhrases}: one phrase for two actors, or twice for one
 *   <li>{@link PhraseReach}: phrases that never match, or match too much
 *   <li>{@link OfficeDates}: offices held by two at once, and days that cannot be
 *   <li>{@link Groups}: groups that are not described, and circles of them
 *   <li>{@link Labels}: what an actor lacks to be shown and found
 * </ul>
 */
public final class ActorLint {
  private ActorLint() {}

  /** One line a remark, with the place of what it is about, in the order of the files. */
  public static List<String> remarks(List<Actor> actors) {
    return remarks(actors, LocalDate.now(Clock.systemUTC()));
  }

  static List<String> remarks(List<Actor> actors, LocalDate today) {
    PhraseIndex index = new PhraseIndex(actors);
    List<Remark> remarks = new ArrayList<>();
    SharedPhrases.check(index, remarks);
    new PhraseReach(actors, index).check(remarks);
    OfficeDates.check(actors, index, today, remarks);
    Groups.check(actors, remarks);
    Labels.check(actors, remarks);
    return Remark.lines(actors, remarks);
  }
}
