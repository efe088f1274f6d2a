package org.rawabit.job;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rawabit.Secrets;
import org.rawabit.corpus.InputSpec;
import org.rawabit.report.ReportOptions;
import org.rawabit.stages.NearPairs;
import org.rawabit.yaml.Key;
import org.rawabit.yaml.Section;
import org.rawabit.yaml.YamlMap;

/**
 * Reads job files: every key has a default but {@code inputs}, {@code actors} and {@code output},
 * and every mistake is one line.
 *
 * <p>A key is declared once, in a {@link Section}: by it files are read, and docs/job-file.md is
 * printed from it.
 */
public final class JobFile {
  private static final List<String> LANGUAGES = List.of("ar", "en", "fr");

  private static final Section FILE =
      new Section(
          "",
          "A job is one YAML file: what to read, whom to look for, what to count, where to write.");
  private static final Key<Optional<String>> NAME =
      FILE.optional("name", "text", "the file's name", "the name of the job");
  private static final Key<Optional<String>> BATCH =
      FILE.optional(
          "batch", "text", "`name`", "what `articles.batch` says of the articles of this job");
  private static final Key<List<YamlMap>> INPUTS =
      FILE.key("inputs", "list of [entries](#inputs)", Key.REQUIRED, "what to read", YamlMap::maps);
  private static final Key<List<String>> ACTORS =
      FILE.key(
          "actors",
          "list of paths",
          Key.REQUIRED,
          "[actor files](actor-file.md); an actor in two of them has what both say",
          JobFile::actors);
  private static final Key<String> OUTPUT =
      FILE.required("output", "path", "the directory for the tables");
  private static final Key<Set<Statistic>> STATISTICS =
      FILE.key(
          "statistics",
          "list of " + Section.constants(List.of(Statistic.values())),
          "all",
          "tables to make of those that can be left out; `[]` for none",
          JobFile::statistics);

  private static final Section REJECTS =
      new Section("rejects", "What cannot be read is a row of `rejects`.");
  private static final Key<Double> MAX_SHARE =
      REJECTS.decimal(
          "max_share",
          1,
          0,
          1,
          "where more of the records cannot be read, the run fails with exit code 1 and leaves the"
              + " tables as they were; `--max-rejects 5%` of `run` and `ingest` sets it");

  private static final Section DUPLICATES =
      new Section("duplicates", "Which texts make one [story](stories.md).");
  private static final Key<Boolean> NEAR =
      DUPLICATES.bool(
          "near",
          true,
          "whether texts that are nearly the same make one story; `false`: only texts that differ in"
              + " white space alone");
  private static final Key<Double> THRESHOLD =
      DUPLICATES.decimal(
          "threshold",
          0.8,
          0.7,
          1,
          "the least Jaccard similarity of the runs of 8 words of two such texts");

  private static final Section TEXT = new Section("text", "Whose text is looked at.");
  private static final Key<List<String>> TEXT_LANGUAGES =
      TEXT.key(
          "languages",
          "list of `ar` `en` `fr`",
          "`[ar, en, fr]`",
          "languages whose text is looked at; articles in others are kept without mentions and"
              + " terms",
          JobFile::languages);

  private static final List<Section> SECTIONS =
      List.of(
          REJECTS,
          DUPLICATES,
          TEXT,
          TermKeys.TERMS,
          PairKeys.COOCCURRENCE,
          PairKeys.EVIDENCE,
          TermKeys.ACTOR_TERMS,
          TermKeys.GROUP_TERMS,
          TermKeys.PHRASES,
          TermKeys.COLLOCATES,
          PairKeys.TIMELINE,
          NetworkOptions.NETWORK,
          ReportOptions.KEYS);

  static {
    SECTIONS.forEach(FILE::holds);
  }

  private JobFile() {}

  /** Every section of a job file, in the order in which people read them. */
  public static List<Section> sections() {
    return Stream.concat(Stream.of(FILE, InputSpec.KEYS), SECTIONS.stream()).toList();
  }

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
    FILE.only(map);
    List<InputSpec> inputs = INPUTS.of(map).stream().map(InputSpec::of).toList();
    if (inputs.isEmpty()) {
      throw map.error("inputs", "is missing; expected a list like [{path: articles/*.jsonl}]");
    }
    String name = printable(map, "name", NAME.of(map).orElse(baseName(file)));
    var cooccurrence = PairKeys.cooccurrence(map);
    return new Job(
        name,
        printable(map, "batch", BATCH.of(map).orElse(name)),
        inputs,
        ACTORS.of(map),
        output(map),
        duplicates(map),
        TEXT_LANGUAGES.of(TEXT.in(map)),
        TermKeys.terms(map),
        cooccurrence,
        PairKeys.evidencePerPair(map),
        STATISTICS.of(map),
        TermKeys.actorTerms(map),
        TermKeys.groupTerms(map),
        TermKeys.phrases(map),
        TermKeys.collocates(map),
        NetworkOptions.of(map, cooccurrence.scopes()),
        PairKeys.timeline(map),
        MAX_SHARE.of(REJECTS.in(map)),
        ReportOptions.of(map));
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
    return ReportOptions.of(map.onlyKeys("report"));
  }

  private static List<String> actors(YamlMap map, String key) {
    if (!map.has(key)) {
      throw map.error(key, "is missing; expected a list of actor files");
    }
    if (map.strings(key).stream().anyMatch(Secrets::isIn)) {
      throw map.error(key, Secrets.ADVICE);
    }
    return map.strings(key);
  }

  private static String output(YamlMap map) {
    String output = OUTPUT.of(map);
    if (output.isBlank()) {
      throw map.error("output", "is empty; expected a directory");
    }
    if (Secrets.isIn(output)) {
      throw map.error("output", Secrets.ADVICE);
    }
    return printable(map, "output", output);
  }

  /** A text that is one line wherever it is shown, and a path where it is one. */
  private static String printable(YamlMap map, String key, String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw map.error(key, "holds a control character or a line end");
    }
    return text;
  }

  private static String baseName(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.ya?ml$", "");
  }

  private static List<String> languages(YamlMap text, String key) {
    if (!text.has(key)) {
      return LANGUAGES;
    }
    for (String language : text.strings(key)) {
      if (!LANGUAGES.contains(language)) {
        throw text.error(key, "'" + language + "' is not one of ar, en, fr");
      }
    }
    return text.strings(key);
  }

  private static NearPairs.Options duplicates(YamlMap file) {
    YamlMap map = DUPLICATES.in(file);
    return new NearPairs.Options(NEAR.of(map), THRESHOLD.of(map));
  }

  /** All, unless the job names some; none where it names an empty list. */
  private static Set<Statistic> statistics(YamlMap map, String key) {
    if (map.has(key) && map.strings(key).isEmpty()) {
      return EnumSet.noneOf(Statistic.class);
    }
    return EnumSet.copyOf(map.someOf(key, Statistic.class, List.of(Statistic.values())));
  }
}
