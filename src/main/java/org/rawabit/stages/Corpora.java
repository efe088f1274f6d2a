package org.rawabit.stages;

import java.util.Map;
import java.util.TreeMap;

/** The articles of each language, which actors and words are set against. */
final class Corpora {
  private Corpora() {}

  /** The articles of a slice that are no duplicates, by language. */
  static Map<String, IntList> byLanguage(NumberedSlice slice) {
    Map<String, IntList> byLanguage = new TreeMap<>();
    for (int article = 0; article < slice.articles(); article++) {
      if (!slice.isDuplicate(article)) {
        byLanguage.computeIfAbsent(slice.language(article), l -> new IntList()).add(article);
      }
    }
    return byLanguage;
  }

  /** Counts all of them. */
  static void count(NumberedSlice slice, TermTally tally, GroupPacker packer) {
    byLanguage(slice)
        .forEach(
            (language, articles) -> {
              for (int i = 0; i < articles.size(); i++) {
                tally.addArticle(slice, articles.at(i));
              }
              packer.add(GroupName.corpus(language), tally);
            });
  }
}
