package org.rawabit.corpus;

/** First bytes by which files say what they are. */
enum Magic {
  GZIP("\u001F\u008B"),
  BZIP2("BZh"),
  ZIP("PK\u0003\u0004"),
  EMPTY_ZIP("PK\u0005\u0006"),
  PARQUET("PAR1"),
  ORC("ORC"),
  WARC("WARC/"),
  ARC("filedesc://"),
  PDF("%PDF");

  /** A character a byte. */
  private final String bytes;

  Magic(String bytes) {
    this.bytes = bytes;
  }

  boolean opens(byte[] head) {
    for (int i = 0; i < bytes.length(); i++) {
      if (head.length <= i || (head[i] & 0xFF) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
