package org.rawabit.actors;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawabit.actors.PhraseUse.Kind;

/** Remarks on phrases that stand for two actors, or twice for one. */
final class SharedPhrases {
  private final PhraseIndex index;
  private final List<Remark> remarks;
  private final Map<Needless, Set<String>> needless = new LinkedHashMap<>();

  /** Where phrases stand that match nothing which the ones before them do not. */
  private record Needless(String place, String actor, String key) {}

  private SharedPhrases(PhraseIndex index, List<Remark> remarks) {
    this.index = index;
    this.remarks = remarks;
  }

  static void check(PhraseIndex index, List<Remark> remarks) {
    SharedPhrases shared = new SharedPhrases(index, remarks);
    index.uses().forEach(shared::check);
    shared.needless.forEach(
        (where, phrases) ->
            remarks.add(
                new Remark(
                    where.place,
                    where.actor,
                    "%s: not needed, what stands before matches it too: %s"
                        .formatted(where.key, String.join(", ", phrases)))));
  }

  private void check(PhraseUse use) {
    if (isByTheArticle(use.kind())) {
      return;
    }
    Set<String> others = new HashSet<>();
    boolean repeated = false;
    for (PhraseUse first : index.sharingBefore(use)) {
      if (isByTheArticle(first.kind())) {
        continue;
      }
      if (!use.isOf(first.actor())) {
        if (isCollision(use, first) && others.add(first.actor().id())) {
          collision(use, first);
        }
      } else if (!repeated) {
        repeated = true;
        own(use, first);
      }
    }
  }

  /** Family names, and titles without their state: the article is always asked whose they are. */
  private static boolean isByTheArticle(Kind kind) {
    return kind == Kind.FAMILY_NAME || kind == Kind.TITLE;
  }

  /** Short names are made to be shared; roles change hands: {@link OfficeDates}. */
  private static boolean isCollision(PhraseUse a, PhraseUse b) {
    boolean made = a.kind() == b.kind() && (a.kind() == Kind.SHORT_NAME || a.kind() == Kind.ROLE);
    return a.kind() != Kind.REJECT && b.kind() != Kind.REJECT && !made;
  }

  private void collision(PhraseUse use, PhraseUse first) {
    if (use.kind() == Kind.BODY && first.kind() == Kind.BODY) {
      String text =
          "demonyms: the bodies made from them are those of %s (%s) too, which wins where the"
              + " article leaves it open";
      remarks.add(use.remark(text.formatted(first.actor().id(), first.place())));
    } else {
      String text =
          "%s is a %s here and a %s of %s (%s), which wins where the article leaves it open";
      remarks.add(
          use.remark(
              text.formatted(
                  use.text(),
                  use.kind().said(),
                  first.kind().said(),
                  first.actor().id(),
                  first.place())));
    }
  }

  private void own(PhraseUse use, PhraseUse first) {
    if (use.kind() == Kind.BODY || (first.kind() == Kind.BODY && use.kind() == Kind.REJECT)) {
      return; // made by rule, and silenced on purpose
    }
    if (use.kind() == Kind.REJECT && first.kind() != Kind.REJECT) {
      String text = "%s is a %s (%s) and a reject: it will never match";
      remarks.add(use.remark(text.formatted(use.text(), first.kind().said(), first.place())));
    } else if (use.kind() != first.kind()) {
      String text = "%s is a %s and already a %s (%s): it counts as that";
      remarks.add(
          use.remark(
              text.formatted(use.text(), use.kind().said(), first.kind().said(), first.place())));
    } else if (use.kind() != Kind.ROLE
        && use.phrase().language().equals(first.phrase().language())
        && use.file().equals(first.file())) {
      needless
          .computeIfAbsent(
              new Needless(use.place(), use.actor().id(), use.kind().key()),
              n -> new LinkedHashSet<>())
          .add(use.text());
    }
  }
}
