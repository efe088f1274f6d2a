package org.rawabit.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Actor;
import org.rawabit.actors.Phrase;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/**
 * Writes the actors of a run as JSON-LD 1.1.
 *
 * <p>Labels are SKOS's, classes and membership schema.org's, the run is an activity of PROV-O; only
 * counts have terms of our own, which the document defines. With actor files it also says by which
 * other names an actor goes, to whom it belongs and which entity of Wikidata it is.
 */
final class ActorsJsonLd {
  private static final String ACTORS =
      """
      SELECT actor_id, type, label_ar, label_en, label_fr, articles, stories, mentions,
        CAST(first_seen AS VARCHAR), CAST(last_seen AS VARCHAR), discovered
      FROM actors ORDER BY actor_id
      """;

  private static final List<String> LANGUAGES = List.of("ar", "en", "fr");

  private static final Map<String, String> CLASSES =
      Map.of(
          "person", "schema:Person",
          "state", "schema:Country",
          "party", "schema:PoliticalParty");

  private final String base;
  private final Map<String, Actor> described;
  private final JsonGenerator json;
  private @Nullable String dataset;
  private long actors;

  private ActorsJsonLd(String base, Map<String, Actor> described, JsonGenerator json) {
    this.base = base;
    this.described = described;
    this.json = json;
  }

  /** Writes the document; what it holds, in words. */
  static String write(
      RunTables run, String base, Provenance provenance, List<Actor> described, OutputStream out)
      throws IOException {
    run.require(Tables.ACTORS);
    Map<String, Actor> byId =
        described.stream().collect(Collectors.toMap(Actor::id, Function.identity()));
    // Not closed: the stream is its owner's.
    JsonGenerator json =
        new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).createGenerator(out);
    DefaultIndenter lines = new DefaultIndenter(" ", "\n");
    json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
    ActorsJsonLd writer = new ActorsJsonLd(base, byId, json);
    json.writeStartObject();
    JsonLdContext.write(base, json);
    json.writeArrayFieldStart("@graph");
    writer.run(provenance);
    writer.vocabulary();
    run.each(ACTORS, writer::actor);
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
    return "%,d actors".formatted(writer.actors)
        + (described.isEmpty() ? ", without what actor files say (give --job)" : "");
  }

  private void run(Provenance provenance) throws IOException {
    String run = provenance.runId();
    if (run == null) {
      return;
    }
    dataset = base + "run/" + run + "/actors";
    json.writeStartObject();
    json.writeStringField("@id", base + "run/" + run);
    json.writeStringField("@type", "prov:Activity");
    for (Map.Entry<String, String> fact : provenance.facts().entrySet()) {
      if (fact.getKey().equals("finished")) {
        json.writeStringField("endedAtTime", fact.getValue().replace(' ', 'T') + "Z");
      } else {
        json.writeStringField("vocab:" + fact.getKey(), sound(fact.getValue()));
      }
    }
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("@id", dataset);
    strings("@type", List.of("prov:Entity", "void:Dataset"));
    json.writeStringField("wasGeneratedBy", base + "run/" + run);
    json.writeEndObject();
  }

  /** What the terms of our own mean. */
  private void vocabulary() throws IOException {
    for (Map.Entry<String, String> term : JsonLdContext.COLUMNS.entrySet()) {
      Table.Column column =
          Tables.ACTORS.columns().stream()
              .filter(c -> c.name().equals(term.getValue()))
              .findFirst()
              .orElseThrow();
      json.writeStartObject();
      json.writeStringField("@id", "vocab:" + term.getKey());
      json.writeStringField("@type", "rdf:Property");
      json.writeStringField("rdfs:label", column.name());
      json.writeStringField("rdfs:comment", column.doc());
      json.writeEndObject();
    }
  }

  private void actor(ResultSet row) throws SQLException, IOException {
    actors++;
    String id = row.getString(1);
    String type = row.getString(2);
    @Nullable Actor more = described.get(id);
    json.writeStartObject();
    json.writeStringField("@id", iri(id));
    json.writeStringField("@type", CLASSES.getOrDefault(type, "schema:Organization"));
    json.writeStringField("identifier", sound(id));
    if (type != null) {
      json.writeStringField("actorType", sound(type));
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      @Nullable String label = row.getString(3 + i);
      if (label != null) {
        labels.put(LANGUAGES.get(i), label);
      }
    }
    json.writeObjectFieldStart("prefLabel");
    for (Map.Entry<String, String> label : labels.entrySet()) {
      json.writeStringField(label.getKey(), sound(label.getValue()));
    }
    json.writeEndObject();
    if (more != null) {
      description(more, labels);
    }
    json.writeNumberField("articles", row.getLong(6));
    json.writeNumberField("stories", row.getLong(7));
    json.writeNumberField("mentions", row.getLong(8));
    optional("firstSeen", row.getString(9));
    optional("lastSeen", row.getString(10));
    json.writeBooleanField("discovered", row.getBoolean(11));
    optional("inDataset", dataset);
    json.writeEndObject();
  }

  private void description(Actor actor, Map<String, String> labels) throws IOException {
    json.writeObjectFieldStart("altLabel");
    for (String language : LANGUAGES) {
      TreeSet<String> names =
          Stream.concat(actor.names().stream(), actor.shortNames().stream())
              .filter(phrase -> phrase.language().equals(language))
              .map(Phrase::text)
              .collect(Collectors.toCollection(TreeSet::new));
      // SKOS: no label is both the preferred and another one.
      names.remove(labels.getOrDefault(language, ""));
      if (!names.isEmpty()) {
        strings(language, names.stream().map(ActorsJsonLd::sound).toList());
      }
    }
    json.writeEndObject();
    if (!actor.memberOf().isEmpty()) {
      strings("memberOf", actor.memberOf().stream().sorted().map(this::iri).toList());
    }
    String entity = actor.wikidata();
    optional("sameAs", entity == null ? null : "http://www.wikidata.org/entity/" + entity);
  }

  private String iri(String actor) {
    return base + "actor/" + actor;
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void optional(String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  /** Text without halves of surrogate pairs, for which UTF-8 has no bytes: they become ?. */
  private static String sound(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
