package org.rawabit.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rawabit.actors.ActorType;
import org.rawabit.actors.MentionKind;

/**
 * Texts as brat has them: {@code NAME.txt}, its annotations in {@code NAME.ann}, and {@code
 * annotation.conf}, which says what they may be.
 *
 * <p>Offsets count code points, as Python does. Python also takes CR for a line end and CR LF for
 * one: CR becomes LF, or a space before LF, so that all else stays where it was. A mention across a
 * line end has a fragment on each line.
 */
final class BratFiles implements CorpusFiles {
  /** The type of a mention whose actor has no row in actors. */
  private static final String UNKNOWN = "actor";

  @Override
  public void begin(Destination to) {
    String types =
        Stream.concat(
                Stream.of(ActorType.values()).map(type -> type.name().toLowerCase(Locale.ROOT)),
                Stream.of(UNKNOWN))
            .collect(Collectors.joining("\n"));
    String kinds =
        Stream.of(MentionKind.values()).map(MentionKind::id).collect(Collectors.joining("|"));
    write(
        to,
        "annotation.conf",
        "[entities]\n%s\n\n[relations]\n\n[events]\n\n[attributes]\nkind\tArg:<ENTITY>, Value:%s\n"
            .formatted(types, kinds));
  }

  @Override
  public void write(CorpusArticle article, Destination to) {
    write(to, article.name() + ".txt", text(article.text()));
    write(to, article.name() + ".ann", annotations(article));
  }

  @Override
  public String file(String name) {
    return name + ".txt";
  }

  private static void write(Destination to, String name, String text) {
    to.write(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  static String text(String text) {
    return text.replace("\r\n", " \n").replace('\r', '\n');
  }

  static String annotations(CorpusArticle article) {
    String text = text(article.text());
    StringBuilder lines = new StringBuilder();
    int number = 0;
    int unit = 0;
    int point = 0;
    for (CorpusArticle.Mention mention : article.mentions()) {
      number++;
      List<String> offsets = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (int[] fragment : fragments(text, mention.start(), mention.end())) {
        int start = point + text.codePointCount(unit, fragment[0]);
        int end = start + text.codePointCount(fragment[0], fragment[1]);
        unit = fragment[1];
        point = end;
        offsets.add(start + " " + end);
        words.add(text.substring(fragment[0], fragment[1]));
      }
      String type = mention.type().matches("[a-z_]+") ? mention.type() : UNKNOWN;
      lines.append(
          "T%d\t%s %s\t%s\n"
              .formatted(number, type, String.join(";", offsets), String.join(" ", words)));
      lines.append("A%d\tkind T%d %s\n".formatted(number, number, mention.kind()));
      lines.append(
          "#%d\tAnnotatorNotes T%d\t%s: %s\n"
              .formatted(number, number, mention.actor(), mention.rule().replaceAll("\\s", " ")));
    }
    return lines.toString();
  }

  /** The parts of a span that lie on one line each. */
  private static List<int[]> fragments(String text, int start, int end) {
    List<int[]> fragments = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '\n') {
        if (from < i) {
          fragments.add(new int[] {from, i});
        }
        from = i + 1;
      }
    }
    return fragments;
  }
}
