package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.text.TextAnalyzer;

final class GazetteerTest {
  private static final List<Actor> ACTORS =
      ActorFile.parse("actors.yaml", Trap.resource("actors.yaml"));
  private static final String LETTERS = "بتجحخدرسشعفقكلمن";

  @Test
  void findsTheSameWhenItHasBeenSent() throws IOException, ClassNotFoundException {
    Gazetteer gazetteer = Gazetteer.of(ACTORS);
    Gazetteer sent = sent(gazetteer);
    assertThat(sent.actors()).isEqualTo(gazetteer.actors());
    for (Trap trap : TrapListTest.traps().toList()) {
      assertThat(find(sent, trap)).as("%s", trap).isEqualTo(find(gazetteer, trap));
    }
  }

  @Test
  void findsNothingWithoutActors() throws IOException, ClassNotFoundException {
    for (Gazetteer empty : List.of(Gazetteer.EMPTY, sent(Gazetteer.EMPTY))) {
      TextAnalyzer analyzed = new TextAnalyzer(empty).read("مصر وليبيا Egypt UN", "ar");
      assertThat(new ActorFinder(empty).find(analyzed, null)).isEmpty();
    }
  }

  @Test
  void findsTheOneThatIsNamedOfAHundredThousand() {
    List<Actor> many = new ArrayList<>(ACTORS);
    for (int i = 0; i < 50_000; i++) {
      many.add(organization("made" + i, made(i), "Zq" + latin(i) + " Front"));
    }
    Gazetteer gazetteer = Gazetteer.of(many);
    TextAnalyzer analyzer = new TextAnalyzer(gazetteer);
    ActorFinder finder = new ActorFinder(gazetteer);
    for (int i : new int[] {0, 1, 4_711, 32_768, 49_999}) {
      String arabic = "التقى وفد من " + made(i) + " في مصر بوفد آخر";
      assertThat(finder.find(analyzer.read(arabic, "ar"), null))
          .extracting(m -> m.actor().id())
          .containsExactly("made" + i, "egypt");
      String english = "The Zq" + latin(i) + " Front met in Egypt";
      assertThat(finder.find(analyzer.read(english, "en"), null))
          .extracting(m -> m.actor().id())
          .containsExactly("made" + i, "egypt");
    }
    assertThat(finder.find(analyzer.read("منظمة " + word(50_000), "ar"), null)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ",           always",
    "2009-12-31, always",
    "2010-01-01, always from both",
    "2011-01-01, always from both",
    "2012-12-31, always from to both",
    "2013-06-01, always from to",
    "2014-01-01, always from"
  })
  void countsOnADayWhatHoldsOnIt(LocalDate day, String expected) {
    Gazetteer gazetteer =
        Gazetteer.of(
            ActorFile.parse(
                "test.yaml",
                """
                actors:
                  - {id: always, type: person, label: {en: A}, names: {en: [A A]}, roles: [{title: {en: [chief clerk]}}]}
                  - id: from
                    type: person
                    label: {en: B}
                    names: {en: [B B]}
                    roles: [{title: {en: [chief clerk]}, from: 2010-01-01}]
                  - id: to
                    type: person
                    label: {en: C}
                    names: {en: [C C]}
                    roles: [{title: {en: [chief clerk]}, from: 2012-12-31, to: 2013-12-31}]
                  - id: both
                    type: person
                    label: {en: D}
                    names: {en: [D D]}
                    roles: [{title: {en: [chief clerk]}, from: 2010-01-01, to: 2012-12-31}]
                """));
    AliasTrie trie = gazetteer.trie();
    int node = trie.child(trie.child(0, trie.word("chief")), trie.word("clerk"));
    List<Alias> counting =
        Objects.requireNonNull(gazetteer.counting(node, day, a -> !a.text().isEmpty()));
    assertThat(counting.stream().map(a -> gazetteer.actor(a.actor()).id()))
        .containsExactly(expected.split(" ", -1));
    assertThat(gazetteer.counting(node, day, a -> a.source() == Alias.Source.NAME)).isNull();
    assertThat(gazetteer.counting(0, day, a -> true)).isNull();
  }

  @Test
  void knowsWhoseFullNameSomeWordsAre() {
    Gazetteer gazetteer = Gazetteer.of(ACTORS);
    int haftar = gazetteer.named(List.of("خليفه", "حفتر"));
    assertThat(gazetteer.actor(haftar).id()).isEqualTo("khalifa_haftar");
    for (List<String> other :
        List.of(
            List.of("حفتر"),
            List.of("خليفه"),
            List.of("حفتر", "خليفه"),
            List.of("خليفه", "حفتر", "حفتر"),
            List.of("قثزظغ"),
            List.<String>of())) {
      assertThat(gazetteer.named(other)).as("%s", other).isEqualTo(-1);
    }
  }

  private static List<ActorMention> find(Gazetteer gazetteer, Trap trap) {
    TextAnalyzer analyzed =
        new TextAnalyzer(gazetteer).read(trap.expected().text(), trap.language());
    return new ActorFinder(gazetteer).find(analyzed, trap.day());
  }

  /** As Spark broadcasts it. */
  private static Gazetteer sent(Gazetteer gazetteer) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(gazetteer);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Gazetteer) in.readObject();
    }
  }

  private static Actor organization(String id, String arabic, String english) {
    return Actor.named(
        id,
        ActorType.ORGANIZATION,
        Map.of("en", english),
        List.of(new Phrase("ar", arabic), new Phrase("en", english)),
        List.of(),
        null,
        "made:1");
  }

  private static String made(int number) {
    return "منظمة " + word(number) + " الخيرية";
  }

  /** A word of its own for every number, of no language. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("ظغ");
    for (int rest = number; rest > 0; rest /= LETTERS.length()) {
      word.append(LETTERS.charAt(rest % LETTERS.length()));
    }
    return word.append("ثظ").toString();
  }

  private static String latin(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number; rest > 0; rest /= 10) {
      word.append("bcdfgklmnr".charAt(rest % 10)).append('a');
    }
    return word.append("zz").toString();
  }
}
