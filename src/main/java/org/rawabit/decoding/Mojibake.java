package org.rawabit.decoding;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * UTF-8 that was taken for another encoding and saved again (Ø§Ù„, Ã©, ط§ظ„), turned back.
 *
 * <p>Certain is a run of characters that encodes back without loss to whole characters of UTF-8,
 * which are letters or punctuation of one kind and fit their neighbours, where the run itself is
 * none: {@link MojibakeRun}. What is plausible as it stands is never changed, and what has lost a
 * byte is left as it is.
 */
public final class Mojibake {
  /** Text is seldom saved wrongly more often. */
  private static final int TIMES = 3;

  /** The signs that both have are turned back by the one whose letters are there. */
  private static final List<ByteTable> TABLES =
      List.of(
          new ByteTable(Charset.forName("windows-1256")),
          new ByteTable(Charset.forName("windows-1252")));

  /** The characters beyond ASCII that go on with one of UTF-8 in one of the tables: few are. */
  private static final boolean[] CONTINUED = continued();

  private Mojibake() {}

  private static boolean[] continued() {
    boolean[] continued = new boolean[ByteTable.SIZE];
    for (char c = 0x80; c < continued.length; c++) {
      char character = c;
      continued[c] = TABLES.stream().anyMatch(table -> table.isContinued(character));
    }
    return continued;
  }

  /**
   * A text without its mojibake.
   *
   * @param repairs is told of each repair, in order: {@code mojibake windows-1252}
   */
  public static String repaired(String text, List<String> repairs) {
    String result = text;
    for (int i = 0; i < TIMES && isSuspicious(result); i++) {
      String before = result;
      for (ByteTable table : TABLES) {
        result = repaired(result, table, repairs);
      }
      if (result.equals(before)) {
        break;
      }
    }
    return result;
  }

  /** Whether somewhere such a run might be: nearly all texts need no closer look. */
  private static boolean isSuspicious(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= CONTINUED.length || !CONTINUED[c]) {
        continue;
      }
      for (int t = 0; t < TABLES.size(); t++) {
        ByteTable table = TABLES.get(t);
        if (table.isContinued(text, i) && isSuspicious(text, i - 1, table)) {
          return true;
        }
      }
    }
    return false;
  }

  /** An Arabic letter with a comma behind it says nothing yet. */
  private static boolean isSuspicious(String text, int at, ByteTable table) {
    int length = table.characterAt(text, at);
    if (length == 0 || !table.isArabic()) {
      return length > 0;
    }
    int end = at + length;
    return (at > 0 && MojibakeRun.isLatin(text.charAt(at - 1)))
        || (end < text.length()
            && (MojibakeRun.isLatin(text.charAt(end)) || table.characterAt(text, end) > 0));
  }

  private static String repaired(String text, ByteTable table, List<String> repairs) {
    List<MojibakeRun> runs = runs(text, table);
    boolean certain = runs.stream().anyMatch(run -> run.isCertain(false));
    if (!certain) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    boolean controls = false;
    boolean others = false;
    int done = 0;
    for (MojibakeRun run : runs) {
      if (run.isCertain(true)) {
        repaired.append(text, done, run.start()).append(run.meant());
        done = run.end();
        controls |= table.hasControls(text, run.start(), run.end());
        others |= table.hasOwn(text, run.start(), run.end());
      }
    }
    repairs.add("mojibake " + (controls && !others ? "ISO-8859-1" : table.charset().name()));
    return repaired.append(text, done, text.length()).toString();
  }

  private static List<MojibakeRun> runs(String text, ByteTable table) {
    List<MojibakeRun> runs = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      int length = table.characterAt(text, i);
      StringBuilder meant = new StringBuilder();
      while (length > 0) {
        meant.appendCodePoint(table.codePoint(text, i, length));
        i += length;
        length = i < text.length() ? table.characterAt(text, i) : 0;
      }
      if (i > start) {
        runs.add(new MojibakeRun(text, start, i, meant.toString(), table.isArabic()));
        i--;
      }
    }
    return runs;
  }
}
