package org.rawabit.stages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rawabit.tables.Evidence;

/**
 * The sentences that will show pairs, by the articles they are in.
 *
 * @param pairs of several partitions, with the articles that show each
 * @param articles by id, for each partition which of its articles these are
 */
record ChosenSentences(CountsPart[] pairs, int[][] ranks, Map<String, int[]> articles)
    implements Serializable {
  /** A sentence. */
  private record Span(int sentence, int start, int end) {}

  static ChosenSentences of(List<CountsPart> chosen) {
    CountsPart[] pairs = chosen.toArray(CountsPart[]::new);
    int[][] ranks = Arrays.stream(pairs).map(p -> ranks(p.showing())).toArray(int[][]::new);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int p = 0; p < pairs.length; p++) {
      String[] ids = pairs[p].showing().articles();
      for (int i = 0; i < ids.length; i++) {
        List<Integer> of = places.computeIfAbsent(ids[i], id -> new ArrayList<>(2));
        of.add(p);
        of.add(i);
      }
    }
    Map<String, int[]> articles = new HashMap<>();
    places.forEach((id, of) -> articles.put(id, of.stream().mapToInt(Integer::intValue).toArray()));
    return new ChosenSentences(pairs, ranks, articles);
  }

  /** From 1; those of a pair stand together, the best first. */
  private static int[] ranks(Showings showing) {
    int[] ranks = new int[showing.size()];
    for (int i = 0; i < ranks.length; i++) {
      boolean isNext = i > 0 && showing.pair()[i] == showing.pair()[i - 1];
      ranks[i] = isNext ? ranks[i - 1] + 1 : 1;
    }
    return ranks;
  }

  /** Cuts out what an article shows. */
  Stream<Evidence> in(ArticleText article) {
    int[] of = articles.get(article.articleId());
    return of == null
        ? Stream.of()
        : IntStream.range(0, of.length / 2)
            .boxed()
            .flatMap(i -> cut(pairs[of[2 * i]], ranks[of[2 * i]], of[2 * i + 1], article.text()));
  }

  private static Stream<Evidence> cut(CountsPart of, int[] ranks, int i, String text) {
    ShowingArticle shown = of.showing().at(i);
    int pair = of.showing().pair()[i];
    return Stream.of(
            new Span(shown.sentenceA(), shown.startA(), shown.endA()),
            new Span(shown.sentenceB(), shown.startB(), shown.endB()))
        .distinct()
        .map(
            span ->
                new Evidence(
                    of.actors()[of.a()[pair]],
                    of.actors()[of.b()[pair]],
                    ranks[i],
                    Scope.ofLevel(shown.level()).id(),
                    shown.articleId(),
                    span.sentence(),
                    span.start(),
                    span.end(),
                    text.substring(span.start(), span.end()),
                    ShowingArticle.published(shown.published())));
  }
}
