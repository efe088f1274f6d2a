package org.rawabit.actors;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes actors as entries of an actor file, in the form in which people type them. */
public final class ActorYaml {
  private static final Set<String> RESERVED = Set.of("null", "true", "false", "yes", "no", "~");
  private static final int LINE = 100;

  private ActorYaml() {}

  /** An entry, with the indent that it has under {@code actors:}. */
  public static String entry(Actor actor) {
    StringBuilder out = new StringBuilder();
    out.append("  - id: ").append(actor.id()).append('\n');
    out.append("    type: ").append(actor.type().name().toLowerCase(Locale.ROOT)).append('\n');
    out.append("    label: {");
    out.append(
        actor.label().entrySet().stream()
            .map(e -> e.getKey() + ": " + scalar(e.getValue()))
            .collect(joining(", ")));
    out.append("}\n");
    phrases("names", actor.names(), out);
    phrases("short_names", actor.shortNames(), out);
    if (actor.wikidata() != null) {
      out.append("    wikidata: ").append(scalar(actor.wikidata())).append('\n');
    }
    return out.toString();
  }

  private static void phrases(String key, List<Phrase> phrases, StringBuilder out) {
    Map<String, List<String>> byLanguage = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      byLanguage
          .computeIfAbsent(phrase.language(), l -> new ArrayList<>())
          .add(scalar(phrase.text()));
    }
    if (byLanguage.isEmpty()) {
      return;
    }
    out.append("    ").append(key).append(":\n");
    byLanguage.forEach(
        (language, texts) -> out.append(list("      " + language + ": [", texts)).append('\n'));
  }

  /** A list, broken into lines that are not too long. */
  private static String list(String opening, List<String> texts) {
    StringBuilder list = new StringBuilder(opening);
    int width = opening.length();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i) + (i + 1 < texts.size() ? "," : "]");
      if (i > 0 && width + text.length() + 1 > LINE) {
        list.append("\n        ");
        width = 8;
      } else if (i > 0) {
        list.append(' ');
        width++;
      }
      list.append(text);
      width += text.length();
    }
    return list.toString();
  }

  /** A text as YAML reads it back, with quotes where it would be read as something else. */
  static String scalar(String text) {
    boolean plain =
        text.matches("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}\\p{Cf} .'’()/–-]*")
            && !text.endsWith(" ")
            && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
    if (plain) {
      return text;
    }
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (Character.isISOControl(c)) {
                quoted.append("\\u%04x".formatted(c));
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }

  /** An id made of a name in any script; {@code actor} where nothing of it can be spelled. */
  public static String id(String name) {
    String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(name);
    String id =
        latin
            .toLowerCase(Locale.ROOT)
            .replaceAll("['`’ʼʿʾ]", "")
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^_+|_+$", "");
    return id.isEmpty() ? "actor" : id;
  }

  /** An id that is not taken yet: the second haftar is haftar_2. */
  public static String freeId(String id, Set<String> taken) {
    String free = id;
    for (int copy = 2; !taken.add(free); copy++) {
      free = id + "_" + copy;
    }
    return free;
  }
}
