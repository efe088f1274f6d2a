package org.rawabit.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Redecoding;

/**
 * Which field of an article a record's field is: as the job says, else by a guess at its name.
 *
 * <p>A field the job names is looked for under that name only. The others go by {@link
 * Field#guesses()}, in any case of letters; of several that a record has, the first guess wins. In
 * formats of objects inside objects, a name with dots is a path: {@code content.rendered} is the
 * {@code rendered} in {@code content}, or a field of just that name.
 */
final class FieldNames {
  /** A field of an article, and how good a guess the name was: 0 is best. */
  record Slot(Field field, int rank) {}

  private final Map<String, String> fields;
  private final Map<String, Slot> named = new HashMap<>();
  private final Map<String, Slot> guessed = new HashMap<>();
  private final Map<String, FieldNames> inside = new HashMap<>();

  /**
   * The names of one input.
   *
   * @param fields {@link Field#key()} to the record's field name, as in the job file
   */
  FieldNames(Map<String, String> fields) {
    this(fields, Field::guesses);
  }

  private FieldNames(Map<String, String> fields, Function<Field, List<String>> guesses) {
    this.fields = fields;
    for (Field field : Field.values()) {
      String name = fields.get(field.key());
      if (name != null) {
        name(name, new Slot(field, 0));
        continue;
      }
      List<String> names = guesses.apply(field);
      for (int rank = 0; rank < names.size(); rank++) {
        guessed.put(names.get(rank), new Slot(field, rank));
      }
    }
  }

  /** What the job names, and other guesses at the rest; they may be paths. */
  FieldNames guessing(Function<Field, List<String>> guesses) {
    return new FieldNames(fields, guesses);
  }

  /** The same for formats in which the case of names means nothing; to be asked in lower case. */
  FieldNames inLowerCase() {
    Map<String, String> lower = new HashMap<>();
    fields.forEach((field, name) -> lower.put(field, name.toLowerCase(Locale.ROOT)));
    return new FieldNames(lower);
  }

  private void name(String name, Slot slot) {
    named.put(name, slot);
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      inside
          .computeIfAbsent(
              name.substring(0, dot), outer -> new FieldNames(Map.of(), field -> List.of()))
          .name(name.substring(dot + 1), slot);
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

  /** The names that count inside a field that holds others; null where none does. */
  @Nullable FieldNames inside(String name) {
    return inside.isEmpty() ? null : inside.get(name);
  }

  /** Whether the job gives this name. */
  boolean isNamed(String name) {
    return named.containsKey(name);
  }
}
