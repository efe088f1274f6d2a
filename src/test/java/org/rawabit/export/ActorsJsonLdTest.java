package org.rawabit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfTriple;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.actors.Actor;
import org.rawabit.actors.ActorFile;

class ActorsJsonLdTest {
  private static final String ACTOR_FILE =
      """
      actors:
        - id: anna
          type: person
          label: {en: Anna, ar: آنّا}
          names: {en: [Anna, Anna of the River]}
          short_names: {ar: [أنا]}
          member_of: [dora]
          wikidata: Q42
      """;

  private final Path file;
  private final ExportedRun run;

  ActorsJsonLdTest(@TempDir Path dir) {
    this.run = new ExportedRun(dir);
    this.file = dir.resolve("actors.jsonld");
  }

  private List<String> triples(List<Actor> described) throws Exception {
    run.export(ExportedRun.request(ExportFormat.JSONLD), described, file.toString());
    RdfDataset rdf = JsonLd.toRdf(file.toUri()).get();
    return rdf.toList().stream().map(ActorsJsonLdTest::triple).collect(Collectors.toList());
  }

  private static String triple(RdfNQuad quad) {
    RdfTriple t = quad;
    String object = t.getObject().getValue();
    if (t.getObject().isLiteral()) {
      object +=
          t.getObject()
              .asLiteral()
              .getLanguage()
              .map(l -> "@" + l)
              .orElse("^" + t.getObject().asLiteral().getDatatype().replaceAll(".*#", ""));
    }
    return t.getSubject().getValue() + " " + t.getPredicate().getValue() + " " + object;
  }

  @Test
  void expandsToTheTriplesThatItMeans() throws Exception {
    String anna = "urn:rawabit:actor/anna ";
    String skos = "http://www.w3.org/2004/02/skos/core#";
    assertThat(triples(ActorFile.merge(List.of(ActorFile.parse("a.yaml", ACTOR_FILE)))))
        .contains(
            anna + "http://www.w3.org/1999/02/22-rdf-syntax-ns#type https://schema.org/Person",
            anna + skos + "prefLabel Anna@en",
            anna + skos + "prefLabel آنّا@ar",
            anna + skos + "altLabel Anna of the River@en",
            anna + skos + "altLabel أنا@ar",
            anna + "https://schema.org/memberOf urn:rawabit:actor/dora",
            anna + "http://www.w3.org/2002/07/owl#sameAs http://www.wikidata.org/entity/Q42",
            anna + "urn:rawabit:vocab#stories 2^integer",
            anna + "urn:rawabit:vocab#firstSeen 2020-01-02^date",
            anna + "http://rdfs.org/ns/void#inDataset urn:rawabit:run/r-2/actors",
            "urn:rawabit:run/r-2 http://www.w3.org/ns/prov#endedAtTime"
                + " 2020-03-06T10:00:00.5Z^dateTime",
            "urn:rawabit:vocab#mentions http://www.w3.org/2000/01/rdf-schema#comment"
                + " its counted mentions, in all articles^string")
        .doesNotContain(anna + skos + "altLabel Anna@en");
  }

  @Test
  void labelsComeBackWholeAndWithoutActorFilesToo() throws Exception {
    assertThat(triples(List.of()))
        .contains(
            "urn:rawabit:actor/bob http://www.w3.org/2004/02/skos/core#prefLabel "
                + ExportedRun.HOSTILE
                + "@en",
            "urn:rawabit:actor/bob http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
                + " https://schema.org/Organization",
            "urn:rawabit:actor/bob urn:rawabit:vocab#actorType armed_group^string")
        .noneMatch(t -> t.contains("sameAs"));
  }

  @Test
  void theBaseIsTheUsers() {
    ExportRequest asked =
        new ExportRequest(
            ExportFormat.JSONLD,
            "0.2",
            null,
            null,
            null,
            false,
            "en",
            "https://data.example.org/",
            null,
            null);
    run.export(asked, file);
    assertThat(XmlFiles.text(file)).contains("\"@id\" : \"https://data.example.org/actor/anna\"");
  }
}
