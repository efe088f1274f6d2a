package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rawabit.corpus.InputSpec;
import org.rawabit.report.ReportOptions;
import org.rawabit.stages.ActorTerms;
import org.rawabit.stages.CollocateNode;
import org.rawabit.stages.Collocates;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.CountUnit;
import org.rawabit.stages.Facet;
import org.rawabit.stages.GroupTerms;
import org.rawabit.stages.GroupTerms.GroupKind;
import org.rawabit.stages.NearPairs;
import org.rawabit.stages.Networks;
import org.rawabit.stages.PeriodKind;
import org.rawabit.stages.Phrases;
import org.rawabit.stages.Scope;
import org.rawabit.stages.TieWeight;
import org.rawabit.stages.Timelines;
import org.rawabit.stats.TermWeighting;
import org.rawabit.stats.TermWeighting.Idf;
import org.rawabit.stats.TermWeighting.Norm;
import org.rawabit.stats.TermWeighting.Tf;

class JobFileTest {
  private static final String SHORTEST =
      """
      inputs: [{path: in/*.jsonl}]
      actors: [a.yaml]
      output: out/x
      """;

  @Test
  void hasADefaultForEverythingButInputsActorsAndOutput() {
    assertThat(JobFile.parse("jobs/news.yaml", SHORTEST, Map.of()))
        .isEqualTo(
            new Job(
                "news",
                "news",
                List.of(new InputSpec("in/*.jsonl", "auto", Map.of())),
                List.of("a.yaml"),
                "out/x",
                new NearPairs.Options(true, 0.8),
                List.of("ar", "en", "fr"),
                new Job.TermOptions(50, 2, 262_144, TermWeighting.SPARK, true),
                new Cooccurrences.Options(
                    List.of(Scope.ARTICLE, Scope.PARAGRAPH, Scope.SENTENCE),
                    20,
                    List.of(PeriodKind.ALL, PeriodKind.MONTH),
                    CountUnit.STORIES,
                    2,
                    List.of("name", "role", "metonym", "reference"),
                    List.of(Facet.SOURCE, Facet.LANGUAGE, Facet.KIND),
                    false),
                5,
                EnumSet.allOf(Statistic.class),
                new ActorTerms.Options(30, 3),
                new GroupTerms.Options(
                    List.of(GroupKind.PERIOD, GroupKind.SOURCE), PeriodKind.MONTH, 30, 3),
                new Phrases.Options(4, 5, 3, 0.3, 0.9, 10_000),
                new Collocates.Options(List.of(), 5, 50, 3),
                new Networks.Options(
                    Scope.SENTENCE, TieWeight.STORIES_AB, 0, 0.05, 0.05, 1, 1, 2000, 100_000),
                new Timelines.Options(
                    List.of(PeriodKind.DAY, PeriodKind.MONTH), Scope.ARTICLE, 10, 2, 1),
                1,
                new ReportOptions(true, 500, 3000, 3, 12)));
  }

