package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.text.Normalized;
import org.rawabit.text.TextAnalyzer;

/** What of a text may change without its mentions changing: tried on every text of the traps. */
final class RewrittenTextLawTest {
  private static final Gazetteer GAZETTEER =
      Gazetteer.of(ActorFile.parse("actors.yaml", Trap.resource("actors.yaml")));
  private static final List<Trap> TRAPS = TrapListTest.traps().toList();

  /**
   * All but the sign of the indefinite accusative, U+064B: it is no vowel that a text may have or
   * not, since it tells سوريًا, a Syrian, from سوريا, which is never written with it.
   */
  private static final String VOWELS = "\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

  private final TextAnalyzer analyzer = new TextAnalyzer(GAZETTEER);
  private final ActorFinder finder = new ActorFinder(GAZETTEER);

  @ParameterizedTest
  @ValueSource(strings = {VOWELS, "\u0640", "\u200D", "\u200C", "\u064E\u0640\u200D\u0651"})
  void marksBetweenArabicLettersChangeNoMention(String marks) {
    assertThat(changedBy(marks, false)).isEmpty();
  }

  @Test
  void vowelsOfCaseChangeNoMention() {
    assertThat(changedBy(VOWELS, true)).isEmpty();
  }

  /** Traps whose mentions change when marks are put between letters. */
  private List<String> changedBy(String marks, boolean atEnds) {
    List<String> changed = new ArrayList<>();
    for (Trap trap : TRAPS) {
      // The vowels of عمان tell of which state it is.
      if (trap.language().equals("ar") && !normalized(trap).contains("عمان")) {
        Marked marked = Marked.of(trap.expected().text(), marks, atEnds);
        List<String> before = described(trap, mentions(trap, trap.expected().text()));
        List<String> after = new ArrayList<>();
        for (ActorMention m : mentions(trap, marked.text)) {
          after.add(described(trap, m, marked.origin(m.start()), marked.origin(m.end())));
        }
        if (!before.equals(after)) {
          changed.add(trap + ": " + before + " → " + after);
        }
      }
    }
    return changed;
  }

  @Test
  void aTextThatStandsTwiceHasAtLeastAsManyMentions() {
    List<String> fewer = new ArrayList<>();
    for (Trap trap : TRAPS) {
      String text = trap.expected().text();
      int once = mentions(trap, text).size();
      int twice = mentions(trap, text + "\n\n" + text).size();
      if (twice < once) {
        fewer.add(trap + ": " + once + " → " + twice);
      }
    }
    assertThat(fewer).isEmpty();
  }

  @Test
  void whatWasReadBeforeChangesNoMention() {
    List<Trap> shuffled = new ArrayList<>(TRAPS);
    Collections.shuffle(shuffled, new Random(1));
    for (Trap trap : shuffled) {
      String text = trap.expected().text();
      List<ActorMention> fresh =
          new ActorFinder(GAZETTEER)
              .find(new TextAnalyzer(GAZETTEER).read(text, trap.language()), trap.day());
      assertThat(mentions(trap, text)).as("%s", trap).isEqualTo(fresh);
    }
  }

  private static String normalized(Trap trap) {
    return Normalized.of(trap.expected().text()).text();
  }

  private List<ActorMention> mentions(Trap trap, String text) {
    return finder.find(analyzer.read(text, trap.language()), trap.day());
  }

  private static List<String> described(Trap trap, List<ActorMention> mentions) {
    return mentions.stream().map(m -> described(trap, m, m.start(), m.end())).toList();
  }

  private static String described(Trap trap, ActorMention mention, int start, int end) {
    return "%s %s [%d,%d) %s"
        .formatted(
            mention.actor().id(),
            mention.kind().id(),
            start,
            end,
            trap.expected().text().substring(start, end));
  }

  /**
   * A text with marks behind its Arabic letters.
   *
   * @param origins where in the text without them each character stands, and its end
   */
  private record Marked(String text, List<Integer> origins) {

    /**
     * Puts the marks, each in its turn.
     *
     * @param atEnds behind the last letters of words too
     */
    static Marked of(String plain, String marks, boolean atEnds) {
      StringBuilder text = new StringBuilder();
      List<Integer> origins = new ArrayList<>();
      int next = 0;
      for (int i = 0; i < plain.length(); i++) {
        text.append(plain.charAt(i));
        origins.add(i);
        boolean inside = i + 1 < plain.length() && isLetter(plain.charAt(i + 1));
        if (isLetter(plain.charAt(i)) && (inside || atEnds)) {
          text.append(marks.charAt(next++ % marks.length()));
          origins.add(i + 1);
        }
      }
      origins.add(plain.length());
      return new Marked(text.toString(), origins);
    }

    private static boolean isLetter(char c) {
      return c >= '\u0621' && c <= '\u064A' && c != '\u0640';
    }

    int origin(int index) {
      return origins.get(index);
    }
  }
}
