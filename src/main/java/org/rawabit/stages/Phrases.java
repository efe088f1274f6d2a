package org.rawabit.stages;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.tables.Phrase;

/**
 * Sequences of terms that belong together.
 *
 * <ol>
 *   <li>Pairs of neighbours are counted, then of those that occur often enough the sequences of
 *       three, and so on (Apriori; Agrawal & Srikant 1994): one pass over the token streams a
 *       length. At most {@value #CANDIDATES} of a length, the most frequent, go on.
 *   <li>{@link ScoredPhrases} measures and ranks them.
 *   <li>{@link PhraseForms} looks up how the best are printed, in one more pass.
 * </ol>
 */
public final class Phrases {
  /** How many sequences of a length are kept in memory. */
  private static final int CANDIDATES = 1 << 20;

  private Phrases() {}

  /**
   * Which sequences are phrases.
   *
   * @param longest words of a phrase, from 2
   * @param minOccurrences sequences that occur less often are left out
   * @param minArticles sequences that fewer articles have are left out
   * @param minNpmi those that hold together less are left out, from −1 to 1
   * @param maxInside those of which a greater share goes on, on one side, as longer phrases are
   *     left out
   * @param top how many there may be
   */
  public record Options(
      int longest, int minOccurrences, int minArticles, double minNpmi, double maxInside, int top)
      implements Serializable {}

  /** The phrases of the articles that are no duplicates, the strongest first, in one partition. */
  public static JavaRDD<Phrase> of(
      JavaRDD<NumberedSlice> slices, Broadcast<Vocabulary> vocabulary, Options options) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(slices.context());
    Ngrams ngrams = new Ngrams(vocabulary.value(), options.minOccurrences());
    long runs = 0;
    while (ngrams.longest() < options.longest()) {
      Broadcast<Ngrams> known = context.broadcast(ngrams);
      NgramCounts longer = longer(slices, known, options);
      known.destroy();
      if (longer.size() == 0) {
        break;
      }
      runs = longer.runs();
      ngrams.add(longer);
    }
    List<ScoredPhrases.Scored> best =
        ScoredPhrases.of(
            ngrams, vocabulary.value(), vocabulary.value().occurrences() + runs, options);
    return best.isEmpty()
        ? context.emptyRDD()
        : PhraseForms.printed(slices, context.broadcast(PhraseForms.Wanted.of(ngrams, best)));
  }

  /** The sequences that are one longer than those known. */
  private static NgramCounts longer(
      JavaRDD<NumberedSlice> slices, Broadcast<Ngrams> known, Options options) {
    int buckets = Buckets.of(slices);
    JavaRDD<NgramPart> parts =
        slices.mapPartitions(all -> new NgramCounter(known.value(), buckets).count(all));
    JavaRDD<NgramCounts> counted = Buckets.addedUp(parts, buckets, of -> addedUp(of, options));
    return Buckets.addedUp(counted, 1, of -> merged(of, options)).collect().get(0);
  }

  private static Iterator<NgramCounts> addedUp(Iterator<NgramPart> parts, Options options) {
    NgramTable table = new NgramTable();
    parts.forEachRemaining(table::add);
    return List.of(table.first(CANDIDATES, options)).iterator();
  }

  private static Iterator<NgramCounts> merged(Iterator<NgramCounts> buckets, Options options) {
    NgramTable table = new NgramTable();
    buckets.forEachRemaining(table::add);
    return List.of(table.first(CANDIDATES, options)).iterator();
  }
}
