package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rawabit.text.TextAnalyzer;

/** What holds of matches in every text. */
final class MatcherLawTest {
  private static final Finding FINDING =
      Finding.with(
          """
          - id: egypt
            type: state
            label: {ar: مصر}
            names: {ar: [مصر, جمهورية مصر], en: [Egypt, UN]}
            metonyms: {ar: [القاهرة]}
            demonyms: {ar: [مصري], en: [Egyptian]}
            reject: {ar: [بنك مصر]}
          - id: salem
            type: person
            label: {ar: سالم}
            names: {ar: [عبد الحميد سالم]}
            short_names: {ar: [سالم]}
            roles: [{title: {ar: [اللواء]}, from: 2010}]
          """);
  private static final String[] PIECES = {
    "مصر",
    "بمصر",
    "للواء",
    "اللواء",
    "جمهورية",
    "بنك",
    "القاهرة",
    "بالقاهرة",
    "عبد",
    "الحميد",
    "عبدالحميد",
    "سالم",
    "السلطات",
    "المصرية",
    "السابق",
    "UN",
    "un",
    "Egyptian",
    "government",
    " ",
    " ",
    " ",
    " ",
    "\n",
    ". ",
    "، ",
    "\"",
    "-",
    "_",
    "\u064E",
    "\u200F",
    "\u200D",
    "ـ",
    "ﻻ",
    "ﻟ",
    "😀",
    "\uD83D",
    "\u0000",
    "106",
    "في "
  };

  @Property(tries = 2000)
  void spansAreInOrderDisjointAndInsideOfTheText(@ForAll @From("texts") String text) {
    assertLaw(text);
  }

  @Property
  void noTextFails(@ForAll String text) {
    assertLaw(text);
  }

  private static void assertLaw(String text) {
    int end = 0;
    for (ActorMention mention : FINDING.mentions(text, LocalDate.of(2020, 1, 1))) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
      assertThat(text.substring(mention.start(), mention.end())).doesNotContain("\n", ".", "،");
      assertThat(mention.confidence()).isGreaterThan(0).isLessThanOrEqualTo(1);
      assertThat(mention.rule()).isNotBlank();
      end = mention.end();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }

  @Property
  void matchesAreThoseOfASearchPhraseByPhrase(
      @ForAll @From("phrases") Set<List<String>> phrases,
      @ForAll @From("words") List<String> text) {
    List<Phrase> names = phrases.stream().map(p -> new Phrase("en", String.join(" ", p))).toList();
    Actor actor = Actor.named("a", ActorType.STATE, Map.of(), names, List.of(), null, "a:1");
    Gazetteer gazetteer = Gazetteer.of(List.of(actor));
    TextAnalyzer analyzed = new TextAnalyzer(gazetteer).read(String.join(" ", text), "en");
    List<List<Integer>> found =
        new Matcher(gazetteer)
            .find(analyzed, null).stream().map(m -> List.of(m.first(), m.last())).toList();
    assertThat(found).isEqualTo(naive(phrases, text));
  }

  private static List<List<Integer>> naive(Set<List<String>> phrases, List<String> text) {
    List<List<Integer>> found = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      int longest = 0;
      for (List<String> phrase : phrases) {
        int end = i + phrase.size();
        if (end <= text.size() && text.subList(i, end).equals(phrase)) {
          longest = Math.max(longest, phrase.size());
        }
      }
      if (longest > 0) {
        found.add(List.of(i, i + longest - 1));
        i += longest - 1;
      }
    }
    return found;
  }

  @Provide
  Arbitrary<Set<List<String>>> phrases() {
    return Arbitraries.of("x", "y", "z", "w")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .set()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("x", "y", "z", "w", "v").list().ofMaxSize(40);
  }
}
