package org.rawabit.corpus;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Blank;

/** The fields of one record, each filled by the best of the names it goes by. */
final class FieldValues {
  private record Value(String text, int rank) {}

  private final Map<Field, Value> values = new EnumMap<>(Field.class);

  /** Takes a value unless it is blank, or a better name has given one. */
  void offer(FieldNames.Slot slot, String text) {
    Value old = values.get(slot.field());
    boolean better = old == null || slot.rank() < old.rank();
    if (better && !Blank.is(text)) {
      values.put(slot.field(), new Value(text, slot.rank()));
    }
  }

  /** Puts another text in the place of a field's; a blank one is none. */
  void edit(Field field, UnaryOperator<String> edit) {
    values.computeIfPresent(
        field,
        (f, value) -> {
          String text = edit.apply(value.text());
          return Blank.is(text) ? null : new Value(text, value.rank());
        });
  }

  @Nullable String value(Field field) {
    Value value = values.get(field);
    return value == null ? null : value.text();
  }
}
