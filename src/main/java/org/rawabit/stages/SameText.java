package org.rawabit.stages;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of one text.
 *
 * @param story the story that the text shares with others; null where it has none but its own
 */
public record SameText(String textKey, @Nullable String story, List<Member> members) {
  /** A record before it is told apart. */
  public record Member(
      String articleId,
      @Nullable LocalDateTime published,
      String input,
      long position,
      String month)
      implements Serializable {
    private Member renamed(String id) {
      return new Member(id, published, input, position, month);
    }
  }

  /**
   * A record that was told apart.
   *
   * @param first the id of the first record of the text
   */
  public record Told(String textKey, @Nullable String story, Member member, String first)
      implements Serializable {}

  /**
   * Tells the records apart: those that are equal in every field share their hash; the second gets
   * the id with -2, the third -3, in the order of file and position.
   */
  Iterator<Told> told() {
    List<Member> inOrder = new ArrayList<>(members);
    inOrder.sort(Comparator.comparing(Member::input).thenComparing(Member::position));
    Map<String, Integer> seen = new HashMap<>();
    List<Member> apart = new ArrayList<>();
    for (Member member : inOrder) {
      int times = seen.merge(member.articleId(), 1, Integer::sum);
      apart.add(times == 1 ? member : member.renamed(member.articleId() + "-" + times));
    }
    String first =
        apart.stream()
            .min(
                Comparator.comparing(
                        Member::published, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Member::articleId))
            .orElseThrow()
            .articleId();
    return apart.stream().map(m -> new Told(textKey, story, m, first)).iterator();
  }
}
