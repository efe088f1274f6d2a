package org.rawabit.corpus;

import java.util.Locale;

/** The kinds of reasons for which a record, or a file, is refused. */
public enum RejectCode {
  /** A file of no bytes, or an archive without a file. */
  EMPTY,
  /** The file breaks off or is damaged: what follows cannot be read. */
  BROKEN,
  /** It unpacks to more than any article file would. */
  BOMB,
  /** A file of an archive whose name leads out of the archive. */
  UNSAFE_PATH,
  /** A format that is not read, or not in this place. */
  FORMAT,
  /** The record breaks the rules of its format. */
  SYNTAX,
  /** A name of a field stands twice. */
  DUPLICATE_KEY,
  /** Bytes or characters that are no text. */
  ENCODING,
  /** Larger than a record may be. */
  TOO_LARGE,
  /** Neither title nor body. */
  NO_TEXT;

  /** The name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
