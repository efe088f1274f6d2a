package org.rawabit.corpus;

import org.jspecify.annotations.Nullable;

/** The values of one row of columns, as they become a record. */
final class ColumnValues {
  private final FieldValues fields = new FieldValues();
  private final Excerpt excerpt = new Excerpt();
  private long held;

  /** Whether a value would be looked at. */
  boolean wants(FieldNames.@Nullable Slot slot) {
    return !isTooLarge() && (slot != null || !excerpt.isFull());
  }

  /**
   * Takes a value.
   *
   * @param isOneOfMany whether it stands in a list: some fields join the values of lists
   */
  void take(String name, FieldNames.@Nullable Slot slot, String value, boolean isOneOfMany) {
    held += value.length();
    excerpt.add(name).add(": ").add(value).add("; ");
    if (slot != null && isOneOfMany) {
      fields.offerMore(slot, value);
    } else if (slot != null) {
      fields.offer(slot, value);
    }
  }

  RawRecord record(long position) {
    return isTooLarge()
        ? RawRecord.unreadable(
            position, RejectCode.TOO_LARGE, Limits.RECORD_EXCEEDED, excerpt.toString())
        : RawRecord.read(position, fields, excerpt.toString());
  }

  private boolean isTooLarge() {
    return held > Limits.RECORD;
  }
}
