package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.UserError;
import org.rawabit.corpus.InputSpec;
import org.rawabit.stages.ActorTerms;
import org.rawabit.stages.CollocateNode;
import org.rawabit.stages.Collocates;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.CountUnit;
import org.rawabit.stages.Facet;
import org.rawabit.stages.GroupTerms;
import org.rawabit.stages.GroupTerms.GroupKind;
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
                    List.of(PeriodKind.DAY, PeriodKind.MONTH), Scope.ARTICLE, 10, 2, 1)));
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
                    List.of(PeriodKind.WEEK, PeriodKind.YEAR), Scope.SENTENCE, 3, 1.5, 0.5)));
  }

  @Test
  void leavesOutAllStatisticsOfAnEmptyList() {
    assertThat(JobFile.parse("j.yaml", SHORTEST + "statistics: []", Map.of()).statistics())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extra: 1 | j.yaml:4: extra: unknown key; allowed are name, batch, inputs, actors, output,"
            + " text, terms, cooccurrence, evidence, statistics, actor_terms, group_terms, phrases,"
            + " collocates, timeline, network",
        "terms: {tops: 3} | j.yaml:4: terms.tops: unknown key; allowed are top, min_articles,"
            + " vocabulary, tf, idf, norm, k1, b, dispersion; did you mean top?",
        "terms: {tf: max} | j.yaml:4: terms.tf: 'max' is not one of raw, log, augmented, boolean,"
            + " bm25",
        "terms: {idf: l2} | j.yaml:4: terms.idf: 'l2' is not one of spark, smooth, plain,"
            + " probabilistic, bm25",
        "terms: {norm: l1} | j.yaml:4: terms.norm: 'l1' is not one of none, l2",
        "terms: {k1: -1} | j.yaml:4: terms.k1: '-1' is not a number from 0.0 to 100.0",
        "terms: {b: NaN} | j.yaml:4: terms.b: 'NaN' is not a number from 0.0 to 1.0",
        "terms: {dispersion: 1} | j.yaml:4: terms.dispersion: '1' is not true or false",
        "group_terms: {period: all} | j.yaml:4: group_terms.period: 'all' is not one of day, week,"
            + " month, quarter, year",
        "group_terms: {by: [author]} | j.yaml:4: group_terms.by: 'author' is not one of period,"
            + " source, language",
        "phrases: {longest: 1} | j.yaml:4: phrases.longest: '1' is not a whole number from 2 to 10",
        "phrases: {min_npmi: 2} | j.yaml:4: phrases.min_npmi: '2' is not a number from -1.0 to 1.0",
        "collocates: {of: ['term:في']} | j.yaml:4: collocates.of: 'term:في' is no term: stop words,"
            + " numbers and single letters are none",
        "collocates: {of: ['term:a b']} | j.yaml:4: collocates.of: 'term:a b' is 2 words; expected"
            + " one",
        "collocates: {around: [x]} | j.yaml:4: collocates.around: unknown key; allowed are of,"
            + " window, top, min_occurrences",
        "actor_terms: {top: 0} | j.yaml:4: actor_terms.top: '0' is not a whole number from 1 to"
            + " 10000",
        "text: {language: ar} | j.yaml:4: text.language: unknown key; allowed are languages;"
            + " did you mean languages?",
        "cooccurrence: {scope: article} | j.yaml:4: cooccurrence.scope: unknown key; allowed are"
            + " scopes, window, periods, min_articles, count, kinds, by, roll_up; did you mean scopes?",
        "cooccurrence: {roll_up: maybe} | j.yaml:4: cooccurrence.roll_up: 'maybe' is not true or false",
        "cooccurrence: {by: author} | j.yaml:4: cooccurrence.by: 'author' is not one of source, language, kind",
        "evidence: {pairs: 1} | j.yaml:4: evidence.pairs: unknown key; allowed are per_pair",
        "terms: {top: many} | j.yaml:4: terms.top: 'many' is not a whole number from 1 to 10000",
        "terms: {top: 0} | j.yaml:4: terms.top: '0' is not a whole number from 1 to 10000",
        "terms: {top: 2.5} | j.yaml:4: terms.top: '2.5' is not a whole number from 1 to 10000",
        "terms: {min_articles: 0} | j.yaml:4: terms.min_articles: '0' is not a whole number from 1"
            + " to 2147483647",
        "terms: {vocabulary: 99999999} | j.yaml:4: terms.vocabulary: '99999999' is not a whole"
            + " number from 1 to 16777216",
        "terms: {top: [1]} | j.yaml:4: terms.top: expected one value",
        "terms: 3 | j.yaml:4: terms: expected keys with values, like {key: value}",
        "evidence: {per_pair: 1001} | j.yaml:4: evidence.per_pair: '1001' is not a whole number"
            + " from 1 to 1000",
        "text: {languages: [de]} | j.yaml:4: text.languages: 'de' is not one of ar, en, fr",
        "cooccurrence: {count: pairs} | j.yaml:4: cooccurrence.count: 'pairs' is not one of"
            + " stories, articles",
        "cooccurrence: {scopes: [word]} | j.yaml:4: cooccurrence.scopes: 'word' is not one of"
            + " article, paragraph, sentence, window",
        "cooccurrence: {periods: [decade]} | j.yaml:4: cooccurrence.periods: 'decade' is not one"
            + " of all, day, week, month, quarter, year",
        "cooccurrence: {kinds: [verb]} | j.yaml:4: cooccurrence.kinds: 'verb' is not one of name,"
            + " role, metonym, place, reference",
        "cooccurrence: {kinds: []} | j.yaml:4: cooccurrence.kinds: is empty; allowed are name,"
            + " role, metonym, place, reference",
        "cooccurrence: {scopes: {a: b}} | j.yaml:4: cooccurrence.scopes: expected a list, like"
            + " [a, b]",
        "network: {tie: n_ab} | j.yaml:4: network.tie: unknown key; allowed are scope, weight,"
            + " min_weight, max_q, alpha, resolution, seed, sources, local_ties",
        "network: {weight: pmi} | j.yaml:4: network.weight: 'pmi' is not one of stories_ab, n_ab,"
            + " llr, npmi, log_dice",
        "network: {max_q: 5%} | j.yaml:4: network.max_q: '5%' is not a number from 0.0 to 1.0",
        "network: {alpha: 1.5} | j.yaml:4: network.alpha: '1.5' is not a number from 0.0 to 1.0",
        "network: {resolution: 0} | j.yaml:4: network.resolution: '0' is not a number from 0.01 to"
            + " 100.0",
        "network: {min_weight: NaN} | j.yaml:4: network.min_weight: 'NaN' is not a number from 0.0"
            + " to 1000000.0",
        "network: {sources: 0} | j.yaml:4: network.sources: '0' is not a whole number from 1 to"
            + " 2147483647",
        "timeline: {period: day} | j.yaml:4: timeline.period: unknown key; allowed are periods,"
            + " scope, min_articles, scale, gamma; did you mean periods?",
        "timeline: {periods: [all]} | j.yaml:4: timeline.periods: 'all' has no course; allowed are"
            + " day, week, month, quarter, year",
        "timeline: {scale: 1} | j.yaml:4: timeline.scale: '1' is not a number from 1.1 to 100.0",
        "timeline: {gamma: NaN} | j.yaml:4: timeline.gamma: 'NaN' is not a number from 0.1 to"
            + " 100.0",
        "timeline: {gamma: few} | j.yaml:4: timeline.gamma: 'few' is not a number from 0.1 to"
            + " 100.0",
        "output: twice | j.yaml:4: output: the key stands twice",
        "name: {a: b} | j.yaml:4: name: expected one value",
      })
  void saysWhatIsWrongWhereAndWhatIsAllowed(String line, String message) {
    assertMistake(SHORTEST + line, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{actors: [a], output: o} | j.yaml:1: inputs: is missing; expected a list like"
            + " [{path: articles/*.jsonl}]",
        "{inputs: [], actors: [a], output: o} | j.yaml:1: inputs: is missing; expected a list"
            + " like [{path: articles/*.jsonl}]",
        "{inputs: [{path: p}], output: o} | j.yaml:1: actors: is missing; expected a list of"
            + " actor files",
        "{inputs: [{path: p}], actors: [a]} | j.yaml:1: output: is missing; it is required",
        "{inputs: in/x.jsonl, actors: [a], output: o} | j.yaml:1: inputs: expected a list of"
            + " entries, each opened by '- '",
        "{inputs: [in/x.jsonl], actors: [a], output: o} | j.yaml:1: inputs: line 1: expected keys"
            + " with values",
        "{inputs: [{format: csv}], actors: [a], output: o} | j.yaml:1: inputs[0].path: is"
            + " missing; it is required",
        "{inputs: [{path: p, format: xls}], actors: [a], output: o} | j.yaml:1: inputs[0].format:"
            + " 'xls' is not one of auto, jsonl, json, csv, tsv, text, parquet",
        "{inputs: [{path: p}, {path: p, field: f}], actors: [a], output: o} | j.yaml:1:"
            + " inputs[1].field: unknown key; allowed are path, format, fields;"
            + " did you mean fields?",
        "- a | j.yaml:1: expected keys with values (key: value)",
      })
  void saysWhatIsMissing(String content, String message) {
    assertMistake(content, message);
  }

  @Test
  void saysWhereAFileIsNoYaml() {
    assertThatThrownBy(() -> JobFile.parse("j.yaml", "name: [a\noutput: b", Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessageMatching("j\\.yaml:2: not valid YAML: [^\n]+");
    assertMistake("", "j.yaml: the file is empty");
  }

  @Test
  void makesNetworksOfAScopeThatIsCounted() {
    String some = SHORTEST + "cooccurrence: {scopes: [paragraph, article]}\n";
    assertThat(JobFile.parse("j.yaml", some, Map.of()).network().scope())
        .isEqualTo(Scope.PARAGRAPH);
    assertMistake(
        some + "network: {scope: sentence}",
        "j.yaml:5: network.scope: 'sentence' is not among cooccurrence.scopes: paragraph, article");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms.tops | 3 | terms.tops: unknown key; allowed are top, min_articles, vocabulary",
        "term | 3 | term: unknown key; allowed are name, batch, inputs, actors, output, text,"
            + " terms, cooccurrence, evidence",
        "terms.top | none | terms.top: 'none' is not a whole number from 1 to 10000",
        "terms.top | [1 | --set terms.top:1: not valid YAML:",
        "terms | 3 | terms: expected keys with values, like {key: value}",
        "cooccurrence.count | x | cooccurrence.count: 'x' is not one of stories, articles",
      })
  void saysWhatIsWrongWithASetting(String key, String value, String message) {
    assertThatThrownBy(() -> JobFile.parse("j.yaml", SHORTEST, Map.of(key, value)))
        .isInstanceOf(UserError.class)
        .message()
        .contains(message)
        .doesNotContain("\n");
  }

  private static void assertMistake(String content, String message) {
    assertThatThrownBy(() -> JobFile.parse("j.yaml", content, Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessage(message);
  }
}
