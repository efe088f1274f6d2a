package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawabit.actors.ActorPortrait.Entry;
import org.rawabit.actors.ActorPortrait.Section;

final class ActorPortraitTest {
  private static final List<Actor> ACTORS =
      ActorFile.parse(
          "x.yaml",
          """
          actors:
            - id: man
              type: person
              label: {ar: سالم}
              names: {ar: [عبد الحميد سالم]}
              short_names: {ar: [سالم]}
              roles:
                - {title: {ar: [الملك]}, from: 2011, to: 2012}
                - {title: {ar: [الأمير]}, to: 2010}
                - {title: {ar: [القائد]}, from: 2013}
              reject: {ar: [شارع سالم]}
              member_of: [army]
            - {id: army, type: armed_group, label: {ar: جيش}, names: {ar: [الجيش]}, member_of: [land]}
            - id: land
              type: state
              label: {ar: أرض}
              names: {ar: [سالم]}
              demonyms: {fr: [turc]}
              reject: {ar: [عبد الحميد سالم]}
          """);

  @Test
  void hasEveryPhraseWithWhatIsMadeOfIt() {
    ActorPortrait man = ActorPortrait.of(ACTORS.get(0), ACTORS);
    assertThat(man.sections())
        .containsExactly(
            new Section(
                "names",
                List.of(
                    entry(
                        "عبد الحميد سالم",
                        List.of(
                            "عبدالحميد سالم",
                            "عبد الحميد السالم",
                            "عبدالحميد السالم",
                            "what else sounds like it"),
                        "",
                        List.of()))),
            new Section(
                "names, made: family name",
                List.of(entry("سالم", List.of(), "", List.of("land (name)")))),
            new Section(
                "short_names", List.of(entry("سالم", List.of(), "", List.of("land (name)")))),
            new Section(
                "roles",
                List.of(
                    entry("الملك", List.of(), "2011-01-01 to 2012-12-31", List.of()),
                    entry("الأمير", List.of(), "until 2010-12-31", List.of()),
                    entry("القائد", List.of(), "from 2013-01-01", List.of()))),
            new Section("reject", List.of(entry("شارع سالم", List.of(), "", List.of()))));
    assertThat(man.groups()).containsExactly("army", "land");
    assertThat(man.members()).isEmpty();
  }

  @Test
  void hasTheBodiesMadeFromDemonyms() {
    ActorPortrait land = ActorPortrait.of(ACTORS.get(2), ACTORS);
    assertThat(land.sections().get(1).title()).isEqualTo("demonyms, made: body of the state");
    assertThat(land.sections().get(1).entries())
        .extracting(e -> e.phrase().text())
        .contains("gouvernement turc", "autorités turques");
    assertThat(land.members()).containsExactly("army");
  }

  private static Entry entry(
      String phrase, List<String> spellings, String when, List<String> shared) {
    return new Entry(new Phrase("ar", phrase), spellings, when, shared);
  }
}
