package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state to which each actor belongs. */
final class HomesTest {
  private static final List<Actor> ACTORS =
      ActorFile.parse(
          "test.yaml",
          """
          actors:
            - {id: libya, type: state, label: {ar: ليبيا}, names: {ar: [ليبيا]}}
            - {id: masr, type: state, label: {ar: مصر}, names: {ar: [مصر]}, demonyms: {ar: [مصري]}}
            - {id: utopia, type: state, label: {en: Utopia}, names: {en: [Utopia]}}
            - {id: parliament, type: organization, label: {ar: مجلس النواب}, names: {ar: [مجلس النواب الليبي]}}
            - {id: bank, type: organization, label: {en: Central Bank (Libya)}, names: {en: [CBL]}}
            - {id: alias, type: organization, label: {en: Front}, names: {en: [Front, Tunisian Front]}}
            - {id: mission, type: intergovernmental, label: {ar: البعثة}, names: {ar: [بعثة الدعم في ليبيا]}}
            - {id: league, type: intergovernmental, label: {ar: الجامعة}, names: {ar: [الجامعة العربية]}}
            - {id: brigade, type: armed_group, label: {ar: الكتيبة}, names: {ar: [الكتيبة]}, member_of: [parliament]}
            - {id: squad, type: armed_group, label: {ar: السرية}, names: {ar: [السرية]}, member_of: [league, brigade]}
            - {id: stray, type: armed_group, label: {ar: الفصيل}, names: {ar: [الفصيل]}, member_of: [nowhere]}
            - {id: one, type: organization, label: {en: One}, names: {en: [One]}, member_of: [two]}
            - {id: two, type: organization, label: {en: Two}, names: {en: [Two]}, member_of: [one]}
            - id: minister
              type: person
              label: {ar: سالم حمدان}
              names: {ar: [سالم حمدان]}
              roles: [{title: {ar: [وزير النقل المصري]}}]
            - {id: soldier, type: person, label: {ar: زياد حمدان}, names: {ar: [زياد حمدان]}, member_of: [brigade]}
            - id: both
              type: person
              label: {ar: مراد حمدان}
              names: {ar: [مراد حمدان]}
              roles: [{title: {ar: [وزير النقل المصري]}}]
              member_of: [brigade]
            - {id: namesake, type: person, label: {ar: محمد المصري}, names: {ar: [محمد المصري]}}
            - {id: nobody, type: person, label: {ar: سامي حمدان}, names: {ar: [سامي حمدان]}}
          """);
  private static final int[] HOMES = new Homes(ACTORS, Lexicon.shared()).places();

  @ParameterizedTest
  @CsvSource({
    "libya, libya, a state by its id",
    "masr, egypt, a state under another id by its adjective",
    "parliament, libya, a body by the adjective in its name",
    "bank, libya, a body by the state in its label",
    "alias, tunisia, a body by the adjective in a further name",
    "mission, libya, a mission by the state it is in",
    "brigade, libya, a group by what it belongs to",
    "squad, libya, a group by the second that it belongs to",
    "minister, egypt, a person by his office",
    "soldier, libya, a person by his group's group",
    "both, libya, the group goes before the office"
  })
  void areTold(String actor, String state, String how) {
    assertThat(home(actor)).as(how).isEqualTo(Lexicon.shared().nationalities().ofId(state));
  }

  @ParameterizedTest
  @CsvSource({
    "utopia, a state that is none of the world's",
    "league, a body of no state",
    "stray, a group that is not in the file",
    "one, groups in a circle",
    "two, groups in a circle",
    "namesake, a family name is no nationality",
    "nobody, nothing tells"
  })
  void areUnknownWhereNothingTells(String actor, String why) {
    assertThat(home(actor)).as(why).isEqualTo(-1);
  }

  private static int home(String id) {
    for (int i = 0; i < HOMES.length; i++) {
      if (ACTORS.get(i).id().equals(id)) {
        return HOMES[i];
      }
    }
    throw new IllegalArgumentException("no actor " + id);
  }
}
