package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whatever the text and wherever its mentions: every format cuts the same words. */
class CorpusPropertiesTest {
  @Provide
  Arbitrary<CorpusArticle> articles() {
    Arbitrary<String> texts =
        Arbitraries.of(
                "a", "ب", "و", " ", "\n", "\r", "\r\n", "😀", "_", "\\", ".", "<b>", "&", "\t")
            .list()
            .ofMinSize(1)
            .ofMaxSize(40)
            .map(pieces -> String.join("", pieces));
    return Combinators.combine(texts, Arbitraries.integers().between(0, 60).list().ofMaxSize(8))
        .as(CorpusPropertiesTest::article);
  }

  /**
   * An article with mentions between every other pair of cuts, none through a pair of surrogates.
   */
  private static CorpusArticle article(String text, List<Integer> cuts) {
    List<Integer> places =
        new ArrayList<>(
            cuts.stream()
                .filter(cut -> cut <= text.length())
                .filter(
                    cut ->
                        cut == 0
                            || cut == text.length()
                            || !Character.isLowSurrogate(text.charAt(cut)))
                .collect(Collectors.toCollection(TreeSet::new)));
    List<CorpusArticle.Mention> mentions = new ArrayList<>();
    for (int i = 0; i + 1 < places.size(); i += 2) {
      if (!text.substring(places.get(i), places.get(i + 1)).isBlank()) {
        mentions.add(
            new CorpusArticle.Mention(
                places.get(i),
                places.get(i + 1),
                "m" + mentions.size(),
                "person",
                "M",
                "name",
                "r"));
      }
    }
    return new CorpusArticle("x", "x", null, null, null, null, "ar", text, mentions);
  }

  @Property(tries = 500)
  void bratCutsBySpans(@ForAll("articles") CorpusArticle article) {
    int[] points = BratFiles.text(article.text()).codePoints().toArray();
    List<String> lines =
        BratFiles.annotations(article).lines().filter(l -> l.startsWith("T")).toList();
    assertThat(lines).hasSameSizeAs(article.mentions());
    for (int i = 0; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", 3);
      List<String> fragments = new ArrayList<>();
      for (String span : fields[1].replaceFirst("^person ", "").split(";", -1)) {
        String[] ends = span.split(" ", -1);
        int start = Integer.parseInt(ends[0]);
        fragments.add(new String(points, start, Integer.parseInt(ends[1]) - start));
      }
      assertThat(fragments).noneMatch(fragment -> fragment.contains("\n"));
      assertThat(String.join(" ", fragments)).isEqualTo(fields[2]);
      assertThat(solid(fields[2])).isEqualTo(solid(article.surface(article.mentions().get(i))));
    }
  }

  @Property(tries = 500)
  void webAnnoCutsByTokensAndPartsOfThem(@ForAll("articles") CorpusArticle article) {
    Map<String, StringBuilder> found = new TreeMap<>();
    new WebAnnoFiles("urn:x:")
        .tsv(article)
        .lines()
        .filter(line -> line.matches("\\d+-[\\d.]+\t\\d.*"))
        .forEach(
            line -> {
              String[] fields = line.split("\t", -1);
              assertThat(fields).as(line).hasSize(6);
              String[] ends = fields[1].split("-", -1);
              String cut =
                  article.text().substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
              assertThat(fields[2]).isEqualTo(WebAnnoFiles.escapedText(cut));
              if (!fields[3].equals("_")) {
                found
                    .computeIfAbsent(
                        fields[3].replaceAll(".*/(m\\d+).*", "$1"), m -> new StringBuilder())
                    .append(cut);
              }
            });
    assertThat(found).hasSameSizeAs(article.mentions());
    article
        .mentions()
        .forEach(
            m ->
                assertThat(solid(String.valueOf(found.get(m.actor()))))
                    .isEqualTo(solid(article.surface(m))));
  }

  @Property(tries = 300)
  void aPageMarksTheSameAndHasTheWholeText(@ForAll("articles") CorpusArticle article) {
    Document page = Jsoup.parse(ArticlePage.of(article).outerHtml());
    assertThat(
            solid(
                page.select("article").stream()
                    .map(Element::wholeText)
                    .collect(Collectors.joining())))
        .isEqualTo(solid(article.text()));
    for (CorpusArticle.Mention mention : article.mentions()) {
      String marked =
          page.select("mark[data-actor=%s]".formatted(mention.actor())).stream()
              .map(Element::wholeText)
              .collect(Collectors.joining());
      assertThat(solid(marked)).isEqualTo(solid(article.surface(mention)));
    }
  }

  /** Text without white space, which formats of lines may change. */
  private static String solid(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }
}
