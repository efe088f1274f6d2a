package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Dispersion;
import org.rawabit.stats.DispersionSums;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;
import org.rawabit.tables.Term;

/**
 * The terms of a vocabulary with how evenly they are spread over the articles.
 *
 * <p>A second pass over the bags, since what an article adds to a term's dispersion depends on how
 * often the whole corpus has the term. An article is as long as it has terms of the vocabulary;
 * those without one are no parts.
 */
public final class DispersedTerms {
  private static final int LONGS = DispersionSums.LONGS;

  private DispersedTerms() {}

  /** The terms in the order of the vocabulary. */
  public static Dataset<Term> of(Dataset<NumberedSlice> slices, Broadcast<Vocabulary> vocabulary) {
    int buckets =
        Integer.parseInt(slices.sparkSession().conf().get("spark.sql.shuffle.partitions"));
    long corpus = vocabulary.value().occurrences();
    return slices
        .flatMap(new Spread(vocabulary, buckets, corpus), RecordEncoder.of(DispersionPart.class))
        .groupByKey((MapFunction<DispersionPart, Integer>) DispersionPart::bucket, Encoders.INT())
        .flatMapGroups(new AddUp(vocabulary, corpus), Tables.TERMS.encoder())
        .repartition(1)
        .sortWithinPartitions(col("occurrences").desc(), col("term"));
  }

  /** What a slice's articles add. */
  record Spread(Broadcast<Vocabulary> vocabulary, int buckets, long corpus)
      implements FlatMapFunction<NumberedSlice, DispersionPart> {
    @Override
    public Iterator<DispersionPart> call(NumberedSlice slice) {
      TermBags bags = slice.bags();
      int[] numbers = slice.numbers();
      long[] sums = new long[LONGS * numbers.length];
      boolean[] found = new boolean[numbers.length];
      long articles = 0;
      int shortest = Integer.MAX_VALUE;
      for (int article = 0; article < slice.identities().size(); article++) {
        int length = length(bags, article, numbers);
        if (length == 0 || slice.isDuplicate(article)) {
          continue;
        }
        articles++;
        shortest = Math.min(shortest, length);
        for (int k = bags.offsets()[article]; k < bags.offsets()[article + 1]; k++) {
          int term = bags.entries()[k];
          if (numbers[term] >= 0) {
            long total = vocabulary.value().term(numbers[term]).occurrences();
            DispersionSums.add(sums, LONGS * term, bags.counts()[k], length, total, corpus);
            found[term] = true;
          }
        }
      }
      return parts(numbers, sums, found, articles, shortest);
    }

    private static int length(TermBags bags, int article, int[] numbers) {
      int length = 0;
      for (int k = bags.offsets()[article]; k < bags.offsets()[article + 1]; k++) {
        length += numbers[bags.entries()[k]] < 0 ? 0 : bags.counts()[k];
      }
      return length;
    }

    private Iterator<DispersionPart> parts(
        int[] numbers, long[] sums, boolean[] found, long articles, int shortest) {
      int[] sizes = new int[buckets];
      for (int t = 0; t < numbers.length; t++) {
        sizes[bucket(numbers[t])] += found[t] ? 1 : 0;
      }
      int[][] terms = new int[buckets][];
      long[][] cut = new long[buckets][];
      for (int b = 0; b < buckets; b++) {
        terms[b] = new int[sizes[b]];
        cut[b] = new long[LONGS * sizes[b]];
      }
      for (int t = 0; t < numbers.length; t++) {
        if (found[t]) {
          int b = bucket(numbers[t]);
          int place = --sizes[b];
          terms[b][place] = numbers[t];
          System.arraycopy(sums, LONGS * t, cut[b], LONGS * place, LONGS);
        }
      }
      List<DispersionPart> parts = new ArrayList<>(buckets);
      for (int b = 0; b < buckets; b++) {
        parts.add(new DispersionPart(b, terms[b], cut[b], articles, shortest));
      }
      return parts.iterator();
    }

    private int bucket(int number) {
      return Math.floorMod(number, buckets);
    }
  }

  /** Adds up the parts of a bucket. */
  record AddUp(Broadcast<Vocabulary> vocabulary, long corpus)
      implements FlatMapGroupsFunction<Integer, DispersionPart, Term> {
    @Override
    public Iterator<Term> call(Integer bucket, Iterator<DispersionPart> parts) {
      Map<Integer, long[]> sums = new TreeMap<>();
      long articles = 0;
      int shortest = Integer.MAX_VALUE;
      while (parts.hasNext()) {
        DispersionPart part = parts.next();
        articles += part.articles();
        shortest = Math.min(shortest, part.shortest());
        for (int t = 0; t < part.terms().length; t++) {
          long[] of = sums.computeIfAbsent(part.terms()[t], term -> new long[LONGS]);
          DispersionSums.merge(of, 0, part.sums(), LONGS * t);
        }
      }
      long among = articles;
      int smallest = shortest;
      return sums.entrySet().stream()
          .map(
              e ->
                  dispersed(
                      vocabulary.value().term(e.getKey()),
                      DispersionSums.of(e.getValue(), 0, among, smallest, corpus)))
          .iterator();
    }

    private static Term dispersed(Term term, Dispersion dispersion) {
      return new Term(
          term.term(),
          term.form(),
          term.language(),
          term.articles(),
          term.occurrences(),
          term.idf(),
          dispersion.dp(),
          defined(dispersion.dpNorm()),
          defined(dispersion.juillandD()));
    }

    private static @Nullable Double defined(double measure) {
      return Double.isNaN(measure) ? null : measure;
    }
  }
}
