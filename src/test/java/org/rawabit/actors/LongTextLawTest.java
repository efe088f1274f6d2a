package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawabit.text.TextAnalyzer;

/** Texts made to be slow, of up to a million characters: the time they take grows with them. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
final class LongTextLawTest {
  private static final int LONG = 1 << 20;
  private static final int PARTS = 8;

  /** What a text may take of the time of its eighth: 8 would be linear, 64 quadratic. */
  private static final int MOST_TIMES = 24;

  private static final double SECONDS_OF_NOISE = 0.2;

  private static final Gazetteer GAZETTEER =
      Gazetteer.of(ActorFile.parse("actors.yaml", Trap.resource("actors.yaml")));

  private final TextAnalyzer analyzer = new TextAnalyzer(GAZETTEER);
  private final ActorFinder finder = new ActorFinder(GAZETTEER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مصر", "ا", "ـ", "\u064E", "x", "1", ".", "中", "😀", "\uD83D", "(", "«", "\"'", "\u200D"
      })
  void findsNothingInOneWithoutASpace(String piece) {
    assertThat(inLinearTime(piece)).isEmpty();
  }

  @Test
  void findsEveryMentionOfOneName() {
    assertThat(inLinearTime("ليبيا ")).hasSize(LONG / 6);
    assertThat(inLinearTime("Libya ")).hasSize(LONG / 6);
    assertThat(inLinearTime("خليفة حفتر ")).hasSize(LONG / 11);
    assertThat(inLinearTime("تصريح القاهرة ")).hasSize(LONG / 14);
  }

  /** Where one mention asks of another, or of the whole article. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "حفتر ",
        "Haftar ",
        "عمان ",
        "السعودية ",
        "والقاهرة ",
        "رئيس الجمهورية ",
        "الرئيس التونسي ",
        "اللواء ",
        "المصري صالح ",
        "Jordan Peterson, Jordan ",
        "Khalifa Haftar said his son Zed said ",
        "Khalifa Haftar and Khaled ",
        "خليفة حفتر وافق خليفة، ",
        "خليفة حفتر نجله زيد قال ",
        "خليفة حفتر قال نجله إن ",
        "نجل خليفة حفتر زيد ، ",
        "محمود عباس اللواء ",
        "القاهرة - "
      })
  void looksOncePerMentionAtMentionsThatDependOnOthers(String piece) {
    inLinearTime(piece, LONG / 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بعثة الأمم المتحدة للدعم في ",
        "مصرف ليبيا ",
        "عبد ربه منصور ",
        "قائد الجيش الوطني ",
        "UN Support Mission in ",
        "commandant de l'Armée nationale ",
        "أبو بكر ",
        "عبد "
      })
  void doesNotGoBackOverPhrasesThatBreakOff(String piece) {
    inLinearTime(piece);
  }

  @ParameterizedTest
  @ValueSource(strings = {"()", "«»", "[]", "\"\"", "{}"})
  void findsANameInsideOfNestedBrackets(String pair) {
    String open = pair.substring(0, 1).repeat(LONG / 2);
    String text = open + "ليبيا" + pair.substring(1).repeat(LONG / 2);
    assertThat(find(text)).extracting(ActorMention::start).containsExactly(LONG / 2);
    inLinearTime(pair.charAt(0) + "مصر" + pair.charAt(1) + " ", LONG / 4);
  }

  private List<ActorMention> inLinearTime(String piece) {
    return inLinearTime(piece, LONG);
  }

  /** What is found in a text of one piece; it may take longer once, but not three times. */
  private List<ActorMention> inLinearTime(String piece, int length) {
    String text = piece.repeat(length / piece.length());
    String part = piece.repeat(length / PARTS / piece.length());
    long begin = System.nanoTime();
    List<ActorMention> found = find(text);
    double seconds = secondsSince(begin);
    double limit = MOST_TIMES * Math.min(seconds(part), seconds(part)) + SECONDS_OF_NOISE;
    for (int i = 0; i < 2 && seconds >= limit; i++) {
      seconds = seconds(text);
    }
    assertThat(seconds).as(piece).isLessThan(limit);
    return found;
  }

  private double seconds(String text) {
    long begin = System.nanoTime();
    find(text);
    return secondsSince(begin);
  }

  private static double secondsSince(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private List<ActorMention> find(String text) {
    String language = text.charAt(0) < 0x250 ? "en" : "ar";
    return finder.find(analyzer.read(text, language), LocalDate.of(2020, 1, 1));
  }
}
