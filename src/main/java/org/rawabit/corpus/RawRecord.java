package org.rawabit.corpus;

import org.jspecify.annotations.Nullable;

/**
 * One record of a file as its reader saw it.
 *
 * @param position from 1; the line in formats of lines
 * @param fields what it tells of an article; empty where it could not be read
 * @param refusal why it could not be read; null where it could
 * @param excerpt its beginning, see {@link Excerpt}
 */
record RawRecord(long position, FieldValues fields, @Nullable Refusal refusal, String excerpt) {

  static RawRecord read(long position, FieldValues fields, String excerpt) {
    return new RawRecord(position, fields, null, excerpt);
  }

  static RawRecord unreadable(long position, RejectCode code, String problem, String excerpt) {
    Refusal refusal = new Refusal(code.id(), problem, excerpt);
    return new RawRecord(position, new FieldValues(), refusal, excerpt);
  }

  /** The same record, in a place counted from elsewhere. */
  RawRecord at(long place) {
    return new RawRecord(place, fields, refusal, excerpt);
  }
}
