package org.rawabit.report;

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

  /** Reads the key {@code report} of a job file. */
  public static ReportOptions of(YamlMap map) {
    map.onlyKeys("write", "actors", "pairs", "sentences", "lines");
    return new ReportOptions(
        map.bool("write", DEFAULT.write),
        map.integer("actors", DEFAULT.actors, 1, 5000),
        map.integer("pairs", DEFAULT.pairs, 0, 50_000),
        map.integer("sentences", DEFAULT.sentences, 0, 100),
        map.integer("lines", DEFAULT.lines, 0, 100));
  }
}
