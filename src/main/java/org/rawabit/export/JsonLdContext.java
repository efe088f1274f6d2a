package org.rawabit.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the names in {@link ActorsJsonLd} stand for. */
final class JsonLdContext {
  /** Terms of our own, each a column of actors. */
  static final Map<String, String> COLUMNS = columns();

  private static final Map<String, String> TYPES =
      Map.of(
          "articles", "xsd:integer",
          "stories", "xsd:integer",
          "mentions", "xsd:integer",
          "firstSeen", "xsd:date",
          "lastSeen", "xsd:date",
          "discovered", "xsd:boolean");

  private JsonLdContext() {}

  /** Writes the field {@code @context}. */
  static void write(String base, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("@context");
    json.writeNumberField("@version", 1.1);
    json.writeStringField("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    json.writeStringField("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    json.writeStringField("xsd", "http://www.w3.org/2001/XMLSchema#");
    json.writeStringField("owl", "http://www.w3.org/2002/07/owl#");
    json.writeStringField("skos", "http://www.w3.org/2004/02/skos/core#");
    json.writeStringField("dcterms", "http://purl.org/dc/terms/");
    json.writeStringField("prov", "http://www.w3.org/ns/prov#");
    json.writeStringField("void", "http://rdfs.org/ns/void#");
    json.writeStringField("schema", "https://schema.org/");
    json.writeStringField("vocab", base + "vocab#");
    term(json, "identifier", "dcterms:identifier", null, null);
    term(json, "prefLabel", "skos:prefLabel", null, "@language");
    term(json, "altLabel", "skos:altLabel", null, "@language");
    term(json, "memberOf", "schema:memberOf", "@id", null);
    term(json, "sameAs", "owl:sameAs", "@id", null);
    term(json, "inDataset", "void:inDataset", "@id", null);
    term(json, "wasGeneratedBy", "prov:wasGeneratedBy", "@id", null);
    term(json, "endedAtTime", "prov:endedAtTime", "xsd:dateTime", null);
    for (String own : COLUMNS.keySet()) {
      term(json, own, "vocab:" + own, TYPES.get(own), null);
    }
    json.writeEndObject();
  }

  private static void term(
      JsonGenerator json, String name, String id, @Nullable String type, @Nullable String container)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("@id", id);
    if (type != null) {
      json.writeStringField("@type", type);
    }
    if (container != null) {
      json.writeStringField("@container", container);
    }
    json.writeEndObject();
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("actorType", "type");
    columns.put("articles", "articles");
    columns.put("stories", "stories");
    columns.put("mentions", "mentions");
    columns.put("firstSeen", "first_seen");
    columns.put("lastSeen", "last_seen");
    columns.put("discovered", "discovered");
    return columns;
  }
}
