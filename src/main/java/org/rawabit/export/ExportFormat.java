package org.rawabit.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rawabit.UserError;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** A format of other programs, and what of a run is written in it. */
public enum ExportFormat {
  GEXF(
      "network.gexf",
      "the network with its ties by period, for Gephi's timeline (GEXF 1.3)",
      Tables.ACTORS,
      Tables.NETWORK,
      Tables.TIES,
      Tables.NETWORKS,
      Tables.COOCCURRENCE,
      Tables.RUNS),
  GRAPHML(
      "network.graphml",
      "the network of all time or one period, for igraph, networkx, yEd, Cytoscape (GraphML)",
      Tables.ACTORS,
      Tables.NETWORK,
      Tables.TIES,
      Tables.NETWORKS,
      Tables.COOCCURRENCE,
      Tables.RUNS),
  CSV(
      "csv",
      "a list of nodes and a list of edges with every measure, for spreadsheets and R (directory)",
      Tables.ACTORS,
      Tables.NETWORK,
      Tables.TIES,
      Tables.NETWORKS,
      Tables.COOCCURRENCE,
      Tables.RUNS),
  JSONLD(
      "actors.jsonld",
      "the actors as linked data: SKOS, schema.org, PROV-O (JSON-LD 1.1)",
      Tables.ACTORS,
      Tables.RUNS),
  DUCKDB(
      "run.duckdb",
      "every table of the run in one database file, each column with its meaning (DuckDB)",
      Tables.ALL.toArray(Table<?>[]::new)),
  BRAT(
      "brat",
      "texts with their mentions, standoff, for brat (directory)",
      Tables.ARTICLES,
      Tables.MENTIONS,
      Tables.ACTORS,
      Tables.RUNS),
  WEBANNO(
      "webanno",
      "texts with their mentions by token, for INCEpTION and WebAnno (TSV 3.3, directory)",
      Tables.ARTICLES,
      Tables.MENTIONS,
      Tables.ACTORS,
      Tables.RUNS),
  HTML(
      "html",
      "texts with their mentions marked, a page an article, for people (directory)",
      Tables.ARTICLES,
      Tables.MENTIONS,
      Tables.ACTORS,
      Tables.RUNS);

  private final String target;
  private final String holds;
  private final List<Table<?>> tables;

  ExportFormat(String target, String holds, Table<?>... tables) {
    this.target = target;
    this.holds = holds;
    this.tables = List.of(tables);
  }

  /** The format that people name so. */
  public static ExportFormat of(String name) {
    return Arrays.stream(values())
        .filter(format -> format.id().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "export format %s: must be one of %s"
                        .formatted(
                            name,
                            Arrays.stream(values())
                                .map(ExportFormat::id)
                                .collect(Collectors.joining(", ")))));
  }

  /** As people name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file or directory that is written under {@code export} of an output. */
  public String target() {
    return target;
  }

  /** What it holds and what opens it, in a line. */
  public String holds() {
    return holds;
  }

  /** The tables that it is made of, where they have been written. */
  public List<Table<?>> tables() {
    return tables;
  }

  /** Whether it is a file rather than a directory. */
  boolean isOneFile() {
    return target.contains(".");
  }

  /** Whether it is a directory of texts with their mentions. */
  boolean isCorpus() {
    return this == BRAT || this == WEBANNO || this == HTML;
  }
}
