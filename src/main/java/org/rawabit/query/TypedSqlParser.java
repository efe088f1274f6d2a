package org.rawabit.query;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Says when what is typed is whole: at a semicolon, an empty line alone, or a backslash command.
 */
final class TypedSqlParser implements Parser {
  /** What is typed up to the cursor, and the word before the cursor, which completion replaces. */
  record TypedLine(String line, int cursor, int start) implements CompletingParsedLine {
    @Override
    public String word() {
      return line.substring(start, cursor);
    }

    @Override
    public int wordCursor() {
      return cursor - start;
    }

    @Override
    public int wordIndex() {
      return 0;
    }

    @Override
    public List<String> words() {
      return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
      return candidate;
    }

    @Override
    public int rawWordCursor() {
      return wordCursor();
    }

    @Override
    public int rawWordLength() {
      return wordCursor();
    }
  }

  @Override
  public ParsedLine parse(String line, int cursor, ParseContext context) {
    if (context == ParseContext.ACCEPT_LINE && !isWhole(line)) {
      throw new EOFError(-1, -1, "not ended by a semicolon");
    }
    int start = cursor;
    while (start > 0 && isWordPart(line.charAt(start - 1))) {
      start--;
    }
    return new TypedLine(line, cursor, start);
  }

  static boolean isWhole(String typed) {
    String lastLine = typed.substring(typed.lastIndexOf('\n') + 1);
    return lastLine.startsWith("\\")
        || typed.isBlank()
        || typed.strip().matches("(?i)exit|quit")
        || SqlScript.of(typed).rest().isEmpty();
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '\\' || c == '-' || c == '.';
  }
}
