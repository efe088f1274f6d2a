package org.rawabit.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rawabit.evaluation.Figures.Labelled;
import org.rawabit.evaluation.Outcome.Verdict;

/**
 * A reading against the gold.
 *
 * @param gold the name of the gold file
 * @param read what was read, for people
 * @param articles with the outcome by lenient spans, in the gold's order
 * @param strangers how many of the wrong mentions name an actor that the gold never has
 * @param actors with the most mistakes first
 */
public record Evaluation(
    String gold,
    String read,
    List<ArticleScore> articles,
    Figures overall,
    int strangers,
    List<Figures> kinds,
    List<Figures> actors,
    List<Figures> languages,
    KindTable kindTable,
    Calibration calibration) {

  /**
   * Scores a reading.
   *
   * @param read what was read, for people: the actor files or the run
   */
  public static Evaluation of(Gold gold, Reading reading, String read) {
    List<ArticleScore> articles = scores(gold, reading, Spans.LENIENT);
    List<Labelled> lenient = labelled(articles);
    List<Labelled> strict = labelled(scores(gold, reading, Spans.STRICT));
    List<Outcome> outcomes = lenient.stream().map(Labelled::outcome).toList();
    return new Evaluation(
        gold.file(),
        read,
        articles,
        new Figures(
            "all", Counts.of(outcomes), Counts.of(strict.stream().map(Labelled::outcome).toList())),
        strangers(gold, outcomes),
        Figures.by(o -> o.outcome().kind().id(), lenient, strict),
        mostMistakesFirst(
            Figures.by(o -> o.outcome().actor(), lenient, strict), Figures::lenient, Figures::name),
        Figures.by(Labelled::language, lenient, strict),
        KindTable.of(outcomes),
        Calibration.of(outcomes));
  }

  private static int strangers(Gold gold, List<Outcome> outcomes) {
    Set<String> annotated = gold.actors();
    return (int)
        outcomes.stream()
            .filter(o -> o.verdict() == Verdict.WRONG && !annotated.contains(o.actor()))
            .count();
  }

  /** Such mentions are no mistakes of the program where nobody looked for these actors. */
  String strangersNote() {
    return "%d of %d wrong mentions name an actor that the gold never has; was it looked for?"
        .formatted(strangers, overall.lenient().wrong());
  }

  private static List<ArticleScore> scores(Gold gold, Reading reading, Spans spans) {
    return gold.articles().stream().map(a -> Scorer.score(a, reading.in(a), spans)).toList();
  }

  private static List<Labelled> labelled(List<ArticleScore> scores) {
    List<Labelled> labelled = new ArrayList<>();
    for (ArticleScore score : scores) {
      score.outcomes().forEach(o -> labelled.add(new Labelled(score.article().language(), o)));
    }
    return labelled;
  }

  private static <T> List<T> mostMistakesFirst(
      List<T> groups, Function<T, Counts> counts, Function<T, String> name) {
    return groups.stream()
        .sorted(Comparator.<T>comparingInt(g -> -counts.apply(g).mistakes()).thenComparing(name))
        .toList();
  }

  /** The articles with the most mistakes, at most so many; those without any are not among them. */
  List<ArticleScore> worst(int limit) {
    List<ArticleScore> wanting = articles.stream().filter(a -> a.counts().mistakes() > 0).toList();
    return mostMistakesFirst(wanting, ArticleScore::counts, a -> a.article().id()).stream()
        .limit(limit)
        .toList();
  }

  /** F1 over lenient spans. */
  public double lenientF1() {
    return overall.lenient().f1();
  }
}
