package org.rawabit.query;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours of SQL as it is typed: keywords, literals, comments. */
final class SqlColours implements Highlighter {
  private static final Set<String> KEYWORDS =
      Set.of(
          ("select distinct from where group by order limit offset having with recursive as on using"
                  + " join left right full inner outer cross and or not in is null like ilike between"
                  + " case when then else end union all except intersect over partition asc desc"
                  + " create table view macro copy to values exists true false cast filter qualify")
              .split(" ", -1));

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    return of(buffer);
  }

  static AttributedString of(String buffer) {
    AttributedStringBuilder coloured = new AttributedStringBuilder();
    int end;
    for (int at = 0; at < buffer.length(); at = end) {
      end = SqlToken.end(buffer, at);
      coloured.append(buffer.substring(at, end), style(buffer, at, end));
    }
    return coloured.toAttributedString();
  }

  private static AttributedStyle style(String sql, int at, int end) {
    AttributedStyle plain = AttributedStyle.DEFAULT;
    if (sql.charAt(at) == '\'') {
      return plain.foreground(AttributedStyle.GREEN);
    } else if (!Character.isWhitespace(sql.charAt(at)) && SqlToken.isBlank(sql, at, end)) {
      return plain.faint();
    }
    boolean isKeyword = KEYWORDS.contains(sql.substring(at, end).toLowerCase(Locale.ROOT));
    return isKeyword ? plain.foreground(AttributedStyle.BLUE).bold() : plain;
  }

  @Override
  public void setErrorPattern(Pattern pattern) {}

  @Override
  public void setErrorIndex(int index) {}
}
