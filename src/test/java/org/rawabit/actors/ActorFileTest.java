package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.UserError;

final class ActorFileTest {
  @Test
  void isReadIntoActors() {
    Actor actor =
        parse(
                """
                actors:
                  - id: salem
                    type: armed_group
                    label: {ar: سالم, en: Salem}
                    names: {ar: [سالم, السالم], en: Salem}
                    short_names: {en: [Sal]}
                    metonyms: {ar: [التل]}
                    demonyms: {en: [Salemite]}
                    reject: {ar: [بنك سالم]}
                    roles:
                      - {title: {ar: [القائد]}, from: 2015-03-09, to: 2016}
                      - {title: {ar: [النائب]}, from: 2011, to: 2012-02}
                    member_of: [egypt]
                    wikidata: Q1
                """)
            .get(0);
    assertThat(actor.type()).isEqualTo(ActorType.ARMED_GROUP);
    assertThat(actor.label()).containsEntry("ar", "سالم").containsEntry("en", "Salem");
    assertThat(actor.names())
        .containsExactly(
            new Phrase("ar", "سالم"), new Phrase("ar", "السالم"), new Phrase("en", "Salem"));
    assertThat(actor.roles())
        .extracting(Role::from)
        .containsExactly(LocalDate.of(2015, 3, 9), LocalDate.of(2011, 1, 1));
    assertThat(actor.roles())
        .extracting(Role::to)
        .containsExactly(LocalDate.of(2016, 12, 31), LocalDate.of(2012, 2, 29));
    assertThat(actor.memberOf()).containsExactly("egypt");
    assertThat(actor.wikidata()).isEqualTo("Q1");
    assertThat(actor.place()).isEqualTo("a.yaml:2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {id: a, type: state, label: {en: A}, nam: {en: A}} | a.yaml:2: actors[0].nam: unknown key; allowed are id, type, label, names, short_names, metonyms, demonyms, roles, descriptions, reject, member_of, wikidata, iso
          {type: state, label: {en: A}}           | a.yaml:2: actors[0].id: is missing; it is required
          {id: a, label: {en: A}}                 | a.yaml:2: actors[0].type: is missing; it is required
          {id: a, type: state}                    | a.yaml:2: actors[0].label: is missing; expected {ar: …, en: …}
          {id: A-1, type: state, label: {en: A}}  | a.yaml:2: actors[0].id: 'A-1' is not made of a-z, 0-9 and _ alone
          {id: a, type: king, label: {en: A}}     | a.yaml:2: actors[0].type: 'king' is not one of person, state, organization, party, armed_group, intergovernmental
          {id: a, type: state, label: {de: A}}    | a.yaml:2: actors[0].label.de: is no language of actor files; expected languages ar, en, fr
          {id: a, type: state, label: {en: A}, names: {de: [A]}} | a.yaml:2: actors[0].names.de: is no language of actor files; expected languages ar, en, fr
          {id: a, type: state, label: {en: A}, names: {en: [' ']}} | a.yaml:2: actors[0].names.en: holds an empty name
          {id: a, type: state, label: {en: A}, names: [A]} | a.yaml:2: actors[0].names: expected keys with values, like {key: value}
          {id: a, type: state, label: {en: A}, roles: [{title: {en: X}, from: 9 March}]} | a.yaml:2: actors[0].roles[0].from: '9 March' is no date; expected 2015-03-09, 2015-03 or 2015
          {id: a, type: state, label: {en: A}, roles: [{title: {en: X}, to: 2015-02-30}]} | a.yaml:2: actors[0].roles[0].to: '2015-02-30' is no date; expected 2015-03-09, 2015-03 or 2015
          {id: a, type: state, label: {en: A}, roles: [{title: {en: X}, to: 2015-13}]} | a.yaml:2: actors[0].roles[0].to: '2015-13' is no date; expected 2015-03-09, 2015-03 or 2015
          {id: a, type: state, label: {en: A}, roles: [{title: {en: X}, from: 2015, to: 2014}]} | a.yaml:2: actors[0].roles[0].to: 2014-12-31 is before from, 2015-01-01
          {id: a, type: state, label: {en: A}, roles: [{from: 2015}]} | a.yaml:2: actors[0].roles[0].title: is missing; expected {ar: [رئيس …], en: […]}
          {id: a, type: state, label: {en: A}, roles: [{title: {en: X}, since: 2015}]} | a.yaml:2: actors[0].roles[0].since: unknown key; allowed are title, from, to
          """)
  void isRefusedWithPlaceAndReason(String actor, String message) {
    assertThatThrownBy(() -> parse("actors:\n  - " + actor))
        .isInstanceOf(UserError.class)
        .hasMessage(message);
  }

  @Test
  void isRefusedWhereAnIdStandsTwice() {
    String twice =
        """
        actors:
          - {id: a, type: state, label: {en: A}}
          - {id: b, type: state, label: {en: B}}
          - {id: a, type: state, label: {en: C}}
        """;
    assertThatThrownBy(() -> parse(twice))
        .isInstanceOf(UserError.class)
        .hasMessage("a.yaml:4: id a stands twice in this file, first at a.yaml:2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|a.yaml: the file is empty",
        "actors: []|a.yaml:1: actors: holds no actor",
        "people: []|a.yaml:1: people: unknown key; allowed are actors",
        "- id: a|a.yaml:1: expected keys with values (key: value)",
      })
  void isRefusedWithoutActors(String yaml, String message) {
    assertThatThrownBy(() -> parse(yaml)).isInstanceOf(UserError.class).hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"actors:\n\t- id: a", "actors:\n  - id: a\n  \ttype: state", "actors:\n  - [a"})
  void isRefusedWhereItIsNoYaml(String yaml) {
    assertThatThrownBy(() -> parse(yaml))
        .isInstanceOf(UserError.class)
        .message()
        .matches("a\\.yaml:[23]: not valid YAML: .+");
  }

  @Test
  void isMergedWithOthersByTheIdsOfTheActors() {
    List<Actor> first =
        parse("actors: [{id: a, type: state, label: {en: A}, names: {en: [A, AA]}}]");
    List<Actor> second =
        ActorFile.parse(
            "b.yaml",
            """
            actors:
              - {id: b, type: party, label: {en: B}}
              - {id: a, type: state, label: {en: Z, fr: AF}, names: {en: [AA, AAA]}, wikidata: Q1}
            """);
    List<Actor> merged = ActorFile.merge(List.of(first, second));
    assertThat(merged).extracting(Actor::id).containsExactly("a", "b");
    assertThat(merged.get(0).label()).containsEntry("en", "A").containsEntry("fr", "AF");
    assertThat(merged.get(0).names()).extracting(Phrase::text).containsExactly("A", "AA", "AAA");
    assertThat(merged.get(0).wikidata()).isEqualTo("Q1");
    assertThat(merged.get(0).place()).isEqualTo("a.yaml:1");
  }

  @Test
  void isNotMergedWhereAnActorIsOfTwoTypes() {
    List<Actor> first = parse("actors: [{id: a, type: state, label: {en: A}}]");
    List<Actor> second =
        ActorFile.parse("b.yaml", "\nactors: [{id: a, type: party, label: {en: A}}]");
    assertThatThrownBy(() -> ActorFile.merge(List.of(first, second)))
        .isInstanceOf(UserError.class)
        .hasMessage("b.yaml:2: id a is of another type than at a.yaml:1");
  }

  private static List<Actor> parse(String yaml) {
    return ActorFile.parse("a.yaml", yaml);
  }
}
