package org.rawabit.job;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rawabit.actors.MentionKind;
import org.rawabit.corpus.InputSpec;
import org.rawabit.report.ReportOptions;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.CountUnit;
import org.rawabit.stages.Facet;
import org.rawabit.stages.NearPairs;
import org.rawabit.stages.PeriodKind;
import org.rawabit.stages.Scope;
import org.rawabit.stages.Timelines;
import org.rawabit.yaml.YamlMap;

/**
 * Reads job files: every key has a default but {@code inputs}, {@code actors} and {@code output},
 * and every mistake is one line.
 *
 * <p>docs/jobs.md describes the keys.
 */
public final class JobFile {
  private static final Set<String> LANGUAGES = Set.of("ar", "en", "fr");

  private JobFile() {}

  /**
   * Reads a job.
   *
   * @param file its name in messages
   * @param content YAML
   * @param settings keys of the file to set to other values, like {@code terms.top} to {@code 20}
   */
  public static Job parse(String file, String content, Map<String, String> settings) {
    YamlMap map = YamlMap.parse(file, content);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      map = map.with(setting.getKey(), setting.getValue());
    }
    map.onlyKeys(
        "name",
        "batch",
        "inputs",
        "rejects",
        "actors",
        "output",
        "duplicates",
        "text",
        "terms",
        "cooccurrence",
        "evidence",
        "statistics",
        "actor_terms",
        "group_terms",
        "phrases",
        "collocates",
        "timeline",
        "network",
        "report");
    List<InputSpec> inputs = map.maps("inputs").stream().map(InputSpec::of).toList();
    if (inputs.isEmpty()) {
      throw map.error("inputs", "is missing; expected a list like [{path: articles/*.jsonl}]");
    }
    if (!map.has("actors")) {
      throw map.error("actors", "is missing; expected a list of actor files");
    }
    String name = map.string("name", baseName(file));
    Cooccurrences.Options cooccurrence = cooccurrence(map.map("cooccurrence"));
    return new Job(
        name,
        map.string("batch", name),
        inputs,
        map.strings("actors"),
        output(map),
        duplicates(map.map("duplicates")),
        languages(map.map("text")),
        TermKeys.terms(map.map("terms")),
        cooccurrence,
        map.map("evidence").onlyKeys("per_pair").integer("per_pair", 5, 1, 1000),
        statistics(map),
        TermKeys.actorTerms(map.map("actor_terms")),
        TermKeys.groupTerms(map.map("group_terms")),
        TermKeys.phrases(map.map("phrases")),
        TermKeys.collocates(map.map("collocates")),
        NetworkOptions.of(map.map("network"), cooccurrence.scopes()),
        timeline(map.map("timeline")),
        map.map("rejects").onlyKeys("max_share").decimal("max_share", 1, 0, 1),
        ReportOptions.of(map.map("report")));
  }

  /**
   * What a report shows where no job file says it.
   *
   * @param settings keys of {@code report} with their values, like {@code report.pairs}
   */
  public static ReportOptions report(Map<String, String> settings) {
    YamlMap map = YamlMap.parse("--set", "{}");
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      map = map.with(setting.getKey(), setting.getValue());
    }
    return ReportOptions.of(map.onlyKeys("report").map("report"));
  }

  private static String output(YamlMap map) {
    String output = map.string("output");
    if (output.isBlank()) {
      throw map.error("output", "is empty; expected a directory");
    }
    return output;
  }

  private static String baseName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.ya?ml$", "");
  }

  private static List<String> languages(YamlMap text) {
    text.onlyKeys("languages");
    if (!text.has("languages")) {
      return List.of("ar", "en", "fr");
    }
    for (String language : text.strings("languages")) {
      if (!LANGUAGES.contains(language)) {
        throw text.error("languages", "'" + language + "' is not one of ar, en, fr");
      }
    }
    return text.strings("languages");
  }

  private static NearPairs.Options duplicates(YamlMap map) {
    map.onlyKeys("near", "threshold");
    return new NearPairs.Options(map.bool("near", true), map.decimal("threshold", 0.8, 0.7, 1));
  }

  /** All, unless the job names some; none where it names an empty list. */
  private static Set<Statistic> statistics(YamlMap map) {
    if (map.has("statistics") && map.strings("statistics").isEmpty()) {
      return EnumSet.noneOf(Statistic.class);
    }
    return EnumSet.copyOf(map.someOf("statistics", Statistic.class, List.of(Statistic.values())));
  }

  private static Timelines.Options timeline(YamlMap map) {
    map.onlyKeys("periods", "scope", "min_articles", "scale", "gamma");
    List<PeriodKind> periods =
        map.someOf("periods", PeriodKind.class, List.of(PeriodKind.DAY, PeriodKind.MONTH));
    if (periods.contains(PeriodKind.ALL)) {
      throw map.error(
          "periods", "'all' has no course; allowed are day, week, month, quarter, year");
    }
    return new Timelines.Options(
        periods,
        map.oneOf("scope", Scope.class, Scope.ARTICLE),
        map.integer("min_articles", 10, 1, Integer.MAX_VALUE),
        map.decimal("scale", 2, 1.1, 100),
        map.decimal("gamma", 1, 0.1, 100));
  }

  private static Cooccurrences.Options cooccurrence(YamlMap map) {
    map.onlyKeys("scopes", "window", "periods", "min_articles", "count", "kinds", "by", "roll_up");
    List<MentionKind> kinds =
        map.someOf(
            "kinds",
            MentionKind.class,
            List.of(
                MentionKind.NAME, MentionKind.ROLE, MentionKind.METONYM, MentionKind.REFERENCE));
    return new Cooccurrences.Options(
        map.someOf("scopes", Scope.class, List.of(Scope.ARTICLE, Scope.PARAGRAPH, Scope.SENTENCE)),
        map.integer("window", 20, 2, 10_000),
        map.someOf("periods", PeriodKind.class, List.of(PeriodKind.ALL, PeriodKind.MONTH)),
        map.oneOf("count", CountUnit.class, CountUnit.STORIES),
        map.integer("min_articles", 2, 1, Integer.MAX_VALUE),
        kinds.stream().map(MentionKind::id).toList(),
        map.someOf("by", Facet.class, List.of(Facet.values())),
        map.bool("roll_up", false));
  }
}
