package org.rawabit.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Sentences;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * Texts as WebAnno TSV 3.3, which INCEpTION reads: a line a token, mentions as named entities with
 * the type of the actor as value and its IRI as identifier.
 *
 * <p>Offsets count UTF-16 code units, as Java does. What stands between our words and numbers
 * (punctuation) is a token too, for a sentence must begin with one. A mention that is a part of a
 * token, such as a name behind an Arabic clitic, is a sub-token.
 */
final class WebAnnoFiles implements CorpusFiles {
  private static final String HEADER =
      """
      #FORMAT=WebAnno TSV 3.3
      #T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value


      """;
  private static final String NONE = "_\t_\t\n";

  private final TextAnalyzer analyzer = new TextAnalyzer(FormIndex.EMPTY);
  private final String base;

  /**
   * @param base what the IRIs begin with
   */
  WebAnnoFiles(String base) {
    this.base = base;
  }

  /** A token or a sentence, by its place in the text. */
  private record Unit(int start, int end) {}

  @Override
  public void write(CorpusArticle article, Destination to) {
    String tsv = tsv(article);
    to.write(file(article.name()), out -> out.write(tsv.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String file(String name) {
    return name + ".tsv";
  }

  String tsv(CorpusArticle article) {
    String text = article.text();
    analyzer.read(text, article.language());
    StringBuilder tsv = new StringBuilder(HEADER);
    int number = 0;
    for (Unit sentence : sentences(text, analyzer.sentences())) {
      number++;
      tsv.append("#Text=")
          .append(escapedText(text.substring(sentence.start, sentence.end)))
          .append('\n');
      List<Unit> units = units(text, sentence.start, sentence.end, analyzer.tokens());
      for (int u = 0; u < units.size(); u++) {
        append(article, number + "-" + (u + 1), units.get(u), tsv);
      }
      tsv.append('\n');
    }
    return tsv.toString();
  }

  /** Our sentences, and as others what stands between them, as markup may. */
  private static List<Unit> sentences(String text, Sentences found) {
    List<Unit> sentences = new ArrayList<>();
    int behind = 0;
    for (int s = 0; s <= found.count(); s++) {
      int next = s < found.count() ? found.start(s) : text.length();
      List<Unit> left = new ArrayList<>();
      between(text, behind, next, left);
      if (!left.isEmpty()) {
        sentences.add(new Unit(left.get(0).start, left.get(left.size() - 1).end));
      }
      if (s < found.count()) {
        sentences.add(new Unit(found.start(s), found.end(s)));
        behind = found.end(s);
      }
    }
    return sentences;
  }

  private void append(CorpusArticle article, String id, Unit unit, StringBuilder tsv) {
    List<CorpusArticle.Mention> inside =
        article.mentions().stream()
            .filter(m -> m.start() < unit.end && unit.start < m.end())
            .toList();
    boolean whole =
        inside.size() == 1
            && inside.get(0).start() <= unit.start
            && unit.end <= inside.get(0).end();
    place(article, id, unit, tsv);
    tsv.append(whole ? value(article, inside.get(0), unit) : NONE);
    if (whole) {
      return;
    }
    for (int i = 0; i < inside.size(); i++) {
      CorpusArticle.Mention mention = inside.get(i);
      Unit part =
          new Unit(Math.max(unit.start, mention.start()), Math.min(unit.end, mention.end()));
      place(article, id + "." + (i + 1), part, tsv);
      tsv.append(value(article, mention, part));
    }
  }

  private static void place(CorpusArticle article, String id, Unit unit, StringBuilder tsv) {
    tsv.append(id).append('\t').append(unit.start).append('-').append(unit.end).append('\t');
    tsv.append(escapedText(article.text().substring(unit.start, unit.end))).append('\t');
  }

  private String value(CorpusArticle article, CorpusArticle.Mention mention, Unit unit) {
    boolean one = unit.start <= mention.start() && mention.end() <= unit.end;
    String same = one ? "" : "[" + (article.mentions().indexOf(mention) + 1) + "]";
    return escapedValue(base + "actor/" + mention.actor())
        + same
        + '\t'
        + escapedValue(mention.type())
        + same
        + "\t\n";
  }

  /** Our tokens, and as others what stands between them without white space. */
  private static List<Unit> units(String text, int from, int to, Tokens tokens) {
    List<Unit> units = new ArrayList<>();
    int behind = from;
    for (int t = 0; t < tokens.count() && tokens.start(t) < to; t++) {
      if (tokens.start(t) >= from) {
        between(text, behind, tokens.start(t), units);
        units.add(new Unit(tokens.start(t), tokens.end(t)));
        behind = tokens.end(t);
      }
    }
    between(text, behind, to, units);
    return units;
  }

  private static void between(String text, int from, int to, List<Unit> units) {
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean blank = i == to || isBlank(text.charAt(i));
      if (blank && start >= 0) {
        units.add(new Unit(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Text as the format has it: control characters and backslashes behind a backslash. */
  static String escapedText(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\\\");
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        case '\f' -> escaped.append("\\f");
        case '\r' -> escaped.append("\\r");
        case '\b' -> escaped.append("\\b");
        default -> escaped.append(c < ' ' && c != 11 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  /** A value as the format has it: what separates values stands behind a backslash. */
  static String escapedValue(String value) {
    return value
        .replaceAll("[\\\\\\[\\]|_;*]", "\\\\$0")
        .replace("->", "\\->")
        .replace("\t", "\\t")
        .replace("\n", "\\n");
  }
}
