package org.rawabit.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that shows something, as printed.
 *
 * @param rank of its article among those that show it; 0 where they have no order
 * @param published the day; null where it is not known
 * @param scope the closest unit that is shared in this article
 * @param sentence of the article, from 0
 * @param marks what is to be seen in it, in order
 */
record EvidenceSentence(
    int rank,
    @Nullable String published,
    @Nullable String source,
    @Nullable String title,
    String scope,
    String articleId,
    int sentence,
    String text,
    List<Mark> marks) {
  /**
   * A stretch of the sentence.
   *
   * @param start in the sentence, in UTF-16 code units
   * @param what it refers to
   * @param how the kind of the mention
   */
  record Mark(int start, int end, String what, String how) {}

  /** The sentence with {@code [[ ]]} around what is marked. */
  String marked() {
    StringBuilder marked = new StringBuilder();
    int from = 0;
    for (Mark mark : marks) {
      if (mark.start() >= from && mark.end() <= text.length()) {
        marked.append(text, from, mark.start()).append("[[");
        marked.append(text, mark.start(), mark.end()).append("]]");
        from = mark.end();
      }
    }
    return marked.append(text, from, text.length()).toString();
  }
}
