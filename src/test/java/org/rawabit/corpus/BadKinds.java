package org.rawabit.corpus;

import static org.rawabit.corpus.BadInput.bad;
import static org.rawabit.corpus.BadInput.bytes;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.gzip;
import static org.rawabit.corpus.Reading.utf8;
import static org.rawabit.corpus.Reading.zip;

import java.util.HexFormat;
import java.util.List;

/** Files that are something else than their names say, or than anybody reads. */
final class BadKinds {
  private static final String A = "{\"title\":\"A\"}\n";
  private static final String B = "{\"title\":\"B\"}\n";

  private BadKinds() {}

  static List<BadInput> rows() {
    return List.of(
        bad("text that is named .gz", "a.jsonl.gz", A + B, 2, "@1 = A", "@2 = B"),
        bad("a gzip that is named .jsonl", "a.jsonl", gzip(utf8(A + B)), 2, "@1 = A", "@2 = B"),
        bad(
            "a PDF that is named .csv",
            "a.csv",
            "%PDF-1.7\nwords",
            1,
            "@0 format: looks like PDF; allowed are *"),
        bad(
            "a PNG that is named .csv",
            "a.csv",
            bytes("\u0089PNG\r\n\u001A\n...."),
            1,
            "@0 format: looks like a PNG picture; allowed are *"),
        bad(
            "a JPEG that is named .txt",
            "a.txt",
            bytes("\u00FF\u00D8\u00FF\u00E0.."),
            1,
            "@0 format: looks like a JPEG picture; allowed are *"),
        bad(
            "a Word file",
            "a.docx",
            zip("[Content_Types].xml", "<Types/>", "word/a", "<w/>"),
            1,
            "@0 format: looks like a Word, Excel or PowerPoint file; allowed are *"),
        bad(
            "an Excel file that is named .csv",
            "a.csv",
            zip("[Content_Types].xml", "<Types/>"),
            1,
            "@0 format: looks like a Word, Excel or PowerPoint file; allowed are *"),
        bad(
            "an OpenDocument file",
            "a.odt",
            stored("application/vnd.oasis.opendocument.text"),
            1,
            "@0 format: looks like an OpenDocument file; allowed are *"),
        bad(
            "an EPUB book",
            "a.epub",
            stored("application/epub+zip"),
            1,
            "@0 format: looks like an EPUB book; allowed are *"),
        bad(
            "an old Word file",
            "a.doc",
            bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
            1,
            "@0 format: looks like an old Word or Excel file; allowed are *"),
        bad(
            "an RTF document",
            "a.txt",
            "{\\rtf1 words}",
            1,
            "@0 format: looks like an RTF document; allowed are *"),
        bad(
            "an SQLite database",
            "a.db",
            "SQLite format 3\0 ....",
            1,
            "@0 format: looks like an SQLite database; allowed are *"),
        bad(
            "a pointer of Git LFS",
            "a.csv",
            "version https://git-lfs.github.com/spec/v1\n",
            1,
            "@0 format: looks like a pointer of Git LFS in place of the file; allowed are *"),
        bad(
            "a 7z archive",
            "a.7z",
            HexFormat.of().parseHex("377abcaf271c00"),
            1,
            "@0 format: looks like a 7z archive; allowed are *"));
  }

  /** A zip whose first file is not packed and says what it is. */
  private static byte[] stored(String type) {
    byte[] header = bytes("PK\u0003\u0004\n" + "\0".repeat(21) + "\b\0\0\0");
    return concat(header, utf8("mimetype" + type), zip("content.xml", "<x/>"));
  }
}
