package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.rawabit.text.TextAnalyzer;

/** What holds of the mentions in every text, whatever stands in it. */
final class AnyTextLawTest {
  private static final String FURTHER_ACTORS =
      """

        - id: council
          type: organization
          label: {ar: المجلس الرئاسي}
          names: {ar: [المجلس الرئاسي اليمني]}
          short_names: {ar: [الرئاسي]}
        - id: tarek
          type: person
          label: {ar: طارق سامي}
          names: {ar: [طارق سامي]}
      """;
  private static final List<String> FURTHER_TEXTS =
      List.of(
          "قال قائد الحرس الرئاسي إنه غادر",
          "زار طارق سامي تونس. وبيت سامي بعيد",
          "تحدث السيسي عن فرنسا ثم عن فرنسا ثانية",
          "Kheailieofa Hoeifteuoraa was there");
  private static final List<Actor> ACTORS =
      ActorFile.parse("actors.yaml", Trap.resource("actors.yaml") + FURTHER_ACTORS);
  private static final Gazetteer GAZETTEER = Gazetteer.of(ACTORS);
  private static final TextAnalyzer ANALYZER = new TextAnalyzer(GAZETTEER);
  private static final ActorFinder FINDER = new ActorFinder(GAZETTEER);

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private static final List<String> PHRASES =
      ACTORS.stream().flatMap(AnyTextLawTest::phrases).map(Phrase::text).distinct().toList();
  private static final List<String> WORDS =
      texts().flatMap(t -> Stream.of(t.split("\\s+", -1))).distinct().toList();
  private static final List<String> BETWEEN =
      List.of(
          " ", " ", " ", " ", " ", "  ", "\u00A0", "\t", "\n", "\n\n", "\u2029", "\r", ", ", "، ",
          ". ", ".", ": ", " - ", "-", "_", "/", "\"", "'", "’", "«", "»", "(", ")", "[", "]", "{",
          "؟ ", "…", "#", "@", "|");
  private static final List<String> STRANGE =
      List.of(
          "و",
          "ب",
          "ل",
          "لل",
          "وال",
          "ال",
          "ـ",
          "ـــ",
          "\u064E",
          "\u0651",
          "\u0670",
          "\u0654",
          "ﻻ",
          "ﷺ",
          "ﻟ",
          "پ",
          "ی",
          "a",
          "É",
          "İ",
          "ß",
          "l'",
          "Мос",
          "中文",
          "日",
          "ไ",
          "अ",
          "\u0301",
          "\u0489",
          "\u200B",
          "\u200C",
          "\u200D",
          "\u200E",
          "\u200F",
          "\u202B",
          "\u202E",
          "\u2066",
          "\u2069",
          "\uFEFF",
          "\u00AD",
          "\uD83D",
          "\uDE00",
          "😀",
          "👩‍👩‍👧",
          "𐤀",
          "\u0000",
          "\u0007",
          "\u001B",
          "\uFFFF",
          "\uFFFD",
          "1",
          "٣",
          "3.5",
          "106",
          "U.",
          "U.N.",
          "ج.م");

  private static Stream<String> texts() {
    return Stream.concat(
        TrapListTest.traps().map(t -> t.expected().text()), FURTHER_TEXTS.stream());
  }

  private static Stream<Phrase> phrases(Actor actor) {
    return Stream.of(
            actor.names().stream(),
            actor.shortNames().stream(),
            actor.metonyms().stream(),
            actor.demonyms().stream(),
            actor.roles().stream().flatMap(r -> r.titles().stream()),
            actor.descriptions().stream(),
            actor.reject().stream())
        .flatMap(s -> s);
  }

  @Property(tries = 10_000)
  void mentionsStandInOrderAndApartInsideOfTheText(@ForAll @From("mixtures") String text) {
    int end = 0;
    for (ActorMention mention : mentions(text)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
      String surface = text.substring(mention.start(), mention.end());
      assertThat(surface).isNotBlank().doesNotContain("\n", "\r", "\u2029", "،");
      assertThat(Character.isLowSurrogate(surface.charAt(0))).isFalse();
      assertThat(mention.confidence()).isGreaterThan(0).isLessThanOrEqualTo(1);
      assertThat(mention.rule()).isNotBlank();
      end = mention.end();
    }
  }

  @Property(tries = 2000)
  void whatStandsBehindAParagraphBreakMovesNoMention(@ForAll @From("mixtures") String text) {
    List<String> alone = spans(text, mentions(text));
    List<String> moved = spans("\n\n" + text, mentions("\n\n" + text));
    assertThat(moved).isEqualTo(alone);
  }

  /** The texts of this class are made of these: so all rules run on them. */
  @Test
  void giveEveryRuleSomethingToObjectTo() {
    List<Objection> rules =
        List.of(
            new Capitals(),
            new UnlikeSpelling(),
            new HomographSense(),
            new OtherState(),
            new NamedAfter(),
            new AdjectiveOfState(),
            new AdjectiveOfNoun(),
            new NotTheHolder(),
            new TitleOfName(),
            new FirstNameAsSurname(),
            new OtherBearer(),
            new ElsewherePerson(),
            new OrdinaryWord(),
            new OfficeOfWhichState());
    List<Objection> silent = new ArrayList<>(rules);
    for (String text : texts().toList()) {
      Reading article = reading(text);
      for (Match match : article.matches()) {
        for (Alias alias : match.aliases()) {
          silent.removeIf(rule -> rule.to(article, match, alias) != null);
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  /** A text with all its phrases, and the family names of those who are named. */
  private static Reading reading(String text) {
    analyzed(text);
    Matcher matcher = new Matcher(GAZETTEER);
    Reading article = new Reading(ANALYZER, DAY, GAZETTEER);
    List<Match> all = matcher.find(ANALYZER, DAY);
    article.matches(all);
    new Objections(matcher).apply(article);
    article.matches(all);
    article.matches(Surnames.with(article));
    return article;
  }

  private static List<ActorMention> mentions(String text) {
    return FINDER.find(analyzed(text), DAY);
  }

  private static TextAnalyzer analyzed(String text) {
    boolean arabic = text.codePoints().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
    return ANALYZER.read(text, arabic ? "ar" : "en");
  }

  private static List<String> spans(String text, List<ActorMention> mentions) {
    return mentions.stream()
        .map(m -> m.actor().id() + " " + text.substring(m.start(), m.end()) + " " + m.kind())
        .toList();
  }

  @Provide
  Arbitrary<String> mixtures() {
    Arbitrary<String> piece =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(PHRASES)),
            Tuple.of(5, Arbitraries.of(WORDS)),
            Tuple.of(9, Arbitraries.of(BETWEEN)),
            Tuple.of(3, Arbitraries.of(STRANGE)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
    return piece.list().ofMaxSize(50).map(pieces -> String.join("", pieces));
  }
}
