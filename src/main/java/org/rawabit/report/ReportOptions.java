package org.rawabit.report;

import org.rawabit.yaml.Key;
import org.rawabit.yaml.Section;
import org.rawabit.yaml.YamlMap;

/**
 * How much of a run its report shows: what a page holds must not grow with the corpus.
 *
 * @param write whether a run writes its report
 * @param actors those in the most stories, from 1
 * @param pairs the strongest among these actors
 * @param sentences articles of {@code evidence} whose sentences show a pair
 * @param lines mentions of an actor that are shown in their sentences
 */
public record ReportOptions(boolean write, int actors, int pairs, int sentences, int lines) {
  /** What a job asks for that says nothing of its report. */
  public static final ReportOptions DEFAULT = new ReportOptions(true, 500, 3000, 3, 12);

  /** The keys of a job file that say so. */
  public static final Section KEYS =
      new Section("report", "How much of the run `report.html` shows.");

  private static final Key<Boolean> WRITE =
      KEYS.bool("write", DEFAULT.write, "whether a run writes its report");
  private static final Key<Integer> ACTORS =
      KEYS.integer("actors", DEFAULT.actors, 1, 5000, "actors: those in the most stories");
  private static final Key<Integer> PAIRS =
      KEYS.integer("pairs", DEFAULT.pairs, 0, 50_000, "pairs: the strongest among these actors");
  private static final Key<Integer> SENTENCES =
      KEYS.integer(
          "sentences",
          DEFAULT.sentences,
          0,
          100,
          "articles of `evidence` whose sentences show a pair");
  private static final Key<Integer> LINES =
      KEYS.integer(
          "lines", DEFAULT.lines, 0, 100, "mentions of an actor that are shown in their sentences");

  /** Reads the key {@code report} of a job file. */
  public static ReportOptions of(YamlMap file) {
    YamlMap map = KEYS.in(file);
    return new ReportOptions(
        WRITE.of(map), ACTORS.of(map), PAIRS.of(map), SENTENCES.of(map), LINES.of(map));
  }
}
