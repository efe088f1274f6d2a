package org.rawabit.stages;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.tables.Evidence;

/**
 * The sentences behind the pairs.
 *
 * <p>A pair is shown by the first articles of stories in which it stands closest, then by the
 * earliest. Where its actors share no sentence, the two closest sentences are both shown.
 *
 * <p>First the sentences are chosen, among those that were noted where pairs were counted; then
 * they are cut out of the texts. What is shown is bounded by the actors, some 100 bytes for each
 * article of a pair, and shared with all tasks; the texts are not, and stay where they are.
 */
public final class EvidenceSentences {
  private EvidenceSentences() {}

  /**
   * The evidence of every pair that has a row in {@code cooccurrence}.
   *
   * @param counts with evidence
   */
  public static JavaRDD<Evidence> of(PairCounts counts, JavaRDD<ArticleText> texts) {
    CountPlan plan = counts.plan();
    List<CountsPart> chosen = counts.parts().map(part -> chosen(part, plan)).collect();
    Broadcast<ChosenSentences> sentences = counts.share(ChosenSentences.of(chosen));
    return texts.flatMap(text -> sentences.value().in(text).iterator());
  }

  /** The pairs to show: each by one of its counts, any. */
  private static CountsPart chosen(CountsPart part, CountPlan plan) {
    boolean[] measured = new boolean[part.cells().length];
    for (int c = 0; c < measured.length; c++) {
      Cell cell = part.cells()[c];
      measured[c] = cell.isUndivided() && plan.measures(cell);
    }
    boolean[] isChosen = new boolean[part.a().length];
    return part.only(
        e -> {
          boolean hasRow =
              part.isPair(e)
                  && measured[part.cell()[e]]
                  && PairScores.isSupported(part, e, plan)
                  && !isChosen[part.pair()[e]];
          isChosen[part.pair()[e]] |= hasRow;
          return hasRow;
        },
        true);
  }
}
