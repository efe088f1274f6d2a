package org.rawabit.stages;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Term;

/**
 * The terms that a run counts, numbered in the order of the table {@code terms}. Sent to every
 * executor once; all tables of terms share it.
 */
public final class Vocabulary implements Serializable {
  private final Term[] terms;
  private final long articles;
  private transient @Nullable Map<String, Integer> numbers;

  private Vocabulary(Term[] terms, long articles) {
    this.terms = terms;
    this.articles = articles;
  }

  /**
   * Sends a vocabulary to the executors.
   *
   * @param terms as many as the job lets in
   * @param articles the articles that are no duplicates
   */
  public static Broadcast<Vocabulary> share(SparkSession spark, List<Term> terms, long articles) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .broadcast(new Vocabulary(terms.toArray(Term[]::new), articles));
  }

  /** How many terms there are. */
  public int size() {
    return terms.length;
  }

  Term term(int number) {
    return terms[number];
  }

  /** The articles that are no duplicates. */
  public long articles() {
    return articles;
  }

  /** The occurrences of all terms in these articles: the length of the corpus in terms. */
  public long occurrences() {
    long sum = 0;
    for (Term term : terms) {
      sum += term.occurrences();
    }
    return sum;
  }

  /** The number of each stem; −1 for those that are no terms here. */
  int[] numbers(String[] stems) {
    Map<String, Integer> known = numbers();
    int[] found = new int[stems.length];
    for (int i = 0; i < stems.length; i++) {
      found[i] = known.getOrDefault(stems[i], -1);
    }
    return found;
  }

  private synchronized Map<String, Integer> numbers() {
    Map<String, Integer> known = numbers;
    if (known == null) {
      known = new HashMap<>(2 * terms.length);
      for (int t = 0; t < terms.length; t++) {
        known.put(terms[t].term(), t);
      }
      numbers = known;
    }
    return known;
  }
}
