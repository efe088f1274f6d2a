package org.rawabit.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.RunActor;
import org.rawabit.query.ShortNumber;
import org.rawabit.query.TerminalText;
import org.rawabit.query.TextTable;
import org.rawabit.stats.Contingency;

/** The explanation of a pair for reading in a terminal. */
public final class PairText {
  private static final int INDENT = MeasureText.INDENT;
  private static final int MOST_CELLS = 25;

  private final PairExplanation pair;
  private final Appendable out;
  private final WrappedText text;

  private PairText(PairExplanation pair, Appendable out) {
    this.pair = pair;
    this.out = out;
    this.text = new WrappedText(out);
  }

  /** Writes all of an explanation. */
  public static void write(PairExplanation pair, Appendable out) {
    PairText text = new PairText(pair, out);
    MeasureText.warn(pair.doctored(), text.text);
    text.writeHead();
    text.writeCounts();
    text.writeSummary();
    text.writeMeasures();
    text.writeCells();
    text.writeSentences();
    MeasureText.warn(pair.doctored(), text.text);
  }

  private void writeHead() {
    PairCell cell = pair.cell();
    actor("a", pair.a());
    actor("b", pair.b());
    text.wrapped(
        "scope",
        INDENT,
        "%s: n, n_a, n_b and n_ab count %s%s"
            .formatted(
                cell.scope(),
                cell.scope().equals("article")
                    ? "articles: "
                    : cell.scope().equals("window")
                        ? "windows of %s tokens in "
                            .formatted(ShortNumber.of(pair.window().width()))
                        : pair.units() + " in ",
                pair.counted()));
    if (!pair.window().from().isEmpty()) {
      text.wrapped(
          "",
          INDENT,
          "window: %s tokens, %s"
              .formatted(ShortNumber.of(pair.window().width()), pair.window().from()));
    }
    text.wrapped("period", INDENT, period(cell));
    text.wrapped(
        "together",
        INDENT,
        "in %,d articles, and in the first article of %,d stories"
            .formatted(cell.articlesAb(), cell.storiesAb()));
  }

  private void actor(String name, RunActor actor) {
    String labels =
        actor.labels().values().stream()
            .distinct()
            .map(TerminalText::whole)
            .collect(Collectors.joining(" · "));
    text.line(
        "%s%s, %s%s"
            .formatted(
                name + " ".repeat(INDENT - name.length()),
                actor.id(),
                actor.type().replace('_', ' '),
                labels.isEmpty() ? "" : ": " + labels));
  }

  private static String period(PairCell cell) {
    if (cell.firstSeen() == null || cell.lastSeen() == null) {
      return cell.period();
    }
    return cell.firstSeen().equals(cell.lastSeen())
        ? "%s; both on %s".formatted(cell.period(), cell.firstSeen())
        : "%s; both first on %s, last on %s"
            .formatted(cell.period(), cell.firstSeen(), cell.lastSeen());
  }

  private void writeCounts() {
    Contingency t = pair.cell().counts();
    List<ObservedCount> cells = ObservedCount.of(t);
    long restB = t.n() - t.b();
    TextTable table =
        new TextTable(List.of(pair.units(), "with b", "expected", "without b", "expected", "all"));
    table.add(
        List.of(
            "with a", t.ab(), cells.get(0).expected(), t.onlyA(), cells.get(1).expected(), t.a()));
    table.add(
        List.of(
            "without a",
            t.onlyB(),
            cells.get(2).expected(),
            t.neither(),
            cells.get(3).expected(),
            t.n() - t.a()));
    table.add(List.of("all", t.b(), (double) t.b(), restB, (double) restB, t.n()));
    text.blank();
    write(table);
  }

  private void writeSummary() {
    text.blank();
    text.wrapped("in short", INDENT, pair.inShort());
  }

  private void writeMeasures() {
    text.blank();
    pair.measures().forEach(measure -> MeasureText.write(measure, text));
  }

  private void writeCells() {
    List<PairCell> others = pair.cells().stream().filter(c -> !c.equals(pair.cell())).toList();
    text.blank();
    if (others.isEmpty()) {
      text.line("in no other scope or period");
      return;
    }
    text.line("also in");
    TextTable table =
        new TextTable(List.of("scope", "period", "n_ab", "expected", "npmi", "q_value"));
    for (PairCell cell : others.subList(0, Math.min(MOST_CELLS, others.size()))) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(cell.scope());
      row.add(cell.period());
      row.add(cell.counts().ab());
      row.add(cell.stored("expected"));
      row.add(cell.stored("npmi"));
      row.add(cell.stored("q_value"));
      table.add(row);
    }
    write(table);
    if (others.size() > MOST_CELLS) {
      text.line("… %d more; --format json has all".formatted(others.size() - MOST_CELLS));
    }
  }

  private void writeSentences() {
    int rank = -1;
    for (EvidenceSentence sentence : pair.sentences()) {
      if (sentence.rank() != rank) {
        rank = sentence.rank();
        text.blank();
        text.line(
            "%d  %s  together in one %s  %s  article %s"
                .formatted(
                    rank,
                    Objects.requireNonNullElse(sentence.published(), "undated"),
                    sentence.scope(),
                    TerminalText.whole(Objects.requireNonNullElse(sentence.source(), "")),
                    sentence.articleId())
                .replaceAll(" {3,}", "  "));
        if (sentence.title() != null) {
          text.line("   " + TerminalText.whole(sentence.title()));
        }
      }
      text.line("   " + TerminalText.whole(sentence.marked()));
      String marks =
          sentence.marks().stream()
              .map(m -> "%s (%s)".formatted(m.what(), m.how()))
              .distinct()
              .collect(Collectors.joining(", "));
      text.line("   marked: " + (marks.isEmpty() ? "no mention of the two themselves" : marks));
    }
  }

  private void write(TextTable table) {
    try {
      table.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
