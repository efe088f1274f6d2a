package org.rawabit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawabit.UserError;
import org.rawabit.actors.MentionKind;

class GoldFileTest {
  private static final String GOOD =
      """
      {"id": "a", "title": "Egypt", "body": "Cairo 😀 spoke", "date": "2020-03-01", "lang": "en", \
      "source": "a paper", "mentions": [\
      {"start": 7, "end": 12, "surface": "Cairo", "actor": "egypt", "kind": "metonym", \
      "accept": ["egyptian_army"]}, \
      {"start": 0, "end": 5, "surface": "Egypt", "actor": "egypt", "kind": "name"}, \
      {"start": 16, "end": 21, "surface": "spoke", "actor": "lna", "kind": "role", \
      "optional": true, "note": "unclear"}]}
      """;

  @Test
  void readsTextsAndMentionsInOrder() {
    Gold gold = GoldFile.parse("g.jsonl", "\n" + GOOD + "{\"id\": \"b\", \"body\": \"x\"}");
    assertThat(gold.articles())
        .containsExactly(
            new GoldArticle(
                "a",
                "Egypt\n\nCairo 😀 spoke",
                LocalDate.of(2020, 3, 1),
                "en",
                2,
                List.of(
                    new GoldMention(0, 5, "egypt", MentionKind.NAME, List.of(), false),
                    new GoldMention(
                        7, 12, "egypt", MentionKind.METONYM, List.of("egyptian_army"), false),
                    new GoldMention(16, 21, "lna", MentionKind.ROLE, List.of(), true))),
            new GoldArticle("b", "x", null, "und", 3, List.of()));
  }

  @Test
  void readsLinesThatHoldOtherLineSeparators() {
    Gold gold = GoldFile.parse("g", "{\"id\": \"a\", \"body\": \"x\u2028y\u0085z\"}\r\n");
    assertThat(gold.articles()).extracting(GoldArticle::text).containsExactly("x\u2028y\u0085z");
  }

  @Test
  void warnsOfActorsThatNobodyDescribed() {
    Gold gold = GoldFile.parse("g.jsonl", GOOD);
    assertThat(gold.unknownActors(Set.of("egypt", "lna")))
        .containsExactly("g.jsonl:1: actor egyptian_army is in no actor file");
    assertThat(gold.unknownActors(Set.of("egypt", "lna", "egyptian_army"))).isEmpty();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "\"start\": 7",
            "\"start\": 8",
            "mentions[0]: surface is 'Cairo' but the text has 'airo' at [8,12)"),
        mistake(
            "\"end\": 12",
            "\"end\": 7",
            "mentions[0]: [7,7) is no span of a text of 21 UTF-16 code units"),
        mistake(
            "\"end\": 21",
            "\"end\": 22",
            "mentions[2]: [16,22) is no span of a text of 21 UTF-16 code units"),
        mistake(
            "\"start\": 0",
            "\"start\": -1",
            "mentions[1]: start must be a whole number from 0, found -1"),
        mistake(
            "\"end\": 12, ", "", "mentions[0]: end must be a whole number from 0; it is missing"),
        mistake(
            "\"metonym\"",
            "\"seat\"",
            "mentions[0]: kind 'seat' is not one of name, role, metonym, place, reference"),
        mistake(
            "\"optional\"",
            "\"optinal\"",
            "mentions[2]: unknown key 'optinal'; allowed are start, end, surface, actor, kind, accept, optional, note"),
        mistake("true", "\"yes\"", "mentions[2]: optional must be true or false, found \"yes\""),
        mistake(
            "[\"egyptian_army\"]",
            "\"egyptian_army\"",
            "mentions[0]: accept must be a list, found \"egyptian_army\""),
        mistake("\"actor\": \"lna\", ", "", "mentions[2]: actor is missing; it is required"),
        mistake(
            "\"start\": 0, \"end\": 5, \"surface\": \"Egypt\"",
            "\"start\": 11, \"end\": 15, \"surface\": \"o 😀\"",
            "mentions overlap: [7,12) egypt and [11,15) egypt"),
        mistake(
            "\"mentions\": [",
            "\"mentions\": [3, ",
            "mentions[0]: is not an object {start, end, surface, actor, kind}"),
        mistake("\"id\": \"a\", ", "", "id is missing; it is required"),
        mistake("\"id\": \"a\"", "\"id\": 7", "id must be a string, found 7"),
        mistake(
            "2020-03-01",
            "1 March 2020",
            "date: '1 March 2020' is no date; expected one like 2015-03-09"),
        mistake("\"source\"", "\"id\"", "not valid JSON at column "),
        mistake("]}", "]", "not valid JSON at column "),
        mistake("]}", "]} {}", "not valid JSON at column "));
  }

  private static Arguments mistake(String right, String wrong, String message) {
    return Arguments.of(right, wrong, message);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void refusesAMistakeInOneLineWithItsPlace(String right, String wrong, String message) {
    assertThat(GOOD).contains(right);
    assertRefused("\n" + GOOD.replace(right, wrong), "g.jsonl:2: " + message);
  }

  @Test
  void refusesFilesThatCannotBeMeant() {
    assertRefused("\n \n", "g.jsonl: holds no article; expected one JSON object a line");
    assertRefused("[]", "g.jsonl:1: is not a JSON object {id, title, body, date, lang, mentions}");
    assertRefused("{\"id\": \"a\"}", "g.jsonl:1: has neither title nor body");
    assertRefused(GOOD + GOOD, "g.jsonl:2: id a stands twice, first in line 1");
  }

  private static void assertRefused(String content, String message) {
    assertThatThrownBy(() -> GoldFile.parse("g.jsonl", content))
        .isInstanceOf(UserError.class)
        .satisfies(e -> assertThat(e.getMessage()).startsWith(message).doesNotContain("\n"));
  }
}
