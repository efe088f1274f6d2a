package org.rawabit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rawabit.actors.MentionKind;

class EvaluationTest {
  private static final Counts NONE = new Counts(0, 0, 0);

  private final Evaluation mixed = MixedCase.evaluation();

  @Test
  void countsTheMixedCaseAsByHand() {
    assertThat(mixed.overall()).isEqualTo(new Figures("all", MixedCase.LENIENT, MixedCase.STRICT));
    assertThat(mixed.overall().lenient().precision()).isEqualTo(5.0 / 7);
    assertThat(mixed.overall().lenient().recall()).isEqualTo(5.0 / 7);
    assertThat(mixed.lenientF1()).isCloseTo(5.0 / 7, within(1e-12));
    assertThat(mixed.overall().strict().f1()).isCloseTo(4.0 / 7, within(1e-12));
  }

  @Test
  void putsWhatIsInTheGoldUnderTheGoldsKindAndActor() {
    assertThat(mixed.kinds())
        .containsExactly(
            new Figures("metonym", new Counts(1, 0, 0), new Counts(1, 0, 0)),
            new Figures("name", new Counts(4, 2, 1), new Counts(3, 3, 2)),
            new Figures("role", new Counts(0, 0, 1), new Counts(0, 0, 1)));
    assertThat(mixed.actors())
        .containsExactly(
            new Figures("haftar", new Counts(1, 0, 2), new Counts(0, 1, 3)),
            new Figures("egyptian_army", new Counts(0, 1, 0), new Counts(0, 1, 0)),
            new Figures("saddam", new Counts(0, 1, 0), new Counts(0, 1, 0)),
            new Figures("dbeibah", new Counts(1, 0, 0), new Counts(1, 0, 0)),
            new Figures("egypt", new Counts(2, 0, 0), new Counts(2, 0, 0)),
            new Figures("lna", new Counts(1, 0, 0), new Counts(1, 0, 0)));
    assertThat(mixed.languages())
        .containsExactly(new Figures("en", MixedCase.LENIENT, MixedCase.STRICT));
  }

  @Test
  void groupsAddUpToTheWhole() {
    for (var groups : List.of(mixed.kinds(), mixed.actors(), mixed.languages())) {
      assertThat(groups.stream().mapToInt(g -> g.lenient().right()).sum()).isEqualTo(5);
      assertThat(groups.stream().mapToInt(g -> g.strict().mistakes()).sum()).isEqualTo(6);
    }
  }

  @Test
  void tellsWhatWasFoundWithAnotherKind() {
    KindTable kinds = mixed.kindTable();
    assertThat(kinds.count(MentionKind.METONYM, MentionKind.PLACE)).isEqualTo(1);
    assertThat(kinds.count(MentionKind.PLACE, MentionKind.METONYM)).isEqualTo(1);
    assertThat(kinds.count(MentionKind.NAME, MentionKind.NAME)).isEqualTo(4);
    assertThat(kinds.all()).isEqualTo(6);
    assertThat(kinds.accuracy()).isEqualTo(4.0 / 6);
  }

  @Test
  void countsWrongActorsThatTheGoldNeverHas() {
    assertThat(mixed.strangers()).isEqualTo(2);
  }

  @Test
  void binsConfidencesAndWeighsTheGaps() {
    Calibration calibration = mixed.calibration();
    assertThat(calibration.bins().stream().map(Calibration.Bin::upTo))
        .containsExactly(0.6, 0.8, 0.9, 1.0);
    assertThat(calibration.bins().stream().map(Calibration.Bin::mentions))
        .containsExactly(2, 1, 1, 3);
    assertThat(calibration.bins().stream().map(Calibration.Bin::shareRight))
        .containsExactly(0.0, 1.0, 1.0, 1.0);
    assertThat(calibration.bins().get(0).meanConfidence()).isCloseTo(0.575, within(1e-12));
    // (2 * 0.575 + 0.2 + 0.1 + 3 * 0.03) / 7
    assertThat(calibration.expectedError()).isCloseTo(0.22, within(1e-12));
  }

  @Test
  void takesAConfidenceOfZeroIntoTheLowestBin() {
    Annotated article = new Annotated("a", "Egypt spoke.").gold("Egypt", "egypt", "name");
    ArticleScore score =
        article.score(Spans.LENIENT, article.found("Egypt", "Egypt", "egypt", "name", 0));
    assertThat(Calibration.of(score.outcomes()).bins())
        .containsExactly(new Calibration.Bin(0, 0.5, 1, 1, 0));
  }

  @Test
  void isZeroWhereThereIsNothingToCount() {
    assertThat(NONE.precision()).isZero();
    assertThat(NONE.recall()).isZero();
    assertThat(NONE.f1()).isZero();
    assertThat(new Calibration(List.of()).expectedError()).isZero();
  }

  @Test
  void showsNoArticleWithoutMistakesAmongTheWorst() {
    assertThat(mixed.worst(3)).hasSize(1);
    assertThat(mixed.worst(0)).isEmpty();
    Annotated article = new Annotated("a", "Egypt spoke.").gold("Egypt", "egypt", "name");
    Evaluation perfect =
        Evaluation.of(
            new Gold("g", List.of(article.article())),
            new Reading(Map.of("a", List.of(article.found("Egypt", "egypt", "name"))), List.of()),
            "by hand");
    assertThat(perfect.worst(3)).isEmpty();
    assertThat(perfect.lenientF1()).isEqualTo(1);
  }
}
