package org.rawabit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rawabit.report.SentenceCut.Span;

class SentenceCutTest {
  @Test
  void shortSentencesAreWhole() {
    String text = "a".repeat(SentenceCut.LONGEST);
    assertThat(SentenceCut.of(text, List.of(new Span(3, 5)), i -> false))
        .isEqualTo(new SentenceCut(text, List.of(3), false));
  }

  @Test
  void withoutAMentionTheBeginningIsShown() {
    SentenceCut cut = SentenceCut.of("ab ".repeat(1000), List.of(), i -> true);
    assertThat(cut.text()).startsWith("ab ab").endsWith("ab…").hasSizeBetween(500, 610);
    assertThat(cut.cut()).isTrue();
  }

  @Test
  void mentionsThatAreNotNeededAreShownWhereTheyAreNear() {
    String text = "w ".repeat(1000);
    SentenceCut cut =
        SentenceCut.of(
            text, List.of(new Span(0, 1), new Span(1000, 1001), new Span(1010, 1011)), i -> i == 1);
    assertThat(cut.starts().get(0)).isEqualTo(-1);
    assertThat(cut.starts().get(2)).isEqualTo(cut.starts().get(1) + 10);
  }

  @Test
  void noCharacterIsCutInTwo() {
    String text = "😀".repeat(1000);
    SentenceCut cut = SentenceCut.of(text, List.of(new Span(1000, 1002)), i -> true);
    assertThat(cut.text().codePoints()).allMatch(c -> c == 0x1F600 || c == '…');
  }

  @Property
  void marksStandWhereTheyStood(
      @ForAll @IntRange(min = 601, max = 5000) int length,
      @ForAll @Size(max = 30) List<@IntRange(max = 5000) Integer> places,
      @ForAll int needed) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(i % 7 == 0 ? ' ' : (char) ('a' + i % 23));
    }
    List<Span> marks = new ArrayList<>();
    places.stream()
        .sorted()
        .distinct()
        .filter(place -> place + 3 <= length)
        .filter(place -> marks.isEmpty() || marks.get(marks.size() - 1).end() <= place)
        .forEach(place -> marks.add(new Span(place, place + 3)));
    SentenceCut cut =
        SentenceCut.of(sentence.toString(), marks, i -> (needed >> (i % 31) & 1) == 1);
    assertThat(cut.starts()).hasSameSizeAs(marks);
    for (int i = 0; i < marks.size(); i++) {
      int start = cut.starts().get(i);
      if (start >= 0) {
        assertThat(cut.text().substring(start, start + 3))
            .isEqualTo(sentence.substring(marks.get(i).start(), marks.get(i).end()));
      }
      if ((needed >> (i % 31) & 1) == 1) {
        assertThat(start).isNotNegative();
      }
    }
  }
}
