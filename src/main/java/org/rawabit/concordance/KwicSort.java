package org.rawabit.concordance;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.rawabit.UserError;
import org.rawabit.text.Normalized;

/** The order of lines; ties go by day, article and place. */
public enum KwicSort {
  /** The earliest first, those without a date last. */
  DATE(line -> ""),
  /** By source. */
  SOURCE(line -> Objects.requireNonNullElse(line.source(), "")),
  /** By the words before the node, the nearest first. */
  LEFT(line -> String.join(" ", reversed(words(line.left())))),
  /** By the words behind the node. */
  RIGHT(line -> String.join(" ", words(line.right())));

  private static final String NO_DAY = "9999";

  private final Function<KwicLine, String> key;

  KwicSort(Function<KwicLine, String> key) {
    this.key = key;
  }

  /** The order of that name. */
  public static KwicSort of(String name) {
    return Arrays.stream(values())
        .filter(sort -> sort.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () -> new UserError("--sort %s: must be date, source, left or right".formatted(name)));
  }

  /** What lines are compared by, worked out once for each. */
  String key(KwicLine line) {
    return key.apply(line);
  }

  static final Comparator<KwicLine> BY_PLACE =
      comparing((KwicLine line) -> Objects.requireNonNullElse(line.day(), NO_DAY))
          .thenComparing(KwicLine::articleId)
          .thenComparing(comparingInt(KwicLine::start));

  /** Words in the spelling in which their variants meet. */
  private static List<String> words(String context) {
    return Arrays.stream(context.split("[^\\p{L}\\p{M}\\p{Nd}]+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> Normalized.of(word).text().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> reversed(List<String> words) {
    List<String> reversed = new ArrayList<>(words);
    Collections.reverse(reversed);
    return reversed;
  }
}
