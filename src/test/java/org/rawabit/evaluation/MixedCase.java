package org.rawabit.evaluation;

import java.util.List;
import java.util.Map;

/**
 * One article with every case that counts in its own way.
 *
 * <p>Counted by hand, lenient: right are Cairo, Haftar in Khalifa Haftar, Dbeibah, Egypt and Haftar
 * in Forces of Haftar (5); wrong are saddam and egyptian_army (2); missed are the head of the army
 * and the second Haftar (2). Strict: Haftar in Khalifa Haftar is wrong and missed instead of right
 * (4, 3, 3). Tripoli (a place) and defence (in something optional) count neither way.
 */
final class MixedCase {
  private static final Annotated ARTICLE =
      new Annotated(
              "mixed",
              "Cairo welcomed Khalifa Haftar. The head of the army, Haftar, met Dbeibah in Tripoli."
                  + " The ministry of defence in Egypt was silent. The Forces of Haftar left.")
          .gold("Cairo", "egypt", "metonym")
          .gold("Khalifa Haftar", "haftar", "name")
          .gold("head of the army", "haftar", "role")
          .gold("Haftar,", "haftar", "name")
          .gold("Dbeibah", "dbeibah", "name")
          .gold("Tripoli", "libya", "place")
          .optional("ministry of defence", "egypt", "role")
          .gold("Egypt", "egypt", "name")
          .gold("Forces of Haftar", "lna", "name", "haftar");

  static final Counts LENIENT = new Counts(5, 2, 2);
  static final Counts STRICT = new Counts(4, 3, 3);

  private MixedCase() {}

  static Evaluation evaluation() {
    GoldArticle article = ARTICLE.article();
    List<FoundMention> found =
        List.of(
            ARTICLE.found("Cairo", "Cairo", "egypt", "place", 0.8),
            ARTICLE.found("Khalifa Haftar", "Haftar", "haftar", "name", 0.97),
            ARTICLE.found("head of the army", "army", "egyptian_army", "name", 0.55),
            ARTICLE.found("Haftar,", "Haftar", "saddam", "name", 0.6),
            ARTICLE.found("Dbeibah", "Dbeibah", "dbeibah", "name", 0.97),
            ARTICLE.found("Tripoli", "Tripoli", "libya", "metonym", 0.8),
            ARTICLE.found("ministry of defence", "defence", "egyptian_army", "name", 0.9),
            ARTICLE.found("Egypt", "Egypt", "egypt", "name", 0.97),
            ARTICLE.found("Forces of Haftar", "Haftar", "haftar", "name", 0.9));
    return Evaluation.of(
        new Gold("gold.jsonl", List.of(article)),
        new Reading(Map.of(article.id(), found), List.of()),
        "by hand");
  }
}
