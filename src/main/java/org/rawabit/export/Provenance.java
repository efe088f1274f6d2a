package org.rawabit.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Tables;

/**
 * Where an export comes from: the last run that wrote the tables, and what was asked for.
 *
 * <p>All of it is read from the tables and the request; the same tables give the same bytes.
 *
 * @param facts by name, in order
 * @param runId null where the table of runs is not there
 * @param made the day on which the tables were whole; null where it is not known
 */
record Provenance(Map<String, String> facts, @Nullable String runId, @Nullable LocalDate made) {
  private static final String LAST_RUN =
      """
      SELECT run_id, command, CAST(finished AS VARCHAR), version, job_hash, actors_hash,
        CAST(articles_out AS VARCHAR), CAST(finished AS DATE)
      FROM runs ORDER BY finished DESC, run_id DESC LIMIT 1
      """;

  private static final List<String> NAMES =
      List.of(
          "run_id", "command", "finished", "version", "job_hash", "actors_hash", "articles_out");

  static Provenance of(RunTables run, ExportRequest request) {
    List<Provenance> found =
        run.views().has(Tables.RUNS)
            ? run.rows(
                LAST_RUN,
                row -> {
                  Map<String, String> facts = new LinkedHashMap<>();
                  for (int i = 0; i < NAMES.size(); i++) {
                    facts.put(NAMES.get(i), String.valueOf(row.getString(i + 1)));
                  }
                  return new Provenance(facts, row.getString(1), row.getObject(8, LocalDate.class));
                })
            : List.of();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("exported_by", "Rawabit " + request.version());
    found.forEach(last -> facts.putAll(last.facts));
    request.options().forEach((name, value) -> facts.put("export_" + name, value));
    return found.isEmpty()
        ? new Provenance(facts, null, null)
        : new Provenance(facts, found.get(0).runId, found.get(0).made);
  }

  /** More facts, behind these. */
  Provenance with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(facts);
    all.putAll(more);
    return new Provenance(all, runId, made);
  }

  /** A line of names and values. */
  String line() {
    return facts.entrySet().stream()
        .map(fact -> fact.getKey() + "=" + fact.getValue())
        .collect(Collectors.joining("; "));
  }
}
