package org.rawabit.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Redecoding;

/**
 * Which field of an article a record's field is: as the job says, else by a guess at its name.
 *
 * <p>A field the job names is looked for under that name only. The others go by {@link
 * Field#guesses()}, in any case of letters; of several that a record has, the first guess wins.
 */
final class FieldNames {
  /** A field of an article, and how good a guess the name was: 0 is best. */
  record Slot(Field field, int rank) {}

  private final Map<String, Slot> named = new HashMap<>();
  private final Map<String, Slot> guessed = new HashMap<>();

  /**
   * The names of one input.
   *
   * @param fields {@link Field#key()} to the record's field name, as in the job file
   */
  FieldNames(Map<String, String> fields) {
    for (Field field : Field.values()) {
      String name = fields.get(field.key());
      if (name != null) {
        named.put(name, new Slot(field, 0));
        continue;
      }
      List<String> guesses = field.guesses();
      for (int rank = 0; rank < guesses.size(); rank++) {
        guessed.put(guesses.get(rank), new Slot(field, rank));
      }
    }
  }

  /** The slot a record's field fills; null where no article needs it. */
  @Nullable Slot slot(String name) {
    Slot slot = named.get(name);
    if (slot == null) {
      slot = guessed.get(name.toLowerCase(Locale.ROOT));
    }
    return slot == null ? slotInOtherEncoding(name) : slot;
  }

  /** A name with bytes that are no UTF-8 is the one the job gives that has these bytes. */
  private @Nullable Slot slotInOtherEncoding(String name) {
    for (String decoded : Redecoding.namesOf(name)) {
      Slot slot = named.get(decoded.strip());
      if (slot != null) {
        return slot;
      }
    }
    return null;
  }
}
