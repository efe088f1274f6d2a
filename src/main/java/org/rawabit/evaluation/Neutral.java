package org.rawabit.evaluation;

import java.util.Set;
import java.util.regex.Pattern;
import org.rawabit.actors.MentionKind;

/** What counts neither way, found or missed: readers differ on it, or reports leave it out. */
final class Neutral {
  private static final Set<MentionKind> KINDS = Set.of(MentionKind.PLACE, MentionKind.REFERENCE);

  /** A ministry, embassy or presidency may be taken for its state or for nobody. */
  private static final Pattern OFFICE =
      Pattern.compile("(?:ال)?(?:وزارة|خارجية|سفارة|رئاسة|قنصلية)");

  private Neutral() {}

  static boolean is(MentionKind kind) {
    return KINDS.contains(kind);
  }

  /** Whether a found mention counts neither way, whatever the gold says of its place. */
  static boolean is(FoundMention found, String text) {
    return is(found.kind()) || OFFICE.matcher(text).region(found.start(), found.end()).lookingAt();
  }
}
