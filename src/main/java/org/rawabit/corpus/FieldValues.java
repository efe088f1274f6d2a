package org.rawabit.corpus;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateOrigin;
import org.rawabit.decoding.Blank;

/** The fields of one record, each filled by the best of the names it goes by. */
final class FieldValues {
  private record Value(String text, int rank) {}

  private final Map<Field, Value> values = new EnumMap<>(Field.class);

  private DateOrigin dateOrigin = DateOrigin.RECORD;

  /** Takes a value unless it is blank, or a better name has given one. */
  void offer(FieldNames.Slot slot, String text) {
    Value old = values.get(slot.field());
    boolean better = old == null || slot.rank() < old.rank();
    if (better && !Blank.is(text)) {
      values.put(slot.field(), new Value(text, slot.rank()));
    }
  }

  /** Says where the date was found, where it was not a field of a record. */
  void dateFrom(DateOrigin origin) {
    dateOrigin = origin;
  }

  DateOrigin dateOrigin() {
    return dateOrigin;
  }

  @Nullable String value(Field field) {
    Value value = values.get(field);
    return value == null ? null : value.text();
  }
}
