package org.rawabit.stages;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The terms of a slice, cut by their hash into the parts of buckets. */
final class VocabularyParts {
  private final int bucket;
  private final PackedWords.Packer terms = new PackedWords.Packer();
  private final IntList articles = new IntList();
  private final IntList occurrences = new IntList();
  private final IntList french = new IntList();
  private final PackedWords.Packer forms = new PackedWords.Packer();
  private final IntList formTerms = new IntList();
  private final IntList formCounts = new IntList();

  private VocabularyParts(int bucket) {
    this.bucket = bucket;
  }

  /** The parts of {@code buckets} buckets. */
  static Iterator<VocabularyPart> of(TermBags bags, List<Identity> identities, int buckets) {
    int[] articles = new int[bags.terms().length];
    int[] occurrences = new int[articles.length];
    long corpus = 0;
    for (int article = 0; article < identities.size(); article++) {
      if (identities.get(article).duplicateOf() != null) {
        continue;
      }
      corpus++;
      for (int k = bags.offsets()[article]; k < bags.offsets()[article + 1]; k++) {
        articles[bags.entries()[k]]++;
        occurrences[bags.entries()[k]] += bags.counts()[k];
      }
    }
    VocabularyParts[] parts =
        IntStream.range(0, buckets).mapToObj(VocabularyParts::new).toArray(VocabularyParts[]::new);
    int[] place = new int[articles.length];
    for (int t = 0; t < place.length; t++) {
      VocabularyParts part = parts[bucket(bags.terms()[t], buckets)];
      place[t] = part.articles.size();
      part.terms.add(bags.terms()[t]);
      part.articles.add(articles[t]);
      part.occurrences.add(occurrences[t]);
      part.french.add(bags.french()[t]);
    }
    for (int f = 0; f < bags.forms().length; f++) {
      int term = bags.formTerms()[f];
      VocabularyParts part = parts[bucket(bags.terms()[term], buckets)];
      part.forms.add(bags.forms()[f]);
      part.formTerms.add(place[term]);
      part.formCounts.add(bags.formCounts()[f]);
    }
    long all = corpus;
    return Stream.of(parts).map(part -> part.cut(all)).iterator();
  }

  private static int bucket(String term, int buckets) {
    return Math.floorMod(term.hashCode(), buckets);
  }

  private VocabularyPart cut(long corpus) {
    return new VocabularyPart(
        bucket,
        corpus,
        terms.packed(),
        articles.toArray(),
        occurrences.toArray(),
        french.toArray(),
        forms.packed(),
        formTerms.toArray(),
        formCounts.toArray());
  }
}
