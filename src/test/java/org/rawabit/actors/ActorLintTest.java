package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorLintTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  @Test
  void hasNothingToSayOfPlainActors() {
    assertThat(
            remarks(
                """
                actors:
                  - {id: a, type: state, label: {en: A, fr: A}, names: {en: [Aland], fr: [Aland]}}
                  - {id: b, type: state, label: {en: B, fr: B}, names: {en: [Bland]}, member_of: [a]}
                  - {id: c, type: state, label: {en: C, fr: C}, short_names: {en: [US, Al-Ard]}}
                """))
        .isEmpty();
  }

  @Test
  void tellsOfPhrasesThatTwoActorsShareInAnySpelling() {
    assertThat(
            remarks(
                """
                actors:
                  - {id: a, type: state, label: {ar: أ}, names: {ar: [إمارة]}}
                  - id: b
                    type: state
                    label: {ar: ب}
                    metonyms:
                      ar:
                        - اسم
                        - اماره
                """))
        .containsExactly(
            "x.yaml:9: b: اماره is a metonym here and a name of a (x.yaml:2), which wins where the"
                + " article leaves it open");
  }

  @Test
  void saysOnceThatTwoStatesShareADemonym() {
    assertThat(
            remarks(
                """
                actors:
                  - {id: a, type: state, label: {en: A}, demonyms: {en: [Congolese]}}
                  - {id: b, type: state, label: {en: B}, demonyms: {en: [Congolese]}}
                """))
        .containsExactly(
            "x.yaml:3: b: demonyms: the bodies made from them are those of a (x.yaml:2) too, which"
                + " wins where the article leaves it open");
  }

  @Test
  void allowsShortNamesToBeShared() {
    assertThat(
            remarks(
                """
                actors:
                  - {id: a, type: person, label: {en: A}, names: {en: [Ann Lee]}, short_names: {en: [Lee]}}
                  - {id: b, type: person, label: {en: B}, names: {en: [Bob Lee]}, short_names: {en: [Lee]}}
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "names: {en: [Al]}, reject: {en: [al]} | al is a name (x.yaml:1) and a reject: it will"
            + " never match",
        "names: {en: [Rome]}, metonyms: {en: [Rome]} | Rome is a metonym and already a name"
            + " (x.yaml:1): it counts as that",
        "names: {ar: [عبد الحميد سالم, عبدالحميد سالم]} | names: not needed, what stands before"
            + " matches it too: عبدالحميد سالم",
        "names: {en: [Rome, '…']} | names: … has no word in it: it never matches",
        "names: {en: ['Rome, Italy']} | names: Rome, Italy is never found: between its words may"
            + " stand blanks, quotes, hyphens and opening brackets alone",
        "short_names: {ar: [ع]} | short_names: ع is a single letter: it matches every such letter"
            + " that stands alone",
        "short_names: {ar: [مي]} | short_names: مي is very short: it matches every such word",
        "short_names: {en: [Xi]} | short_names: Xi is very short: only in capitals it would match"
            + " capitals alone",
        "names: {en: [They]} | names: They is a word that texts are full of: it matches every one"
            + " of them",
        "reject: {en: [Rome]} | has no phrase by which it could be found",
        "names: {ar: [روما]} | label: lacks ar",
      })
  void tellsOfPhrasesThatDoNotWork(String phrases, String remark) {
    assertThat(remarks("actors: [{id: a, type: state, label: {en: A}, %s}]".formatted(phrases)))
        .contains("x.yaml:1: a: " + remark);
  }

  @Test
  void tellsOfPersonsWithoutAFullName() {
    assertThat(
            remarks(
                """
                actors:
                  - {id: a, type: person, label: {en: A}, names: {en: [Mark Twain, Twain]}}
                  - {id: b, type: person, label: {en: B}, short_names: {en: [Pele]}}
                """))
        .containsExactly(
            "x.yaml:2: a: names: under short_names the article would decide who a single word"
                + " means: Twain",
            "x.yaml:3: b: names: this person has no name of two words");
  }

  @ParameterizedTest
  @CsvSource({
    "to: 2012,from: 2013,",
    "to: 2013-01-01,from: 2013,a",
    "from: 2010,from: 2013,b",
    "'from: 2010, to: 2012','from: 2012, to: 2014',b",
    "'from: 2010, to: 2011','from: 2012, to: 2014',"
  })
  void tellsOfOfficesHeldByTwoOnOneDay(String first, String second, String winner) {
    List<String> remarks =
        remarks(
            """
            actors:
              - {id: a, type: state, label: {en: A}, roles: [{title: {en: [the King]}, %s}]}
              - {id: b, type: state, label: {en: B}, roles: [{title: {en: [The king]}, %s}]}
            """
                .formatted(first, second));
    List<String> expected =
        winner == null
            ? List.of()
            : List.of(
                "x.yaml:3: b: a holds 'the King' (x.yaml:2) on some of the same days; then it is "
                    + winner);
    assertThat(remarks).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'from: 1815, to: 1820',1815-01-01 is before 1900",
    "from: 2025-06-02,2025-06-02 is in the future",
    "'from: 2012-03-01, to: 2012-03-01','it was held for one day, 2012-03-01'"
  })
  void tellsOfDaysThatCannotBe(String dates, String trouble) {
    assertThat(
            remarks(
                "actors: [{id: a, type: state, label: {en: A}, roles: [{title: {en: the King}, %s}]}]"
                    .formatted(dates)))
        .contains("x.yaml:1: a: roles: the King: " + trouble);
  }

  @Test
  void tellsOfGroupsThatAreNotDescribedAndOfCircles() {
    assertThat(
            remarks(
                """
                actors:
                  - {id: army, type: party, label: {en: A}, names: {en: Aaa}, member_of: [leage]}
                  - {id: league, type: party, label: {en: B}, names: {en: Bbb}, member_of: [union]}
                  - {id: union, type: party, label: {en: C}, names: {en: Ccc}, member_of: [league]}
                """))
        .containsExactly(
            "x.yaml:2: army: member_of: there is no actor leage in these files; did you mean"
                + " league?",
            "x.yaml:3: league: member_of: is a member of itself: league → union → league");
  }

  private static List<String> remarks(String yaml) {
    return ActorLint.remarks(ActorFile.parse("x.yaml", yaml), TODAY);
  }
}
