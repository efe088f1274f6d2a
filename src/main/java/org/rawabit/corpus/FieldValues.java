package org.rawabit.corpus;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rawabit.decoding.Blank;

/** The fields of one record, each filled by the best of the names it goes by. */
final class FieldValues {
  private record Value(CharSequence text, int rank) {}

  private final Map<Field, Value> values = new EnumMap<>(Field.class);

  /** Takes a value unless it is blank, or as good a name has given one. */
  void offer(FieldNames.Slot slot, String text) {
    Value old = values.get(slot.field());
    boolean better = old == null || slot.rank() < old.rank();
    if (better && !Blank.is(text)) {
      values.put(slot.field(), new Value(text, slot.rank()));
    }
  }

  /**
   * Takes one of several values under the same name: they are joined, see {@link Field#between}.
   */
  void offerMore(FieldNames.Slot slot, String text) {
    Value old = values.get(slot.field());
    String between = slot.field().between();
    if (old == null || between == null || old.rank() != slot.rank()) {
      offer(slot, text);
    } else if (!Blank.is(text)) {
      StringBuilder joined =
          old.text() instanceof StringBuilder b ? b : new StringBuilder(old.text());
      values.put(slot.field(), new Value(joined.append(between).append(text), old.rank()));
    }
  }

  /** Puts another text in the place of a field's. */
  void edit(Field field, UnaryOperator<String> edit) {
    values.computeIfPresent(field, (f, v) -> new Value(edit.apply(v.text().toString()), v.rank()));
  }

  @Nullable String value(Field field) {
    Value value = values.get(field);
    return value == null ? null : value.text().toString();
  }
}
