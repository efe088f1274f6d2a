package org.rawabit.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rawabit.query.OutputFormat;
import org.rawabit.query.SqlLiteral;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * Writes a network as lists: edges, nodes, nodes by period, and a dictionary of their columns.
 *
 * <p>Edges are rows of cooccurrence, a pair and period each, with what ties says of them; with a
 * least weight or the backbone alone they are ties.
 */
final class CsvTables {
  private static final String EDGES =
      """
      SELECT c.actor_a AS source, c.actor_b AS target, 'Undirected' AS type,
        c.{weight} AS weight, {columns}
      FROM cooccurrence c
      LEFT JOIN ties t ON t.actor_a = c.actor_a AND t.actor_b = c.actor_b
        AND t.period_kind = c.period_kind AND t.period = c.period
      WHERE c.scope = {scope} AND {periods} AND {kept}
      ORDER BY c.actor_a, c.actor_b, c.period_kind, c.period
      """;

  private static final String NODES =
      """
      SELECT a.actor_id AS id,
        coalesce(a.label_{language}, a.label_en, a.label_ar, a.label_fr, a.actor_id) AS label,
        {columns}
      FROM actors a
      LEFT JOIN network n
        ON n.actor_id = a.actor_id AND n.period_kind = {kind} AND n.period = {period}
      ORDER BY a.actor_id
      """;

  private static final String BY_PERIOD =
      """
      SELECT c.actor_id AS id, {columns} FROM network c WHERE {periods}
      ORDER BY c.actor_id, c.period_kind, c.period
      """;

  private final RunTables run;
  private final NetworkSource network;
  private final Destination to;
  private final List<List<String>> dictionary = new ArrayList<>();

  private CsvTables(RunTables run, NetworkSource network, Destination to) {
    this.run = run;
    this.network = network;
    this.to = to;
  }

  /** Writes the files; what they hold, in words. */
  static String write(RunTables run, NetworkSource network, Provenance provenance, Destination to) {
    CsvTables tables = new CsvTables(run, network, to);
    long edges = tables.edges();
    long nodes = tables.nodes();
    tables.byPeriod();
    tables.dictionary(provenance.with(network.made()));
    return "%,d actors, %,d pairs and periods, scope %s".formatted(nodes, edges, network.scope());
  }

  private long edges() {
    List<NetworkColumn> columns = new ArrayList<>();
    columns.addAll(
        NetworkColumn.of(Tables.COOCCURRENCE, "c", List.of("scope", "period_kind", "period")));
    columns.addAll(
        NetworkSource.EDGE_COLUMNS.stream().filter(c -> c.sql().startsWith("t.")).toList());
    columns.addAll(
        NetworkSource.EDGE_COLUMNS.stream().filter(c -> !c.sql().startsWith("t.")).toList());
    describe("edges.csv", "source", "string", "the actor whose id is first in the alphabet");
    describe("edges.csv", "target", "string", "the other actor");
    describe("edges.csv", "type", "string", "Undirected, for Gephi");
    describe("edges.csv", "weight", "double", "the column " + network.weight());
    describe("edges.csv", columns);
    return write("edges.csv", EDGES, columns);
  }

  private long nodes() {
    describe("nodes.csv", "id", "string", "actors.actor_id");
    describe("nodes.csv", "label", "string", "the label in one language, or else another");
    describe("nodes.csv", NetworkSource.NODE_COLUMNS);
    return write("nodes.csv", NODES, NetworkSource.NODE_COLUMNS);
  }

  private void byPeriod() {
    List<NetworkColumn> columns =
        NetworkColumn.of(
            Tables.NETWORK,
            "c",
            Tables.NETWORK.columns().stream()
                .map(Table.Column::name)
                .filter(name -> !name.equals("actor_id"))
                .toList());
    describe("nodes_by_period.csv", "id", "string", "actors.actor_id");
    describe("nodes_by_period.csv", columns);
    write("nodes_by_period.csv", BY_PERIOD, columns);
  }

  private long write(String file, String sql, List<NetworkColumn> columns) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(
        "columns",
        columns.stream()
            .map(column -> column.sql() + " AS " + column.name())
            .collect(Collectors.joining(", ")));
    values.put("weight", network.weight());
    values.put("scope", SqlLiteral.of(network.scope()));
    values.put("kind", SqlLiteral.of(network.kind()));
    values.put("period", SqlLiteral.of(network.period()));
    values.put("language", network.request().language());
    values.put("periods", periods());
    values.put("kept", kept());
    String filled = RunTables.filled(sql, values);
    CountedLines lines = new CountedLines();
    to.write(
        file,
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          run.views().query(filled, OutputFormat.CSV, lines.before(text));
          text.flush();
        });
    return lines.count() - 1;
  }

  private String periods() {
    @Nullable String asked = network.request().period();
    if (asked == null) {
      return "TRUE";
    }
    return Period.isKind(asked)
        ? "c.period_kind = " + SqlLiteral.of(asked)
        : "c.period = " + SqlLiteral.of(asked);
  }

  private String kept() {
    @Nullable Double least = network.request().minWeight();
    String heavy =
        least == null ? "TRUE" : "coalesce(t.weight >= %s::DOUBLE, FALSE)".formatted(least);
    return network.request().backbone() ? heavy + " AND coalesce(t.backbone, FALSE)" : heavy;
  }

  private void describe(String file, List<NetworkColumn> columns) {
    for (NetworkColumn column : columns) {
      describe(file, column.name(), column.type().name().toLowerCase(Locale.ROOT), column.doc());
    }
  }

  private void describe(String file, String column, String type, String doc) {
    dictionary.add(List.of(file, column, type, doc));
  }

  private void dictionary(Provenance provenance) {
    provenance
        .facts()
        .forEach((name, value) -> dictionary.add(List.of("provenance", name, "string", value)));
    to.write(
        "dictionary.csv",
        out -> {
          Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          line(List.of("file", "column", "type", "meaning"), text);
          for (List<String> row : dictionary) {
            line(row, text);
          }
          text.flush();
        });
  }

  private static void line(List<String> row, Appendable out) throws IOException {
    out.append(
            row.stream()
                .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")))
        .append("\r\n");
  }
}
