package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and the mentions marked in it: {@code زار [مصر|egypt] وأعلنت [واشنطن|usa|metonym]}.
 *
 * <p>A mark is {@code [surface|actor]} or {@code [surface|actor|kind]}; the kind is name where it
 * is left out. A line break is written {@code \n}, a character that cannot be seen as its number
 * after {@code \}{@code u}.
 */
record MarkedText(String text, List<Mark> marks) {
  private static final Pattern MARK =
      Pattern.compile("\\[([^\\[\\]|]+)\\|([a-z0-9_]+)(?:\\|([a-z]+))?]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:n|u([0-9A-F]{4}))");

  /** A marked span, in UTF-16 code units. */
  record Mark(int start, int end, String actor, MentionKind kind) {}

  static MarkedText parse(String marked) {
    String printed = unescaped(marked);
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(printed);
    int from = 0;
    while (matcher.find()) {
      text.append(printed, from, matcher.start());
      int start = text.length();
      text.append(matcher.group(1));
      String kind = matcher.group(3) == null ? "name" : matcher.group(3);
      marks.add(
          new Mark(
              start,
              text.length(),
              matcher.group(2),
              MentionKind.valueOf(kind.toUpperCase(Locale.ROOT))));
      from = matcher.end();
    }
    text.append(printed, from, printed.length());
    if (text.chars().anyMatch(c -> c == '[' || c == ']' || c == '|')) {
      throw new IllegalArgumentException(
          "a mark is [surface|actor] or [surface|actor|kind]: " + marked);
    }
    return new MarkedText(text.toString(), List.copyOf(marks));
  }

  static MarkedText of(String text, List<ActorMention> mentions) {
    return new MarkedText(
        text,
        mentions.stream()
            .map(m -> new Mark(m.start(), m.end(), m.actor().id(), m.kind()))
            .toList());
  }

  /** As it is written in a list. */
  @Override
  public String toString() {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Mark mark : marks) {
      marked.append(text, from, mark.start).append('[');
      marked.append(text, mark.start, mark.end).append('|').append(mark.actor);
      if (mark.kind != MentionKind.NAME) {
        marked.append('|').append(mark.kind.id());
      }
      marked.append(']');
      from = mark.end;
    }
    return escaped(marked.append(text, from, text.length()).toString());
  }

  private static String unescaped(String written) {
    return ESCAPE
        .matcher(written)
        .replaceAll(
            m ->
                m.group(1) == null
                    ? "\n"
                    : Character.toString((char) Integer.parseInt(m.group(1), 16)));
  }

  private static String escaped(String text) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (c == '\n') {
        written.append("\\n");
      } else if (type == Character.FORMAT || c == '\u00A0' || (c >= '\uFB50' && c <= '\uFEFF')) {
        written.append("\\u%04X".formatted((int) c));
      } else {
        written.append(c);
      }
    }
    return written.toString();
  }
}
