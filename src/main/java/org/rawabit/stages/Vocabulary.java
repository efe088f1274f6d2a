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
  private final TermColumns columns;
  private transient volatile Term @Nullable [] rows;
  private transient @Nullable Map<String, Integer> numbers;

  Vocabulary(TermColumns columns) {
    this.columns = columns;
  }

  /** Sends it to the executors. */
  public Broadcast<Vocabulary> share(SparkSession spark) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(this);
  }

  /** The terms, as many as the job lets in. */
  public List<Term> terms() {
    return List.of(rows());
  }

  /** How many terms there are. */
  public int size() {
    return columns.languages().length;
  }

  Term term(int number) {
    return rows()[number];
  }

  double idf(int number) {
    return columns.idf()[number];
  }

  long occurrences(int number) {
    return columns.occurrences()[number];
  }

  /** The articles that are no duplicates. */
  public long articles() {
    return columns.corpus();
  }

  /** The occurrences of all terms in these articles: the length of the corpus in terms. */
  public long occurrences() {
    long sum = 0;
    for (long times : columns.occurrences()) {
      sum += times;
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

  private Term[] rows() {
    Term[] made = rows;
    return made == null ? makeRows() : made;
  }

  private synchronized Term[] makeRows() {
    Term[] made = rows;
    if (made == null) {
      made = columns.rows().toArray(Term[]::new);
      rows = made;
    }
    return made;
  }

  private synchronized Map<String, Integer> numbers() {
    Map<String, Integer> known = numbers;
    if (known == null) {
      Term[] terms = rows();
      known = new HashMap<>(2 * terms.length);
      for (int t = 0; t < terms.length; t++) {
        known.put(terms[t].term(), t);
      }
      numbers = known;
    }
    return known;
  }
}
