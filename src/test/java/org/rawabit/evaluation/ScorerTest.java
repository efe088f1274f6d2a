package org.rawabit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.evaluation.Outcome.Verdict;

class ScorerTest {
  private static final Counts NOTHING = new Counts(0, 0, 0);

  private final Annotated visit =
      new Annotated("visit", "Khalifa Haftar went to Egypt; Haftar came back.");

  @Test
  void takesAnOverlapForRightUnlessSpansAreStrict() {
    visit.gold("Khalifa Haftar", "haftar", "name");
    FoundMention shorter = visit.found("Khalifa", "haftar", "name");
    assertThat(visit.score(Spans.LENIENT, shorter).counts()).isEqualTo(new Counts(1, 0, 0));
    assertThat(visit.score(Spans.STRICT, shorter).counts()).isEqualTo(new Counts(0, 1, 1));
    FoundMention same = visit.found("Khalifa Haftar", "haftar", "name");
    assertThat(visit.score(Spans.STRICT, same).counts()).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void takesNeighboursForNoOverlap() {
    visit.gold("Khalifa", "haftar", "name");
    FoundMention next = visit.found("a Haftar", " Haftar", "haftar", "name", 0.9);
    assertThat(visit.score(Spans.LENIENT, next).counts()).isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void needsTheActorAndNotTheKind() {
    visit.gold("Egypt", "egypt", "name");
    assertThat(visit.score(Spans.LENIENT, visit.found("Egypt", "egypt", "place")).counts())
        .isEqualTo(new Counts(1, 0, 0));
    assertThat(visit.score(Spans.LENIENT, visit.found("Egypt", "libya", "name")).counts())
        .isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void takesOtherActorsThatTheGoldAcceptsWhateverTheSpan() {
    visit.gold("Khalifa Haftar", "lna", "name", "haftar", "east");
    FoundMention accepted = visit.found("Khalifa", "east", "name");
    assertThat(visit.score(Spans.LENIENT, accepted).counts()).isEqualTo(new Counts(1, 0, 0));
    assertThat(visit.score(Spans.STRICT, accepted).counts()).isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void countsWhatIsOptionalNeitherWay() {
    visit.optional("Egypt", "egypt", "name");
    assertThat(visit.score(Spans.LENIENT).counts()).isEqualTo(NOTHING);
    assertThat(visit.score(Spans.LENIENT, visit.found("Egypt", "egypt", "name")).counts())
        .isEqualTo(NOTHING);
    assertThat(visit.score(Spans.LENIENT, visit.found("Egypt", "libya", "name")).counts())
        .isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"place", "reference"})
  void countsPlacesAndReferencesNeitherWay(String kind) {
    visit.gold("Egypt", "egypt", kind);
    assertThat(visit.score(Spans.STRICT).counts()).isEqualTo(NOTHING);
    assertThat(visit.score(Spans.STRICT, visit.found("to Egypt", "egypt", "name")).counts())
        .isEqualTo(NOTHING);
    assertThat(visit.score(Spans.LENIENT, visit.found("Haftar came", "haftar", kind)).counts())
        .isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"وزارة الدفاع", "الخارجية", "سفارة مصر", "رئاسة", "القنصلية"})
  void countsOfficesThatReadersDifferOnNeitherWay(String office) {
    Annotated article = new Annotated("office", "أعلنت " + office + " موقفها");
    FoundMention found = article.found(office, "egypt", "role");
    assertThat(article.score(Spans.LENIENT, found).counts()).isEqualTo(NOTHING);
    FoundMention late = article.found("أعلنت " + office, "egypt", "role");
    assertThat(article.score(Spans.LENIENT, late).counts()).isEqualTo(new Counts(0, 1, 0));
  }

  @Test
  void givesAnOfficeThatTheGoldHasItsDue() {
    Annotated article =
        new Annotated("office", "أعلنت وزارة الدفاع موقفها").gold("وزارة الدفاع", "army", "role");
    assertThat(article.score(Spans.LENIENT, article.found("وزارة الدفاع", "army", "role")).counts())
        .isEqualTo(new Counts(1, 0, 0));
  }

  @Test
  void matchesOneToOne() {
    visit.gold("Khalifa Haftar", "haftar", "name");
    FoundMention first = visit.found("Khalifa", "haftar", "name");
    FoundMention second = visit.found("a Haftar", "Haftar", "haftar", "name", 0.9);
    assertThat(visit.score(Spans.LENIENT, second, first).outcomes())
        .extracting(Outcome::verdict)
        .containsExactly(Verdict.RIGHT, Verdict.WRONG);
  }

  @Test
  void missesWhatWasNotFound() {
    visit.gold("Egypt", "egypt", "name");
    assertThat(visit.score(Spans.LENIENT).counts()).isEqualTo(new Counts(0, 0, 1));
  }
}
