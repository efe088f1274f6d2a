package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.UserError;
import org.rawabit.stages.Scope;

/** Every mistake in a job file is one line: where, what, and what is allowed. */
class JobFileMistakesTest {
  private static final String SHORTEST =
      """
      inputs: [{path: in/*.jsonl}]
      actors: [a.yaml]
      output: out/x
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extra: 1 | j.yaml:4: extra: unknown key; allowed are name, batch, inputs, actors, output, statistics,"
            + " rejects, duplicates, text, terms, cooccurrence, evidence, actor_terms,"
            + " group_terms, phrases, collocates, timeline, network, report",
        "duplicates: {nearly: true} | j.yaml:4: duplicates.nearly: unknown key; allowed are near,"
            + " threshold; did you mean near?",
        "duplicates: {near: yes} | j.yaml:4: duplicates.near: 'yes' is not true or false",
        "duplicates: {threshold: 0.5} | j.yaml:4: duplicates.threshold: '0.5' is not a number from"
            + " 0.7 to 1.0",
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
        "rejects: {max_share: 5} | j.yaml:4: rejects.max_share: '5' is not a number from 0.0 to 1.0",
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
            + " 'xls' is not one of auto, jsonl, json, csv, tsv, text, xml, sgml, feed, html, warc, parquet, orc",
        "{inputs: [{path: p}, {path: p, field: f}], actors: [a], output: o} | j.yaml:1:"
            + " inputs[1].field: unknown key; allowed are path, format, fields, record, encoding;"
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms.tops | 3 | terms.tops: unknown key; allowed are top, min_articles, vocabulary",
        "term | 3 | term: unknown key; allowed are name, batch, inputs, actors, output, statistics,"
            + " rejects, duplicates, text, terms, cooccurrence, evidence",
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

  @Test
  void makesNetworksOfAScopeThatIsCounted() {
    String some = SHORTEST + "cooccurrence: {scopes: [paragraph, article]}\n";
    assertThat(JobFile.parse("j.yaml", some, Map.of()).network().scope())
        .isEqualTo(Scope.PARAGRAPH);
    assertMistake(
        some + "network: {scope: sentence}",
        "j.yaml:5: network.scope: 'sentence' is not among cooccurrence.scopes: paragraph, article");
  }

  private static void assertMistake(String content, String message) {
    assertThatThrownBy(() -> JobFile.parse("j.yaml", content, Map.of()))
        .isInstanceOf(UserError.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "batch", "output"})
  void controlCharactersInWhatIsShownOrAPath(String key) {
    String value = "a" + (char) 92 + "0b"; // an escape of YAML
    String job = SHORTEST.replace("output: out/x", key + ": '../x'");
    assertThatThrownBy(
            () -> JobFile.parse("j.yaml", job.replace("'../x'", '"' + value + '"'), Map.of()))
        .isInstanceOf(UserError.class)
        .message()
        .startsWith("j.yaml:3: ")
        .endsWith(key + ": holds a control character or a line end");
  }
}
