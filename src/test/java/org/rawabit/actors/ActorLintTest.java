package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActorLintTest {
  @Test
  void hasNothingToSayOfPlainActors() {
    assertThat(
            remarks(
                """
                actors:
                  - {id: a, type: state, label: {en: A}, names: {en: [Aland], fr: [Aland]}}
                  - {id: b, type: state, label: {en: B}, names: {en: [Bland]}, member_of: [a]}
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
                  - {id: b, type: state, label: {ar: ب}, metonyms: {ar: [اماره]}}
                """))
        .containsExactly("x.yaml:3: b: اماره is a metonym here and a name of a");
  }

  @Test
  void tellsOfNamesThatTheActorItselfRejects() {
    assertThat(
            remarks(
                "actors: [{id: a, type: state, label: {en: A}, names: {en: [Al]}, reject: {en:"
                    + " [al]}}]"))
        .containsExactly("x.yaml:1: a: al is a name and a reject: it will never match");
  }

  @ParameterizedTest
  @CsvSource({
    "to: 2012,from: 2013,false",
    "to: 2013-01-01,from: 2013,true",
    "from: 2010,from: 2013,true",
    "'from: 2010, to: 2012','from: 2012, to: 2014',true",
    "'from: 2010, to: 2011','from: 2012, to: 2014',false"
  })
  void tellsOfOfficesHeldByTwoOnOneDay(String first, String second, boolean overlap) {
    List<String> remarks =
        remarks(
            """
            actors:
              - {id: a, type: person, label: {en: A}, roles: [{title: {en: [the King]}, %s}]}
              - {id: b, type: person, label: {en: B}, roles: [{title: {en: [The king]}, %s}]}
            """
                .formatted(first, second));
    List<String> expected =
        overlap ? List.of("x.yaml:3: b: a holds 'the king' on some of the same days") : List.of();
    assertThat(remarks).isEqualTo(expected);
  }

  @Test
  void tellsOfGroupsThatAreNotDescribed() {
    assertThat(remarks("actors: [{id: a, type: party, label: {en: A}, member_of: [nobody]}]"))
        .containsExactly("x.yaml:1: a: member_of: there is no actor nobody");
  }

  private static List<String> remarks(String yaml) {
    return ActorLint.remarks(ActorFile.parse("x.yaml", yaml));
  }
}
