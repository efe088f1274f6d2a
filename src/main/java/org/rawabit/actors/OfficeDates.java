package org.rawabit.actors;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.PhraseUse.Kind;

/** Remarks on the days on which offices were held. */
final class OfficeDates {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private OfficeDates() {}

  static void check(List<Actor> actors, PhraseIndex index, LocalDate today, List<Remark> remarks) {
    for (Actor actor : actors) {
      for (Role role : actor.roles()) {
        possible(actor, role, today, remarks);
      }
    }
    overlaps(index, remarks);
  }

  private static void possible(Actor actor, Role role, LocalDate today, List<Remark> remarks) {
    Phrase title = role.titles().get(0);
    String place = title.place().isEmpty() ? actor.place() : title.place();
    Set<String> troubles = new LinkedHashSet<>();
    for (LocalDate day : new @Nullable LocalDate[] {role.from(), role.to()}) {
      if (day != null && day.isBefore(EARLIEST)) {
        troubles.add("%s is before 1900".formatted(day));
      } else if (day != null && day.isAfter(today)) {
        troubles.add("%s is in the future".formatted(day));
      }
    }
    if (role.from() != null && role.from().equals(role.to())) {
      troubles.add("it was held for one day, %s".formatted(role.from()));
    }
    for (String trouble : troubles) {
      remarks.add(new Remark(place, actor.id(), "roles: %s: %s".formatted(title.text(), trouble)));
    }
  }

  private static void overlaps(PhraseIndex index, List<Remark> remarks) {
    for (PhraseUse use : index.uses()) {
      if (use.kind() != Kind.ROLE) {
        continue;
      }
      Set<String> others = new LinkedHashSet<>();
      for (PhraseUse first : index.sharingBefore(use)) {
        boolean together =
            first.kind() == Kind.ROLE
                && !Objects.equals(use.role(), first.role())
                && overlap(first, use);
        if (together && others.add(first.actor().id())) {
          remarks.add(
              use.remark(
                  "%s holds '%s' (%s) on some of the same days%s"
                      .formatted(
                          first.isOf(use.actor()) ? "it already" : first.actor().id(),
                          first.text(),
                          first.place(),
                          first.isOf(use.actor()) ? "" : "; then it is " + winner(first, use))));
        }
      }
    }
  }

  private static boolean overlap(PhraseUse first, PhraseUse second) {
    Role a = Objects.requireNonNull(first.role());
    Role b = Objects.requireNonNull(second.role());
    return !from(a).isAfter(to(b)) && !from(b).isAfter(to(a));
  }

  /** As the {@link Resolver} decides: who came later, else who stands first. */
  private static String winner(PhraseUse first, PhraseUse second) {
    Role a = Objects.requireNonNull(first.role());
    Role b = Objects.requireNonNull(second.role());
    boolean later = a.from() != null && b.from() != null && b.from().isAfter(a.from());
    return (later ? second : first).actor().id();
  }

  private static LocalDate from(Role role) {
    return role.from() == null ? LocalDate.MIN : role.from();
  }

  private static LocalDate to(Role role) {
    return role.to() == null ? LocalDate.MAX : role.to();
  }
}
