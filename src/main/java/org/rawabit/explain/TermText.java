package org.rawabit.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rawabit.query.TerminalText;
import org.rawabit.query.TextTable;

/** The explanation of a term for reading in a terminal. */
public final class TermText {
  private static final int INDENT = MeasureText.INDENT;

  private final TermExplanation term;
  private final WrappedText text;

  private TermText(TermExplanation term, Appendable out) {
    this.term = term;
    this.text = new WrappedText(out);
  }

  /** Writes all of an explanation. */
  public static void write(TermExplanation term, Appendable out) {
    TermText text = new TermText(term, out);
    MeasureText.warn(term.doctored(), text.text);
    text.writeHead();
    term.measures().forEach(measure -> MeasureText.write(measure, text.text));
    text.writeNeighbours(out);
    text.writeSentences();
    MeasureText.warn(term.doctored(), text.text);
  }

  private void writeHead() {
    FoundArticle article = term.article();
    String forms =
        term.forms().entrySet().stream()
            .map(form -> "%s %d×".formatted(TerminalText.whole(form.getKey()), form.getValue()))
            .collect(Collectors.joining(", "));
    named("term", TerminalText.whole(term.term().term()) + ", printed here " + forms);
    named("form", TerminalText.whole(term.term().form()) + ", the most frequent in the corpus");
    named(
        "article",
        "%s  %s  %s  %s"
            .formatted(
                article.articleId(),
                Objects.requireNonNullElse(article.published(), "undated"),
                article.language(),
                TerminalText.whole(Objects.requireNonNullElse(article.source(), ""))));
    if (article.title() != null) {
      named("", TerminalText.whole(article.title()));
    }
    if (article.duplicateOf() != null) {
      named("", "repeats %s and does not count in df".formatted(article.duplicateOf()));
    }
    text.blank();
  }

  private void named(String name, String words) {
    text.line(name + " ".repeat(INDENT - name.length()) + words);
  }

  private void writeNeighbours(Appendable out) {
    text.blank();
    text.line("rank %d of the %d terms of the article".formatted(term.term().rank(), term.terms()));
    TextTable table = new TextTable(List.of("rank", "term", "tf", "df", "tfidf", ""));
    for (RankedTerm near : term.neighbours()) {
      boolean isThis = near.rank() == term.term().rank();
      table.add(
          List.of(
              near.rank(),
              near.form(),
              near.tf(),
              near.articles(),
              near.tfidf(),
              isThis ? "←" : ""));
    }
    try {
      table.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeSentences() {
    for (EvidenceSentence sentence : term.sentences()) {
      text.blank();
      text.line("sentence %d".formatted(sentence.sentence()));
      text.line("   " + TerminalText.whole(sentence.marked()));
    }
  }
}
