package org.rawabit.corpus;

/** Bytes by which files say what they are. */
enum Magic {
  GZIP("\u001F\u008B"),
  BZIP2("BZh"),
  ZSTD("(\u00B5/\u00FD"),
  XZ("\u00FD7zXZ\u0000"),
  LZ4("\u0004\"M\u0018"),
  SNAPPY("\u00FF\u0006\u0000\u0000sNaPpY"),
  UNIX_COMPRESS("\u001F\u009D"),
  ZIP("PK\u0003\u0004"),
  EMPTY_ZIP("PK\u0005\u0006"),
  TAR("ustar", 257),
  PARQUET("PAR1"),
  ORC("ORC"),
  WARC("WARC/"),
  ARC("filedesc://");

  /** A character a byte. */
  private final String bytes;

  private final int offset;

  Magic(String bytes) {
    this(bytes, 0);
  }

  Magic(String bytes, int offset) {
    this.bytes = bytes;
    this.offset = offset;
  }

  boolean opens(byte[] head) {
    for (int i = 0; i < bytes.length(); i++) {
      if (head.length <= offset + i || (head[offset + i] & 0xFF) != bytes.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
