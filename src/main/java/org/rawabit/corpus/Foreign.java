package org.rawabit.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Files of other kinds that end up among articles, known by their first bytes.
 *
 * <p>They are refused whatever the job says of their format: no such file is text, and read as text
 * it would be thousands of broken records.
 */
enum Foreign {
  PDF("%PDF", "PDF"),
  PNG("\u0089PNG\r\n", "a PNG picture"),
  JPEG("\u00FF\u00D8\u00FF", "a JPEG picture"),
  GIF("GIF8", "a GIF picture"),
  TIFF("II*\0", "a TIFF picture"),
  SQLITE("SQLite format 3\0", "an SQLite database"),
  OLD_OFFICE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an old Word or Excel file"),
  RTF("{\\rtf", "an RTF document"),
  ARROW("ARROW1\0\0", "an Arrow or Feather file"),
  AVRO("Obj\u0001", "an Avro file"),
  POSTSCRIPT("%!PS", "PostScript"),
  ELF("\u007FELF", "a program"),
  SEVEN_ZIP("7z\u00BC\u00AF'\u001C", "a 7z archive"),
  RAR("Rar!\u001A\u0007", "a RAR archive"),
  LFS("version https://git-lfs", "a pointer of Git LFS in place of the file");

  /** A zip has the name of its first file behind a header of so many bytes. */
  private static final int ZIP_NAME = 30;

  /** First files of a zip that is a document. */
  private static final List<String> OFFICE =
      List.of("[Content_Types].xml", "_rels/.rels", "docProps/", "word/", "xl/", "ppt/");

  /** A character a byte. */
  private final String bytes;

  private final String shown;

  Foreign(String bytes, String shown) {
    this.bytes = bytes;
    this.shown = shown;
  }

  /**
   * Refuses a file of another kind.
   *
   * @param head its first bytes
   */
  static void refuse(byte[] head) throws Unreadable {
    String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1);
    for (Foreign kind : values()) {
      if (start.startsWith(kind.bytes)) {
        throw looksLike(kind.shown);
      }
    }
    if (Magic.ZIP.opens(head) && start.length() > ZIP_NAME) {
      refuseDocument(start.substring(ZIP_NAME));
    }
  }

  private static void refuseDocument(String firstName) throws Unreadable {
    for (String name : OFFICE) {
      if (firstName.startsWith(name)) {
        throw looksLike("a Word, Excel or PowerPoint file");
      }
    }
    if (firstName.startsWith("mimetypeapplication/")) {
      boolean book = firstName.startsWith("mimetypeapplication/epub");
      throw looksLike(book ? "an EPUB book" : "an OpenDocument file");
    }
  }

  private static Unreadable looksLike(String kind) {
    return new Unreadable(
        RejectCode.FORMAT,
        "looks like %s; allowed are %s"
            .formatted(kind, String.join(", ", ArticleFormat.choices())));
  }
}
