package org.rawabit.corpus;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateOrigin;
import org.rawabit.decoding.Blank;

/** The fields of one record, each filled by the best of the names it goes by. */
final class FieldValues {
  private record Value(CharSequence text, int rank) {}

  private final Map<Field, Value> values = new EnumMap<>(Field.class);
  private @Nullable String encoding;
  private DateOrigin dateOrigin = DateOrigin.RECORD;

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

  /** Puts another text in the place of a field's; a blank one is none. */
  void edit(Field field, UnaryOperator<String> edit) {
    values.computeIfPresent(
        field,
        (f, value) -> {
          String text = edit.apply(value.text().toString());
          return Blank.is(text) ? null : new Value(text, value.rank());
        });
  }

  /** Says in which charset the record was read. */
  void readAs(String charset) {
    encoding = charset;
  }

  /** The charset in which the record was read, where its reader knows. */
  @Nullable String encoding() {
    return encoding;
  }

  /** Says where the date was found, where it was not a field of a record. */
  void dateFrom(DateOrigin origin) {
    dateOrigin = origin;
  }

  /** Where the date was found, if there is one. */
  DateOrigin dateOrigin() {
    return dateOrigin;
  }

  @Nullable String value(Field field) {
    Value value = values.get(field);
    return value == null ? null : value.text().toString();
  }
}
