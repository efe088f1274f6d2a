package org.rawabit.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.MentionKind;
import org.rawabit.query.TextTable;

/** An evaluation for reading in a terminal. */
public final class EvaluationText {
  private static final int ACTORS = 15;

  private final Evaluation evaluation;
  private final Appendable out;

  private EvaluationText(Evaluation evaluation, Appendable out) {
    this.evaluation = evaluation;
    this.out = out;
  }

  /**
   * Writes the figures and the mistakes of some articles.
   *
   * @param worst how many articles
   */
  public static void write(Evaluation evaluation, int worst, Appendable out) throws IOException {
    EvaluationText text = new EvaluationText(evaluation, out);
    text.writeHead();
    text.writeFigures();
    text.writeKinds();
    text.writeCalibration();
    text.writeActors();
    for (ArticleScore article : evaluation.worst(worst)) {
      text.writeMistakes(article);
    }
  }

  private void writeHead() throws IOException {
    int articles = evaluation.articles().size();
    out.append("gold  %s, %d articles%n".formatted(evaluation.gold(), articles));
    out.append("read  %s%n%n".formatted(evaluation.read()));
  }

  private void writeFigures() throws IOException {
    TextTable spans =
        new TextTable(List.of("spans", "right", "wrong", "missed", "precision", "recall", "f1"));
    Figures overall = evaluation.overall();
    spans.add(row(Spans.LENIENT.id(), overall.lenient(), null));
    spans.add(row(Spans.STRICT.id(), overall.strict(), null));
    spans.write(out);
    if (evaluation.strangers() > 0) {
      out.append(evaluation.strangersNote()).append('\n');
    }
    writeGroups("kind", evaluation.kinds());
    writeGroups("language", evaluation.languages());
  }

  private void writeGroups(String name, List<Figures> groups) throws IOException {
    out.append('\n');
    TextTable table =
        new TextTable(
            List.of(name, "right", "wrong", "missed", "precision", "recall", "f1", "strict f1"));
    groups.forEach(g -> table.add(row(g.name(), g.lenient(), g.strict())));
    table.write(out);
  }

  private static List<Object> row(String name, Counts counts, @Nullable Counts strict) {
    List<Object> row = new ArrayList<>();
    row.add(name);
    row.add(counts.right());
    row.add(counts.wrong());
    row.add(counts.missed());
    row.add(Shares.of(counts.precision()));
    row.add(Shares.of(counts.recall()));
    row.add(Shares.of(counts.f1()));
    if (strict != null) {
      row.add(Shares.of(strict.f1()));
    }
    return row;
  }

  private void writeKinds() throws IOException {
    KindTable kinds = evaluation.kindTable();
    List<String> names = new ArrayList<>(List.of("gold / found"));
    for (MentionKind kind : MentionKind.values()) {
      names.add(kind.id());
    }
    TextTable table = new TextTable(names);
    for (MentionKind gold : MentionKind.values()) {
      if (kinds.count(gold) > 0) {
        List<Object> row = new ArrayList<>(List.of(gold.id()));
        for (MentionKind found : MentionKind.values()) {
          row.add(kinds.count(gold, found));
        }
        table.add(row);
      }
    }
    out.append('\n');
    table.write(out);
    out.append(
        "%d of %d with the gold's kind: %s%n"
            .formatted(kinds.same(), kinds.all(), Shares.of(kinds.accuracy())));
  }

  private void writeCalibration() throws IOException {
    TextTable table =
        new TextTable(List.of("confidence", "mentions", "mean confidence", "share right", "gap"));
    for (Calibration.Bin bin : evaluation.calibration().bins()) {
      table.add(
          List.of(
              range(bin),
              bin.mentions(),
              Shares.of(bin.meanConfidence()),
              Shares.of(bin.shareRight()),
              Shares.of(bin.gap())));
    }
    out.append('\n');
    table.write(out);
    out.append(
        "expected calibration error: %s%n"
            .formatted(Shares.of(evaluation.calibration().expectedError())));
  }

  static String range(Calibration.Bin bin) {
    return bin.above() == 0
        ? String.format(Locale.ROOT, "to %.2f", bin.upTo())
        : String.format(Locale.ROOT, "%.2f – %.2f", bin.above(), bin.upTo());
  }

  private void writeActors() throws IOException {
    List<Figures> actors = evaluation.actors();
    writeGroups("actor", actors.subList(0, Math.min(ACTORS, actors.size())));
    if (actors.size() > ACTORS) {
      out.append(
          "… %d more actors; --html and --format json have all%n"
              .formatted(actors.size() - ACTORS));
    }
  }

  private void writeMistakes(ArticleScore score) throws IOException {
    Counts counts = score.counts();
    out.append(
        "%n%s: %d right, %d wrong, %d missed%n"
            .formatted(score.article().id(), counts.right(), counts.wrong(), counts.missed()));
    TextTable table = new TextTable(List.of("", "words", "actor", "kind", "rule"));
    for (Outcome outcome : score.outcomes()) {
      if (outcome.isMistake()) {
        FoundMention found = outcome.found();
        table.add(
            List.of(
                outcome.verdict().id(),
                Excerpts.of(score.article().text(), outcome.span()),
                outcome.actor(),
                outcome.kind().id(),
                found == null ? "" : found.rule()));
      }
    }
    table.write(out);
  }
}
