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
  SEVEN_ZIP("7z\u00BC\u00AF'\u001C"),
  RAR("Rar!\u001A\u0007"),
  PARQUET("PAR1"),
  PDF("%PDF"),
  OLD_OFFICE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");

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

  /** What users call it. */
  String shown() {
    return switch (this) {
      case SEVEN_ZIP -> "a 7z archive";
      case RAR -> "a RAR archive";
      case OLD_OFFICE -> "an old Word or Excel file";
      default -> name();
    };
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
