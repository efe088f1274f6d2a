package org.rawabit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the network of one period as GraphML: each measure a typed key with its meaning. */
final class GraphMlWriter {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XmlDocument xml;
  private long nodes;
  private long edges;

  private GraphMlWriter(XmlDocument xml) {
    this.xml = xml;
  }

  /** Writes the document; what it holds, in words. */
  static String write(RunTables run, NetworkSource network, Provenance provenance, OutputStream out)
      throws IOException {
    GraphMlWriter writer = new GraphMlWriter(new XmlDocument(out, NAMESPACE));
    writer.write(run, network.still(), provenance);
    return "%,d actors, %,d ties, period %s"
        .formatted(writer.nodes, writer.edges, network.period());
  }

  private void write(RunTables run, NetworkSource network, Provenance provenance)
      throws IOException {
    xml.start("graphml")
        .attribute(
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi",
            "schemaLocation",
            NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd");
    Map<String, String> facts = provenance.with(network.made()).facts();
    for (String fact : facts.keySet()) {
      key("graph", fact, "string", null);
    }
    key("node", "label", "string", "the label in the language asked for, or else another");
    for (NetworkColumn column : NetworkSource.NODE_COLUMNS) {
      key("node", column.name(), graphMl(column.type()), column.doc());
    }
    key("edge", "weight", "double", "the column of cooccurrence that network_weight names");
    for (NetworkColumn column : NetworkSource.EDGE_COLUMNS) {
      key("edge", column.name(), graphMl(column.type()), column.doc());
    }
    xml.start("graph").attribute("id", "network").attribute("edgedefault", "undirected");
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      data("graph", fact.getKey(), fact.getValue());
    }
    run.each(network.nodes(), this::node);
    run.each(network.edges(), this::edge);
    xml.end().end();
  }

  private void key(String of, String name, String type, @Nullable String doc) throws IOException {
    xml.start("key")
        .attribute("id", id(of, name))
        .attribute("for", of)
        .attribute("attr.name", name)
        .attribute("attr.type", type);
    if (doc != null) {
      xml.start("desc").text(doc).end();
    }
    xml.end();
  }

  /** Keys of one document have distinct ids, whatever they are for. */
  private static String id(String of, String name) {
    return of + "_" + name;
  }

  private static String graphMl(NetworkColumn.Type type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private void node(ResultSet row) throws SQLException, IOException {
    nodes++;
    xml.start("node").attribute("id", row.getString(1));
    data("node", "label", row.getString(2));
    data("node", row, 7, NetworkSource.NODE_COLUMNS);
    xml.end();
  }

  private void edge(ResultSet row) throws SQLException, IOException {
    edges++;
    xml.start("edge").attribute("source", row.getString(1)).attribute("target", row.getString(2));
    data("edge", "weight", row.getObject(3));
    data("edge", row, 7, NetworkSource.EDGE_COLUMNS);
    xml.end();
  }

  private void data(String of, ResultSet row, int first, List<NetworkColumn> columns)
      throws SQLException, IOException {
    for (int i = 0; i < columns.size(); i++) {
      data(of, columns.get(i).name(), row.getObject(first + i));
    }
  }

  private void data(String of, String name, @Nullable Object value) throws IOException {
    if (value != null) {
      xml.start("data").attribute("key", id(of, name)).text(value.toString()).end();
    }
  }
}
