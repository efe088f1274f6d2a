package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short names, which the article gives to one of their bearers. */
final class ShortNameFindingTest {
  private final Finding finding =
      Finding.with(
          """
          - id: father
            type: person
            label: {ar: الأب}
            names: {ar: [سالم حمدان], en: [Salem Hamdan]}
            short_names: {ar: [حمدان], en: [Hamdan]}
          - id: son
            type: person
            label: {ar: الابن}
            names: {ar: [زياد حمدان], en: [Ziad Hamdan]}
            short_names: {ar: [حمدان], en: [Hamdan]}
          - id: other
            type: person
            label: {ar: آخر}
            names: {ar: [مراد العيساوي]}
            short_names: {ar: [العيساوي]}
          """);

  @Test
  void denoteTheirOnlyBearer() {
    assertThat(finding.in("قال العيساوي ذلك")).containsExactly("other العيساوي");
    assertThat(finding.mentions("قال العيساوي ذلك", null).get(0).rule())
        .isEqualTo("short name العيساوي; no full name in the article");
  }

  @Test
  void areSurerBesideTheFullName() {
    double alone = finding.mentions("قال العيساوي", null).get(0).confidence();
    double beside = finding.mentions("مراد العيساوي. قال العيساوي", null).get(1).confidence();
    assertThat(beside).isGreaterThan(alone);
  }

  @Test
  void denoteTheBearerWhoseFullNameStoodLastBeforeThem() {
    assertThat(finding.in("زياد حمدان هنا. وقال حمدان. ثم سالم حمدان. وقال حمدان"))
        .isEqualTo(List.of("son زياد حمدان", "son حمدان", "father سالم حمدان", "father حمدان"));
  }

  @Test
  void denoteTheBearerNamedAfterThemIfNoneWasNamedBefore() {
    assertThat(finding.in("قال حمدان\nزياد حمدان هنا"))
        .containsExactly("son حمدان", "son زياد حمدان");
  }

  @Test
  void denoteTheFirstInTheFileWhereTheArticleNamesNone() {
    ActorMention mention = finding.mentions("قال حمدان", null).get(0);
    assertThat(mention.actor().id()).isEqualTo("father");
    assertThat(mention.rule()).endsWith("first of several in the actor files");
    assertThat(mention.confidence()).isLessThan(0.8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"مراد حمدان", "زياد العيساوي", "سالم العيساوي", "Murad. Ziad"})
  void denoteNobodyBehindTheGivenNameOfAnother(String text) {
    assertThat(finding.in(text)).isEmpty();
  }

  @Test
  void standFreeOfAGivenNameInFrontOfAComma() {
    assertThat(finding.in("حضر زياد، العيساوي أيضا")).containsExactly("other العيساوي");
    assertThat(finding.in("حضر زياد والعيساوي")).containsExactly("other العيساوي");
  }
}
