package org.rawabit.stages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;
import org.rawabit.tables.Mention;

/** Articles made by chance, always the same, and a plain model of how to count them. */
final class RandomNews {
  private RandomNews() {}

  /** Every third article reprints the one before; every seventh has no date. */
  static Layout of(int articles) {
    Random random = new Random(20_190_404);
    List<Layout> layouts = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      String id = "x%03d".formatted(i);
      String story = i % 3 == 2 ? "x%03d".formatted(i - 1) : id;
      String day = i % 7 == 6 ? null : LocalDate.of(2020, 1, 1).plusDays(3L * i).toString();
      layouts.add(Layout.article(id, story, day, text(random)));
    }
    return Layout.of(layouts);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int sentences = 1 + random.nextInt(5);
    for (int s = 0; s < sentences; s++) {
      if (s > 0) {
        text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
      }
      int actors = random.nextInt(4);
      for (int a = 0; a < actors; a++) {
        text.append((char) ('a' + random.nextInt(6))).append('-');
      }
      text.append(random.nextInt(8) == 0 ? "A." : ".");
    }
    return text.toString();
  }

  /** The counts of all pairs, one by one, as {@link CooccurrencesTest} prints them. */
  static List<String> counts(Layout news, Cooccurrences.Options options) {
    Set<String> lines = new TreeSet<>();
    for (Scope scope : options.scopes()) {
      Map<String, Map<String, Set<String>>> units = units(news, scope);
      for (String period : periods(news, options)) {
        for (char a = 'a'; a < 'f'; a++) {
          for (char b = (char) (a + 1); b <= 'f'; b++) {
            String line = line(news, options, scope, period, units, a + "", b + "");
            if (line != null) {
              lines.add(line);
            }
          }
        }
      }
    }
    return List.copyOf(lines);
  }

  private static Set<String> periods(Layout news, Cooccurrences.Options options) {
    Set<String> periods = new HashSet<>();
    for (PeriodKind kind : options.periods()) {
      news.articles().forEach(a -> periods.add(kind == PeriodKind.ALL ? "all" : month(a)));
    }
    periods.remove("");
    return periods;
  }

  private static String month(Article article) {
    return article.published() == null ? "" : article.published().toString().substring(0, 7);
  }

  /** By article and actor the units of the scope with a mention of it. */
  private static Map<String, Map<String, Set<String>>> units(Layout news, Scope scope) {
    Map<String, Map<String, Set<String>>> units = new HashMap<>();
    for (Mention m : news.mentions()) {
      if (m.kind().equals("name")) {
        Set<String> of =
            units
                .computeIfAbsent(m.articleId(), k -> new HashMap<>())
                .computeIfAbsent(m.actorId(), k -> new HashSet<>());
        if (scope == Scope.WINDOW) {
          // Windows are told apart by the token they end with.
          for (int last = m.token(); last < m.token() + Counting.WINDOW; last++) {
            of.add("window " + last);
          }
          continue;
        }
        of.add(
            switch (scope) {
              case ARTICLE -> "article";
              case PARAGRAPH -> "paragraph " + m.paragraph();
              case SENTENCE -> "sentence " + m.sentence();
              case WINDOW -> throw new AssertionError();
            });
      }
    }
    return units;
  }

  private static @Nullable String line(
      Layout news,
      Cooccurrences.Options options,
      Scope scope,
      String period,
      Map<String, Map<String, Set<String>>> units,
      String a,
      String b) {
    Predicate<Article> isFirst = x -> x.storyId().equals(x.articleId());
    long articles = 0;
    long stories = 0;
    long n = 0;
    long nA = 0;
    long nB = 0;
    long nAb = 0;
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Article article : news.articles()) {
      if (!period.equals("all") && !month(article).equals(period)) {
        continue;
      }
      Map<String, Set<String>> found = units.getOrDefault(article.articleId(), Map.of());
      Set<String> inA = found.getOrDefault(a, Set.of());
      Set<String> inB = found.getOrDefault(b, Set.of());
      long shared = inA.stream().filter(inB::contains).count();
      if (shared > 0) {
        articles++;
        stories += isFirst.test(article) ? 1 : 0;
        if (article.published() != null) {
          days.add(article.published().toLocalDate());
        }
      }
      if (options.unit() == CountUnit.ARTICLES || isFirst.test(article)) {
        n +=
            switch (scope) {
              case ARTICLE -> 1;
              case PARAGRAPH -> article.paragraphs();
              case SENTENCE -> article.sentences();
              case WINDOW -> article.tokens() == 0 ? 0 : article.tokens() + Counting.WINDOW - 1;
            };
        nA += inA.size();
        nB += inB.size();
        nAb += shared;
      }
    }
    long counted = options.unit() == CountUnit.ARTICLES ? articles : stories;
    return counted < options.minimum()
        ? null
        : "%s %s %s %s | %d %d | %d %d %d %d | %s %s"
            .formatted(
                a,
                b,
                scope.id(),
                period,
                articles,
                stories,
                n,
                nA,
                nB,
                nAb,
                days.isEmpty() ? null : days.first(),
                days.isEmpty() ? null : days.last());
  }
}
