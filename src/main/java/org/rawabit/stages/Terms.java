package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.Term;

/**
 * The terms of a corpus with their counts and idf.
 *
 * <ol>
 *   <li>Each slice counts its own dictionary and cuts it into packed parts by the terms' hash.
 *   <li>Each bucket adds up its parts. Terms in too few articles are dropped.
 *   <li>One task puts what is left in order. Past {@code limit}, the most frequent stay, as in
 *       MLlib's CountVectorizer; of equals the first in the order of their code points.
 * </ol>
 */
public final class Terms {
  /** The most frequent first; equals in the order of their code points, as Spark sorts them. */
  private static final Comparator<Term> ORDER =
      Comparator.comparingLong((Term term) -> -term.occurrences())
          .thenComparing(Term::term, Terms::compareCodePoints);

  private Terms() {}

  /**
   * The terms of all articles that are no duplicates, most frequent first.
   *
   * @param minArticles terms in fewer articles are left out, from 1
   * @param limit how many terms there may be
   * @param weighting which idf they have
   */
  public static Vocabulary of(
      JavaRDD<Slice> slices, int minArticles, int limit, TermWeighting weighting) {
    int buckets = Buckets.of(slices);
    JavaRDD<VocabularyPart> parts =
        slices.flatMap(slice -> VocabularyParts.of(slice.bags(), slice.identities(), buckets));
    JavaRDD<TermColumns> counted =
        Buckets.addedUp(parts, buckets, new AddUp(minArticles, limit, weighting));
    return new Vocabulary(Buckets.addedUp(counted, 1, new Merge(limit)).collect().get(0));
  }

  /** Adds up a bucket. */
  private record AddUp(int minArticles, int limit, TermWeighting weighting)
      implements FlatMapFunction<Iterator<VocabularyPart>, TermColumns> {
    @Override
    public Iterator<TermColumns> call(Iterator<VocabularyPart> parts) {
      VocabularyCounter counter = new VocabularyCounter();
      parts.forEachRemaining(counter::add);
      List<Term> terms = counter.terms(minArticles, counter.corpus(), weighting);
      return List.of(TermColumns.of(counter.corpus(), first(limit, terms))).iterator();
    }
  }

  /** Brings the buckets together. */
  private record Merge(int limit) implements FlatMapFunction<Iterator<TermColumns>, TermColumns> {
    @Override
    public Iterator<TermColumns> call(Iterator<TermColumns> buckets) {
      List<Term> all = new ArrayList<>();
      long corpus = 0;
      while (buckets.hasNext()) {
        TermColumns bucket = buckets.next();
        all.addAll(bucket.rows());
        corpus = bucket.corpus();
      }
      return List.of(TermColumns.of(corpus, first(limit, all))).iterator();
    }
  }

  private static List<Term> first(int limit, List<Term> terms) {
    terms.sort(ORDER);
    return terms.subList(0, Math.min(limit, terms.size()));
  }

  private static int compareCodePoints(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
      }
    }
    return a.length() - b.length();
  }

  /** UTF-16 has the letters beyond U+FFFF, by their surrogates, before those from U+E000. */
  private static int rank(char unit) {
    return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
  }
}
