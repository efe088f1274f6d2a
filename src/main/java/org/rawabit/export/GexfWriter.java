package org.rawabit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a network as GEXF 1.3.
 *
 * <p>What Gephi makes of it decides its form. The weight of an edge changes with time where an edge
 * attribute of mode dynamic has the id {@code weight}, in small letters. A value holds from {@code
 * start} to {@code end}, both inclusive, so that {@code end} is the last day of the period; Gephi
 * drops values of one edge that overlap. Colours and sizes have no namespace of their own in 1.3.
 */
final class GexfWriter {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final String GREY = "#999999";
  private static final String STRENGTH = "strength_by_period";
  private static final String WEIGHT = "weight";
  private static final String TIED = "tie_in_period";
  private static final float SMALLEST = 6;
  private static final float LARGEST = 60;

  /**
   * Colours that people with any colour vision tell apart on white, for the largest communities.
   */
  private static final List<String> COLOURS =
      List.of(
          "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#6A3D9A",
          "#8C564B", "#17BECF", "#B2DF8A", "#FB9A99");

  private final RunTables run;
  private final NetworkSource network;
  private final XmlDocument xml;
  private final Set<String> periods = new TreeSet<>();
  private long nodes;
  private long edges;

  private GexfWriter(RunTables run, NetworkSource network, XmlDocument xml) {
    this.run = run;
    this.network = network;
    this.xml = xml;
  }

  /** Writes the document; what it holds, in words. */
  static String write(RunTables run, NetworkSource network, Provenance provenance, OutputStream out)
      throws IOException {
    GexfWriter writer = new GexfWriter(run, network, new XmlDocument(out, NAMESPACE));
    writer.write(provenance);
    String held = "%,d actors, %,d ties".formatted(writer.nodes, writer.edges);
    String timeline = network.timeline();
    return timeline == null
        ? held
        : held + ", weights in %,d periods by %s".formatted(writer.periods.size(), timeline);
  }

  private void write(Provenance provenance) throws IOException {
    xml.start("gexf")
        .attribute(
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi",
            "schemaLocation",
            NAMESPACE + " " + NAMESPACE + "/gexf.xsd")
        .attribute("version", "1.3");
    xml.start("meta").attribute("lastmodifieddate", provenance.made());
    xml.start("creator").text(String.valueOf(provenance.facts().get("exported_by"))).end();
    xml.start("description").text(provenance.with(network.made()).line()).end().end();
    boolean dynamic = network.timeline() != null;
    xml.start("graph")
        .attribute("mode", dynamic ? "dynamic" : "static")
        .attribute("defaultedgetype", "undirected")
        .attribute("idtype", "string");
    if (dynamic) {
      xml.attribute("timeformat", "date").attribute("timerepresentation", "interval");
    }
    attributes("node", NetworkSource.NODE_COLUMNS);
    attributes("edge", NetworkSource.EDGE_COLUMNS);
    if (dynamic) {
      dynamic("node", STRENGTH, STRENGTH, "double");
      dynamic("edge", WEIGHT, "Weight", "double");
      dynamic("edge", TIED, TIED, "boolean");
    }
    xml.start("nodes");
    run.each(network.nodes(), this::node);
    xml.end().start("edges");
    run.each(network.edges(), this::edge);
    xml.end().end().end();
  }

  private void attributes(String of, List<NetworkColumn> columns) throws IOException {
    xml.start("attributes").attribute("class", of).attribute("mode", "static");
    for (NetworkColumn column : columns) {
      attribute(column.name(), column.name(), gexf(column.type()));
    }
    xml.end();
  }

  private void dynamic(String of, String id, String title, String type) throws IOException {
    xml.start("attributes").attribute("class", of).attribute("mode", "dynamic");
    attribute(id, title, type);
    xml.end();
  }

  private void attribute(String id, String title, String type) throws IOException {
    xml.start("attribute")
        .attribute("id", id)
        .attribute("title", title)
        .attribute("type", type)
        .end();
  }

  private static String gexf(NetworkColumn.Type type) {
    return type == NetworkColumn.Type.INT ? "integer" : type.name().toLowerCase(Locale.ROOT);
  }

  private void node(ResultSet row) throws SQLException, IOException {
    nodes++;
    xml.start("node").attribute("id", row.getString(1)).attribute("label", row.getString(2));
    Spells strengths = Spells.read(row, 5, 6);
    xml.start("attvalues");
    values(row, 7, NetworkSource.NODE_COLUMNS);
    values(STRENGTH, strengths);
    xml.end();
    spells(strengths);
    double share = row.getDouble(4);
    boolean placed = !row.wasNull();
    int community = row.getInt(3);
    String colour = row.wasNull() || community >= COLOURS.size() ? GREY : COLOURS.get(community);
    float size = placed ? SMALLEST + (LARGEST - SMALLEST) * (float) Math.sqrt(share) : SMALLEST;
    xml.start("size").attribute("value", size).end();
    xml.start("color");
    for (int i = 0; i < 3; i++) {
      xml.attribute(
          List.of("r", "g", "b").get(i),
          Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16));
    }
    xml.end().end();
  }

  private void edge(ResultSet row) throws SQLException, IOException {
    edges++;
    String a = row.getString(1);
    String b = row.getString(2);
    xml.start("edge").attribute("id", a + "--" + b).attribute("source", a).attribute("target", b);
    double weight = row.getDouble(3);
    if (!row.wasNull() && weight > 0) {
      // Gephi takes no edge whose weight is 0.
      xml.attribute("weight", weight);
    }
    Spells weights = Spells.read(row, 4, 5);
    weights.periods().forEach(period -> periods.add(period.name()));
    xml.start("attvalues");
    values(row, 7, NetworkSource.EDGE_COLUMNS);
    values(WEIGHT, weights);
    values(TIED, Spells.read(row, 4, 6));
    xml.end();
    spells(weights);
    xml.end();
  }

  private void values(ResultSet row, int first, List<NetworkColumn> columns)
      throws SQLException, IOException {
    for (int i = 0; i < columns.size(); i++) {
      @Nullable Object value = row.getObject(first + i);
      if (value != null) {
        xml.start("attvalue")
            .attribute("for", columns.get(i).name())
            .attribute("value", value)
            .end();
      }
    }
  }

  private void values(String attribute, Spells said) throws IOException {
    for (int i = 0; i < said.periods().size(); i++) {
      @Nullable Object value = said.values().get(i);
      if (value != null) {
        xml.start("attvalue").attribute("for", attribute).attribute("value", value);
        bounds(said.periods().get(i));
      }
    }
  }

  private void spells(Spells spells) throws IOException {
    if (!spells.periods().isEmpty()) {
      xml.start("spells");
      for (Period period : spells.periods()) {
        xml.start("spell");
        bounds(period);
      }
      xml.end();
    }
  }

  private void bounds(Period period) throws IOException {
    xml.attribute("start", period.first()).attribute("end", period.last()).end();
  }
}
