package org.rawabit.explain;

import java.util.ArrayList;
import java.util.List;
import org.rawabit.UserError;
import org.rawabit.query.ActorLookup;
import org.rawabit.query.RunActor;
import org.rawabit.stats.Independence;

/**
 * From which counts the numbers of a pair came, and the sentences behind them.
 *
 * @param a the actor whose id is first in the alphabet
 * @param units what is counted, in the plural
 * @param counted which articles the units are in
 * @param cells every scope and period in which the pair stands
 */
public record PairExplanation(
    RunActor a,
    RunActor b,
    PairCell cell,
    WindowWidth window,
    String units,
    String counted,
    List<Measure> measures,
    List<PairCell> cells,
    List<EvidenceSentence> sentences) {

  /**
   * What is to be explained.
   *
   * @param sentences how many articles may show their sentences, from 0
   */
  public record Question(
      String actorA, String actorB, String scope, String period, int sentences) {}

  /**
   * Explains a pair; actors may be told by id or by a label that nobody else has.
   *
   * @throws UserError where the pair is not in the table, with the reason
   */
  public static PairExplanation of(RunTables run, Question question) {
    ActorLookup actors = run.actors();
    RunActor one = actors.find(question.actorA());
    RunActor other = actors.find(question.actorB());
    int order = one.id().compareTo(other.id());
    if (order == 0) {
      throw new UserError("%s twice: a pair is of two actors".formatted(one.id()));
    }
    RunActor a = order < 0 ? one : other;
    RunActor b = order < 0 ? other : one;
    PairCells table = new PairCells(run);
    List<PairCell> cells = table.of(a.id(), b.id());
    PairCell cell =
        cells.stream()
            .filter(c -> c.scope().equals(question.scope()) && c.period().equals(question.period()))
            .findFirst()
            .orElseThrow(
                () ->
                    new AbsentPair(run, table, a, b, cells)
                        .in(question.scope(), question.period()));
    WindowWidth window = WindowWidth.of(cell, run.job());
    String units = units(cell);
    List<Measure> measures = new ArrayList<>(new PairMeasures(cell, window.width(), units).all());
    measures.addAll(new PairTests(cell, window.width(), units, table.pValues(cell)).all());
    return new PairExplanation(
        a,
        b,
        cell,
        window,
        units,
        CountedArticles.of(run.job()),
        List.copyOf(measures),
        cells,
        question.sentences() == 0
            ? List.of()
            : EvidenceReader.of(run, a.id(), b.id(), question.sentences()));
  }

  private static String units(PairCell cell) {
    return cell.scope() + "s";
  }

  /** The measures that the table has otherwise than its counts give: there should be none. */
  public List<String> doctored() {
    List<String> doctored = new ArrayList<>();
    measures.stream().filter(Measure::differs).map(Measure::name).forEach(doctored::add);
    if (!Independence.of(cell.counts(), window.width()).test().id().equals(cell.test())) {
      doctored.add("test");
    }
    return doctored;
  }

  /** What the numbers come to, in one sentence. */
  String inShort() {
    return PairSummary.of(cell, units, value("p_value"), value("q_value"));
  }

  private double value(String name) {
    return measures.stream()
        .filter(m -> m.name().equals(name))
        .mapToDouble(Measure::value)
        .findFirst()
        .orElse(Double.NaN);
  }
}
