package org.rawabit.stages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts whole articles of a slice, by their bags. */
final class BagTally {
  private final TermBags bags;
  private final int[] numbers;
  private final TermTally tally;

  /**
   * @param numbers of the slice's terms in the vocabulary, −1 for those that it lacks
   */
  BagTally(TermBags bags, int[] numbers) {
    this.bags = bags;
    this.numbers = numbers;
    this.tally = new TermTally(numbers.length);
  }

  /** The terms of some articles, added up. */
  GroupCounts of(GroupName name, IntList articles) {
    for (int i = 0; i < articles.size(); i++) {
      int article = articles.at(i);
      for (int k = bags.offsets()[article]; k < bags.offsets()[article + 1]; k++) {
        int term = bags.entries()[k];
        if (numbers[term] >= 0) {
          tally.add(term, article, bags.counts()[k]);
        }
      }
    }
    return tally.take(name, numbers);
  }

  /** All articles that are no duplicates, by language: what actors are set against. */
  Stream<GroupCounts> corpus(List<Identity> identities, String[] languages) {
    Map<String, IntList> byLanguage = new TreeMap<>();
    for (int article = 0; article < languages.length; article++) {
      if (identities.get(article).duplicateOf() == null) {
        byLanguage.computeIfAbsent(languages[article], l -> new IntList()).add(article);
      }
    }
    return byLanguage.entrySet().stream()
        .map(e -> of(GroupName.corpus(e.getKey()), e.getValue()))
        .filter(part -> part.terms().length > 0);
  }
}
