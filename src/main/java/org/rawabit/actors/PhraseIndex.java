package org.rawabit.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The phrases of actor files by the words that they match, in the order of the files. */
final class PhraseIndex {
  private final Spellings spellings = new Spellings();
  private final List<PhraseUse> uses = new ArrayList<>();
  private final IdentityHashMap<PhraseUse, Integer> positions = new IdentityHashMap<>();
  private final Map<String, List<PhraseUse>> byWords = new HashMap<>();

  PhraseIndex(List<Actor> actors) {
    for (Actor actor : actors) {
      for (PhraseUse use : PhraseUse.of(actor, spellings)) {
        positions.put(use, uses.size());
        uses.add(use);
        for (String words : spellings(use)) {
          byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(use);
        }
      }
    }
  }

  /** Every use of a phrase. */
  List<PhraseUse> uses() {
    return uses;
  }

  /** The words under which a phrase matches, normalized, the typed ones first; maybe none. */
  List<String> spellings(PhraseUse use) {
    if (use.kind() == PhraseUse.Kind.FAMILY_NAME) {
      return List.of(use.text());
    }
    boolean person = use.kind() == PhraseUse.Kind.NAME && use.actor().type() == ActorType.PERSON;
    List<String[]> spelled = person ? spellings.ofPerson(use.text()) : spellings.of(use.text());
    return spelled.stream().map(words -> String.join(" ", words)).toList();
  }

  /** Whether a name is also found in other transliterations, by its sound. */
  boolean hasSound(PhraseUse use) {
    if (use.kind() != PhraseUse.Kind.NAME || use.actor().type() == ActorType.STATE) {
      return false;
    }
    Spellings.Sounds sounds =
        use.actor().type() == ActorType.PERSON
            ? spellings.sounds(use.text(), Lexicon.shared())
            : spellings.soundsOfBody(use.text());
    return !sounds.paths().isEmpty();
  }

  /** Some of the transliterations of a person's full name that are recognized by ear. */
  List<String> variants(PhraseUse use, int most) {
    return use.actor().type() == ActorType.PERSON && hasSound(use)
        ? SoundVariants.of(spellings, use.text(), spellings.words(use.text()), most)
        : List.of();
  }

  /** The other uses that match some of the same words. */
  List<PhraseUse> sharing(PhraseUse use) {
    Set<PhraseUse> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String words : spellings(use)) {
      sharing.addAll(byWords.getOrDefault(words, List.of()));
    }
    sharing.remove(use);
    return sharing.stream().sorted(Comparator.comparing(positions::get)).toList();
  }

  /** Those of {@link #sharing} that stand before it. */
  List<PhraseUse> sharingBefore(PhraseUse use) {
    int here = position(use);
    return sharing(use).stream().filter(other -> position(other) < here).toList();
  }

  private int position(PhraseUse use) {
    return Objects.requireNonNull(positions.get(use), "a use of these files");
  }
}
