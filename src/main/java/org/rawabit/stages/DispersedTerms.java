package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.Dispersion;
import org.rawabit.stats.DispersionSums;
import org.rawabit.tables.Term;

/**
 * The terms of a vocabulary with how evenly they are spread over the articles.
 *
 * <p>A second pass over the bags, since what an article adds to a term's dispersion depends on how
 * often the whole corpus has the term. An article is as long as it has terms of the vocabulary;
 * those without one are no parts. A bucket has the terms between two numbers, so that the buckets,
 * one after the other, are in the order of the vocabulary.
 */
public final class DispersedTerms {
  private static final int LONGS = DispersionSums.LONGS;

  private DispersedTerms() {}

  /** The terms in the order of the vocabulary, in one partition. */
  public static JavaRDD<Term> of(JavaRDD<NumberedSlice> slices, Broadcast<Vocabulary> vocabulary) {
    int buckets = Buckets.of(slices);
    long corpus = vocabulary.value().occurrences();
    JavaRDD<DispersionPart> parts = slices.flatMap(new Spread(vocabulary, buckets, corpus));
    return Buckets.addedUp(parts, buckets, new AddUp(vocabulary, buckets, corpus)).coalesce(1);
  }

  /** What a slice's articles add. */
  private record Spread(Broadcast<Vocabulary> vocabulary, int buckets, long corpus)
      implements FlatMapFunction<NumberedSlice, DispersionPart> {
    @Override
    public Iterator<DispersionPart> call(NumberedSlice slice) {
      TermBags bags = slice.bags();
      Vocabulary words = vocabulary.value();
      int[] numbers = slice.numbers();
      long[] sums = new long[LONGS * numbers.length];
      boolean[] found = new boolean[numbers.length];
      long articles = 0;
      int shortest = Integer.MAX_VALUE;
      for (int article = 0; article < slice.articles(); article++) {
        int length = length(bags, article, numbers);
        if (length == 0 || slice.isDuplicate(article)) {
          continue;
        }
        articles++;
        shortest = Math.min(shortest, length);
        for (int k = bags.offsets()[article]; k < bags.offsets()[article + 1]; k++) {
          int term = bags.entries()[k];
          if (numbers[term] >= 0) {
            long total = words.occurrences(numbers[term]);
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
      int width = width(vocabulary.value(), buckets);
      int[] sizes = new int[buckets];
      for (int t = 0; t < numbers.length; t++) {
        if (found[t]) {
          sizes[numbers[t] / width]++;
        }
      }
      int[][] terms = new int[buckets][];
      long[][] cut = new long[buckets][];
      for (int b = 0; b < buckets; b++) {
        terms[b] = new int[sizes[b]];
        cut[b] = new long[LONGS * sizes[b]];
      }
      for (int t = 0; t < numbers.length; t++) {
        if (found[t]) {
          int b = numbers[t] / width;
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
  }

  /** How many terms a bucket has at most. */
  private static int width(Vocabulary vocabulary, int buckets) {
    return vocabulary.size() / buckets + 1;
  }

  /** Adds up the parts of a bucket. */
  private record AddUp(Broadcast<Vocabulary> vocabulary, int buckets, long corpus)
      implements FlatMapFunction<Iterator<DispersionPart>, Term> {
    @Override
    public Iterator<Term> call(Iterator<DispersionPart> parts) {
      Vocabulary words = vocabulary.value();
      int width = width(words, buckets);
      long[] sums = new long[LONGS * width];
      int first = 0;
      long articles = 0;
      int shortest = Integer.MAX_VALUE;
      while (parts.hasNext()) {
        DispersionPart part = parts.next();
        first = part.bucket() * width;
        articles += part.articles();
        shortest = Math.min(shortest, part.shortest());
        for (int t = 0; t < part.terms().length; t++) {
          DispersionSums.merge(sums, LONGS * (part.terms()[t] - first), part.sums(), LONGS * t);
        }
      }
      int from = first;
      long among = articles;
      int smallest = shortest;
      return articles == 0
          ? Collections.emptyIterator()
          : IntStream.range(from, Math.min(from + width, words.size()))
              .mapToObj(
                  term ->
                      dispersed(
                          words.term(term),
                          DispersionSums.of(sums, LONGS * (term - from), among, smallest, corpus)))
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
