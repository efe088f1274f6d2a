package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the table of words to a map of strings. */
class WordTableTest {
  @Test
  void numbersWordsInTheOrderInWhichTheyCome() {
    Random random = new Random(7);
    List<String> words = new ArrayList<>(List.of("", "ا", "aa", "bB"));
    for (int i = 0; i < 20_000; i++) {
      words.add(Integer.toString(random.nextInt(6000), 36));
    }
    PackedWords.Packer packer = new PackedWords.Packer();
    words.forEach(packer::add);
    PackedWords packed = packer.packed();
    WordTable table = new WordTable();
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      int owner = i % 2;
      int next = expected.size();
      int number = expected.computeIfAbsent(owner + words.get(i), w -> next);
      assertThat(table.add(owner, packed, i)).isEqualTo(number);
      assertThat(table.word(number)).isEqualTo(words.get(i)).isEqualTo(packed.word(i));
      assertThat(table.owner(number)).isEqualTo(owner);
    }
    assertThat(table.size()).isEqualTo(expected.size());
  }

  @Test
  void findsTheWordOfEachOwnerThatIsCountedMostAndOfEqualsTheFirst() {
    PackedWords words =
        new PackedWords.Packer().add("b").add("a").add("c").add("ab").add("z").packed();
    WordTable table = new WordTable();
    for (int word = 0; word < 4; word++) {
      table.add(0, words, word);
    }
    table.add(2, words, 4);
    assertThat(table.mostFrequent(new long[] {5, 5, 3, 5, 1}, 3)).containsExactly(1, -1, 4);
  }
}
