package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rawabit.dates.Dating;
import org.rawabit.decoding.TextOrigin;
import org.rawabit.language.Languages;

final class ArticleMakerTest {
  @Test
  void everyFieldIsKeptAsItStands() {
    RawArticle article =
        only(
            """
            {"id":7,"title":" A ","content":"B\\n","date":"7 يونيو 2020","newspaper":"Al-Ahram",
             "link":"http://x","byline":["X","","Y"],"lang":"AR-eg"}""",
            Map.of());
    assertThat(article)
        .isEqualTo(
            new RawArticle(
                "a",
                1,
                article.articleId(),
                null,
                "7",
                "Al-Ahram",
                "http://x",
                " A ",
                "X, Y",
                new Dating(
                    LocalDateTime.of(2020, 6, 7, 0, 0),
                    "7 يونيو 2020",
                    "day",
                    "gregorian",
                    "record",
                    null),
                new Languages("ar", "record", null),
                TextOrigin.UTF_8,
                " A \n\nB\n",
                null));
  }

  @Test
  void theIdIsTheHashOfTheFields() {
    // printf 's\x1f7\x1fu\x1f2020-06-07\x1fA\x1fB' | sha256sum | cut -c1-20
    RawArticle article =
        only(
            """
            {"source":"s","id":"7","url":"u","date":"2020-06-07","title":"A","body":"B"}""",
            Map.of());
    assertThat(article.articleId()).isEqualTo("cf88549aa152c997964f");
    // printf '\x1f\x1f\x1f\x1f\x1fB' | sha256sum | cut -c1-20
    assertThat(only("{\"body\":\"B\",\"author\":\"X\"}", Map.of()).articleId())
        .isEqualTo("03ee8466216e3335a256");
  }

  @Test
  void aFieldTheJobNamesIsLookedForThereAlone() {
    RawArticle article =
        only(
            "{\"title\":\"no\",\"kop\":\"A\",\"body\":\"B\"}",
            Map.of("title", "kop", "body", "text"));
    assertThat(article.title()).isEqualTo("A");
    assertThat(article.text()).isEqualTo("A");
  }

  @Test
  void aDateThatCannotBeReadCostsTheDateAlone() {
    RawArticle article = only("{\"title\":\"A\",\"date\":\"yesterday\"}", Map.of());
    assertThat(article.refusal()).isNull();
    assertThat(article.published()).isNull();
  }

  @Test
  void aRejectShowsTheBeginningOfItsRecord() {
    RawArticle reject =
        only("{\"name\":\"a\\tb\",\"n\":1,\"long\":\"" + "x".repeat(999) + "\"}", Map.of());
    assertThat(Reading.reason(reject)).isEqualTo("neither title nor body");
    assertThat(Objects.requireNonNull(reject.refusal()).excerpt())
        .hasSize(200)
        .startsWith("name: a b; n: 1; long: xxx");
  }

  @Test
  void anExcerptIsFitForATable() {
    assertThat(Excerpt.of("a\tb\u0000\uD800")).isEqualTo("a b \uFFFD");
  }

  private static RawArticle only(String json, Map<String, String> fields) {
    InputSpec spec = new InputSpec("a", "json", fields);
    return Reading.articles("a", spec, new ByteArrayInputStream(Reading.utf8(json))).get(0);
  }
}
