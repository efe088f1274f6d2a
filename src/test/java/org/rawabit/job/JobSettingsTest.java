package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.corpus.InputSpec;
import org.rawabit.report.ReportOptions;

class JobSettingsTest {
  private static final String JOB =
      """
      inputs: [{path: in, format: xml, record: news, fields: {title: headline}}]
      actors: [a.yaml]
      output: out
      """;

  private static Job job(Map<String, String> settings) {
    return JobFile.parse("news.yaml", JOB, settings);
  }

  @Test
  void everySettingOfAJobIsThere() {
    Set<String> keys = new TreeSet<>();
    JobSettings.of(job(Map.of())).keySet().stream()
        .map(key -> key.replaceFirst("^inputs.*", "inputs"))
        .forEach(keys::add);
    assertThat(keys).hasSize(settings(Job.class) - settings(ReportOptions.class));
    assertThat(JobSettings.of(job(Map.of())).keySet())
        .contains(
            "inputs[0].path",
            "inputs[0].format",
            "inputs[0].fields.title",
            "inputs[0].record",
            "inputs[0].encoding");
    assertThat(InputSpec.class.getRecordComponents()).hasSize(5);
  }

  /** How many settings a record holds, those in records of settings among them. */
  private static int settings(Class<?> record) {
    int settings = 0;
    for (RecordComponent component : record.getRecordComponents()) {
      settings += component.getType().isRecord() ? settings(component.getType()) : 1;
    }
    return settings;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "batch | b2",
        "rejects.max_share | 0.5",
        "actors | [b.yaml]",
        "output | other",
        "duplicates.near | false",
        "duplicates.threshold | 0.9",
        "text.languages | [ar]",
        "terms.top | 7",
        "terms.min_articles | 7",
        "terms.vocabulary | 7",
        "terms.tf | bm25",
        "terms.idf | plain",
        "terms.norm | l2",
        "terms.k1 | 2",
        "terms.b | 0.5",
        "terms.dispersion | false",
        "cooccurrence.scopes | [sentence, article]",
        "cooccurrence.window | 7",
        "cooccurrence.periods | [all, day]",
        "cooccurrence.count | articles",
        "cooccurrence.min_articles | 7",
        "cooccurrence.kinds | [name, place]",
        "cooccurrence.by | [kind]",
        "cooccurrence.roll_up | true",
        "evidence.per_pair | 7",
        "timeline.periods | [year]",
        "timeline.scope | sentence",
        "timeline.min_articles | 7",
        "timeline.scale | 3",
        "timeline.gamma | 2",
        "actor_terms.top | 7",
        "actor_terms.min_articles | 7",
        "group_terms.by | [language]",
        "group_terms.period | day",
        "group_terms.top | 7",
        "group_terms.min_articles | 7",
        "phrases.longest | 7",
        "phrases.min_occurrences | 7",
        "phrases.min_articles | 7",
        "phrases.min_npmi | 0.5",
        "phrases.max_inside | 0.5",
        "phrases.top | 7",
        "collocates.of | [haftar, 'term:النفط']",
        "collocates.window | 7",
        "collocates.top | 7",
        "collocates.min_occurrences | 7",
        "statistics | [network]",
        "network.scope | article",
        "network.weight | npmi",
        "network.min_weight | 7",
        "network.max_q | 1",
        "network.alpha | 0.5",
        "network.resolution | 2",
        "network.seed | 7",
        "network.sources | 7",
        "network.local_ties | 7"
      })
  void aKeyIsWrittenAsItIsSet(String key, String value) {
    Map<String, Object> usual = JobSettings.of(job(Map.of()));
    Map<String, Object> changed = new LinkedHashMap<>(JobSettings.of(job(Map.of(key, value))));
    assertThat(changed.get(key)).isNotEqualTo(usual.get(key));
    assertThat(plain(String.valueOf(changed.get(key)))).isEqualTo(plain(value));
    changed.put(key, usual.get(key));
    assertThat(changed).isEqualTo(usual);
  }

  private static String plain(String value) {
    return value.replace("'", "").replaceFirst("\\.0$", "");
  }

  @Test
  void theReportChangesNoTable() {
    assertThat(JobSettings.json(job(Map.of("report.pairs", "7"))))
        .isEqualTo(JobSettings.json(job(Map.of())));
  }

  @Test
  void settingsAreAnObjectOfJson() throws JsonProcessingException {
    Map<?, ?> read = new ObjectMapper().readValue(JobSettings.json(job(Map.of())), Map.class);
    assertThat(read).isEqualTo(JobSettings.of(job(Map.of())));
  }
}
