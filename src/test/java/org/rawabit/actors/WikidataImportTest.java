package org.rawabit.actors;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.UserError;

final class WikidataImportTest {
  private static final String WIDE =
      """
      item,itemLabel,label_ar,label_fr,altLabel_ar,itemAltLabel,instanceOf,population
      http://www.wikidata.org/entity/Q12,Jane Doe,جاين دو,Jane Doe,"دو, جاين  دو",Doe|Jane B Doe|jane doe,Q5,1
      http://www.wikidata.org/entity/Q3,Land of Doe,,,,LoD,sovereign state,2
      """;

  @Test
  void makesActorsOfAWideTable() {
    assertThat(yaml(WIDE, null))
        .isEqualTo(
            """
              - id: jane_doe
                type: person
                label: {ar: جاين دو, en: Jane Doe, fr: Jane Doe}
                names:
                  ar: [جاين دو]
                  en: [Jane Doe, Jane B Doe]
                  fr: [Jane Doe]
                short_names:
                  ar: [دو]
                  en: [Doe]
                wikidata: Q12
              - id: land_of_doe
                type: state
                label: {en: Land of Doe}
                names:
                  en: [Land of Doe, LoD]
                wikidata: Q3
            """);
  }

  @Test
  void makesWhatActorFilesCanHold() {
    List<Actor> read = ActorFile.parse("x.yaml", "actors:\n" + yaml(WIDE, null));
    assertThat(read).extracting(Actor::id).containsExactly("jane_doe", "land_of_doe");
    assertThat(read).extracting(Actor::wikidata).containsExactly("Q12", "Q3");
  }

  @Test
  void makesTheSameOfRowsInAnyOrder() {
    List<String> rows = List.of("Q2,en,Ann Lee,Annie Lee", "Q2,ar,آن لي,", "Q1,en,Ann Lee,");
    String first = yaml("item,lang,label,alias\n" + String.join("\n", rows), ActorType.PERSON);
    String second =
        yaml(
            "item,lang,label,alias\n" + rows.get(2) + "\n" + rows.get(1) + "\n" + rows.get(0),
            ActorType.PERSON);
    assertThat(first).isEqualTo(second).contains("- id: ann_lee\n", "- id: ann_lee_q2\n");
  }

  @Test
  void readsTheVerboseTable() {
    assertThat(
            yaml(
                """
                ?item\t?itemLabel
                <http://www.wikidata.org/entity/Q9>\t"دو"@ar
                <http://www.wikidata.org/entity/Q9>\t"Agence Doe"@fr
                """,
                ActorType.ORGANIZATION))
        .isEqualTo(
            """
              - id: agence_doe
                type: organization
                label: {ar: دو, fr: Agence Doe}
                names:
                  ar: [دو]
                  fr: [Agence Doe]
                wikidata: Q9
            """);
  }

  @Test
  void tellsWhatItLeavesOut() {
    String table =
        """
        item,itemLabel,label_ar,label_de,instanceOf
        Q1,Ann Lee,Ann,Anna,Q5
        Q2,Q2,,,Q5
        x,Bob,,,Q5
        Q4,Bob
        Q5,Painted,,,painting
        Q6,漢字,,,Q5
        Q7,None,,,
        """;
    assertThat(WikidataImport.read("w.csv", table, null, null).unusable())
        .containsExactly(
            "w.csv:2: Ann: is not in the letters of ar",
            "w.csv:2: Anna: is in de; actor files have ar, en and fr",
            "w.csv:3: the label is the item's id: Q2 has none",
            "w.csv:3: Q2: has no label that can be used",
            "w.csv:4: 'x' is no item; expected Q1 or its URL",
            "w.csv:5: 2 values where the line of names has 5",
            "w.csv:6: Q5: is an instance of painting, which is no type of actor; --type says one"
                + " for all",
            "w.csv:7: 漢字: is not in the letters of en",
            "w.csv:7: Q6: has no label that can be used",
            "w.csv:8: Q7: nothing says what it is an instance of; --type says it for all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | w.csv: the file is empty",
        "name,label | w.csv:1: there is no column item among name, label; expected item with",
        "item,x | w.csv:1: there is no column label among item, x; expected item with",
        "item,label | w.csv: no row can be used",
        "item,label@Q1,\"a | w.csv:2: not readable as CSV: ",
      })
  void refusesWhatIsNoSuchTable(String table, String message) {
    String content = table == null ? "" : table.replace('@', '\n');
    assertThatThrownBy(() -> WikidataImport.read("w.csv", content, null, null))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "Q5,PERSON",
    "http://www.wikidata.org/entity/Q6256,STATE",
    "political party,PARTY",
    "intergovernmental organization,INTERGOVERNMENTAL",
    "armed organization,ARMED_GROUP",
    "organization,ORGANIZATION",
    "armed_group,ARMED_GROUP"
  })
  void knowsTypes(String instanceOf, ActorType type) {
    assertThat(WikidataTypes.of(instanceOf)).isEqualTo(type);
  }

  private static String yaml(String table, @Nullable ActorType type) {
    return WikidataImport.read("w.csv", table, type, null).actors().stream()
        .map(ActorYaml::entry)
        .collect(joining());
  }
}