  @Test
  void readsEveryKey() {
    String full =
        """
        name: libya
        batch: "2020-06"
        inputs:
          - path: s3a://bucket/in
            format: csv
            fields: {title: headline, body: content, published: date}
          - {path: more/}
        actors: [a.yaml, b.yaml]
        output: hdfs:///out
        duplicates: {near: false, threshold: 0.9}
        text: {languages: [ar]}
        terms:
          top: 20
          min_articles: 3
          vocabulary: 1000
          tf: bm25
          idf: probabilistic
          norm: l2
          k1: 2
          b: .5
          dispersion: false
        cooccurrence:
          scopes: [sentence, window]
          window: 15
          periods: [all, day, week, month, quarter, year]
          min_articles: 4
          count: articles
          kinds: [name, place]
          by: [source]
          roll_up: true
        evidence: {per_pair: 7}
        rejects: {max_share: 0.05}
        statistics: [network, timeline]
        network:
          scope: sentence
          weight: npmi
          min_weight: 0.1
          max_q: 0.01
          alpha: 0.2
          resolution: 1.5
          seed: 7
          sources: 500
          local_ties: 10
        timeline: {periods: [week, year], scope: sentence, min_articles: 3, scale: 1.5, gamma: 0.5}
        actor_terms: {top: 7, min_articles: 1}
        group_terms: {by: [language, period], period: week, top: 8, min_articles: 2}
        phrases: {longest: 3, min_occurrences: 9, min_articles: 4, min_npmi: -0.25, max_inside: 1, top: 77}
        collocates: {of: [haftar, "term:النفط", term:parades], window: 3, top: 6, min_occurrences: 2}
        report: {write: false, actors: 9, pairs: 8, sentences: 7, lines: 6}
        """;
    assertThat(JobFile.parse("j.yaml", full, Map.of()))
        .isEqualTo(
            new Job(
                "libya",
                "2020-06",
                List.of(
                    new InputSpec(
                        "s3a://bucket/in",
                        "csv",
                        Map.of("title", "headline", "body", "content", "published", "date")),
                    new InputSpec("more/", "auto", Map.of())),
                List.of("a.yaml", "b.yaml"),
                "hdfs:///out",
                new NearPairs.Options(false, 0.9),
                List.of("ar"),
                new Job.TermOptions(
                    20,
                    3,
                    1000,
                    new TermWeighting(Tf.BM25, Idf.PROBABILISTIC, Norm.L2, 2, 0.5),
                    false),
                new Cooccurrences.Options(
                    List.of(Scope.SENTENCE, Scope.WINDOW),
                    15,
                    List.of(PeriodKind.values()),
                    CountUnit.ARTICLES,
                    4,
                    List.of("name", "place"),
                    List.of(Facet.SOURCE),
                    true),
                7,
                EnumSet.of(Statistic.TIMELINE, Statistic.NETWORK),
                new ActorTerms.Options(7, 1),
                new GroupTerms.Options(
                    List.of(GroupKind.LANGUAGE, GroupKind.PERIOD), PeriodKind.WEEK, 8, 2),
                new Phrases.Options(3, 9, 4, -0.25, 1, 77),
                new Collocates.Options(
                    List.of(
                        new CollocateNode("actor", "haftar", "", ""),
                        new CollocateNode("term", "النفط", "نفط", "نفط"),
                        new CollocateNode("term", "parades", "parad", "parad")),
                    3,
                    6,
                    2),
                new Networks.Options(
                    Scope.SENTENCE, TieWeight.NPMI, 0.1, 0.01, 0.2, 1.5, 7, 500, 10),
                new Timelines.Options(
                    List.of(PeriodKind.WEEK, PeriodKind.YEAR), Scope.SENTENCE, 3, 1.5, 0.5),
                0.05,
                new ReportOptions(false, 9, 8, 7, 6)));
  }

  @Test
  void leavesOutAllStatisticsOfAnEmptyList() {
    assertThat(JobFile.parse("j.yaml", SHORTEST + "statistics: []", Map.of()).statistics())
        .isEmpty();
  }

  @Test
  void setsKeysToOtherValues() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("name", "other");
    settings.put("terms.top", "20");
    settings.put("terms.min_articles", "1");
    settings.put("cooccurrence.scopes", "[sentence, article]");
    settings.put("output", "\"C: \\\\out\"");
    Job job = JobFile.parse("j.yaml", SHORTEST + "terms: {top: 3, vocabulary: 9}", settings);
    assertThat(job.name()).isEqualTo("other");
    assertThat(job.batch()).isEqualTo("other");
    assertThat(job.terms()).isEqualTo(new Job.TermOptions(20, 1, 9, TermWeighting.SPARK, true));
    assertThat(job.cooccurrence().scopes()).containsExactly(Scope.SENTENCE, Scope.ARTICLE);
    assertThat(job.output()).isEqualTo("C: \\out");
  }
}
