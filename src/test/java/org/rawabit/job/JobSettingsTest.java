package org.rawabit.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void everyKeyOfTheJobFileIsThere() throws IOException {
    Set<String> documented = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("docs/jobs.md"))) {
      if (line.matches("\\| `[a-z_]+(\\[]\\.|\\.|` \\|).*")) {
        Pattern.compile("`([^`]+)`")
            .matcher(line.substring(0, line.indexOf('|', 1)))
            .results()
            .forEach(key -> documented.add(key.group(1)));
      }
    }
    documented.removeIf(key -> key.startsWith("report.") || key.equals("inputs"));
    Set<String> written = new TreeSet<>();
    for (String key : JobSettings.of(job(Map.of())).keySet()) {
      written.add(key.replace("[0]", "[]").replaceFirst("fields\\..*", "fields"));
    }
    assertThat(written).hasSizeGreaterThan(50).isEqualTo(documented);
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
    assertThat(plain(changed.get(key).toString())).isEqualTo(plain(value));
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
