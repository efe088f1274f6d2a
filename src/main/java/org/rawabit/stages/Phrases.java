package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.rawabit.tables.Phrase;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;

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

  /** The part of a slice that is read here. */
  public record Text(TermBags bags, TokenStream stream, List<Identity> identities) {
    static Dataset<Text> of(Dataset<Slice> slices) {
      return slices
          .select(col("bags"), col("stream"), col("identities"))
          .as(RecordEncoder.of(Text.class));
    }
  }

  /**
   * A sequence, counted.
   *
   * @param key of {@link Ngrams}
   * @param runs of the corpus
   */
  public record Ngram(long key, long occurrences, long articles, long runs) {}

  /**
   * The phrases of the articles that are no duplicates, the strongest first.
   *
   * @param slices with the words
   * @param texts the same, numbered
   */
  public static Dataset<Phrase> of(
      Dataset<Slice> slices,
      Dataset<NumberedSlice> texts,
      Broadcast<Vocabulary> vocabulary,
      Options options) {
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(slices.sparkSession().sparkContext());
    Ngrams ngrams = new Ngrams(vocabulary.value(), options.minOccurrences());
    long runs = 0;
    while (ngrams.longest() < options.longest()) {
      List<Ngram> longer = longer(texts, context.broadcast(ngrams), options);
      if (longer.isEmpty()) {
        break;
      }
      runs = longer.get(0).runs();
      ngrams.add(longer);
    }
    List<ScoredPhrases.Scored> best =
        ScoredPhrases.of(
            ngrams, vocabulary.value(), vocabulary.value().occurrences() + runs, options);
    return slices
        .sparkSession()
        .createDataset(
            PhraseForms.printed(Text.of(slices), vocabulary, context.broadcast(ngrams), best),
            Tables.PHRASES.encoder())
        .coalesce(1);
  }

  /** The sequences that are one longer than those known, most frequent first. */
  private static List<Ngram> longer(
      Dataset<NumberedSlice> texts, Broadcast<Ngrams> known, Options options) {
    int buckets = Integer.parseInt(texts.sparkSession().conf().get("spark.sql.shuffle.partitions"));
    return texts
        .flatMap(new Count(known, buckets), RecordEncoder.of(NgramPart.class))
        .groupByKey((MapFunction<NgramPart, Integer>) NgramPart::bucket, Encoders.INT())
        .flatMapGroups(new AddUp(options), RecordEncoder.of(Ngram.class))
        .repartition(1)
        .sortWithinPartitions(col("occurrences").desc(), col("key"))
        .limit(CANDIDATES)
        .collectAsList();
  }

  /** Counts the sequences of a slice. */
  record Count(Broadcast<Ngrams> known, int buckets)
      implements FlatMapFunction<NumberedSlice, NgramPart> {
    @Override
    public Iterator<NgramPart> call(NumberedSlice text) {
      int[] numbers = text.numbers();
      Runs runs = new Runs(new SliceTokens(text.bags(), text.stream(), numbers), numbers);
      Ngrams shorter = known.value();
      int words = shorter.longest() + 1;
      LongTable keys = new LongTable(1 << 12);
      IntList counts = new IntList();
      IntList articles = new IntList();
      IntList lastArticle = new IntList();
      long[] found = {0};
      for (int article = 0; article < text.identities().size(); article++) {
        if (text.isDuplicate(article)) {
          continue;
        }
        runs.forEach(
            article,
            (in, token, terms, ids, length) -> {
              found[0]++;
              for (int w = 1; w < words; w++) {
                shorter.lengthen(terms, ids, length, w);
              }
              for (int i = 0; i + words <= length; i++) {
                if (ids[i] >= 0 && ids[i + 1] >= 0) {
                  int number = keys.add(Ngrams.key(ids[i], terms[i + words - 1]));
                  if (number == counts.size()) {
                    counts.add(0);
                    articles.add(0);
                    lastArticle.add(-1);
                  }
                  counts.increment(number);
                  if (lastArticle.at(number) != in) {
                    lastArticle.set(number, in);
                    articles.increment(number);
                  }
                }
              }
            });
      }
      return parts(keys, counts, articles, found[0]);
    }

    private Iterator<NgramPart> parts(LongTable keys, IntList counts, IntList articles, long runs) {
      int[] bucketOf = new int[keys.size()];
      int[] sizes = new int[buckets];
      for (int n = 0; n < bucketOf.length; n++) {
        bucketOf[n] = Math.floorMod((int) (LongTable.mixed(keys.key(n)) >>> 32), buckets);
        sizes[bucketOf[n]]++;
      }
      List<NgramPart> parts = new ArrayList<>(buckets);
      for (int size : sizes) {
        parts.add(new NgramPart(parts.size(), new long[size], new int[size], new int[size], runs));
      }
      int[] next = new int[buckets];
      for (int n = 0; n < bucketOf.length; n++) {
        NgramPart part = parts.get(bucketOf[n]);
        int place = next[bucketOf[n]]++;
        part.keys()[place] = keys.key(n);
        part.counts()[place] = counts.at(n);
        part.articles()[place] = articles.at(n);
      }
      return parts.iterator();
    }
  }

  /** Adds up the parts of a bucket. */
  record AddUp(Options options) implements FlatMapGroupsFunction<Integer, NgramPart, Ngram> {
    @Override
    public Iterator<Ngram> call(Integer bucket, Iterator<NgramPart> parts) {
      LongTable keys = new LongTable(1 << 12);
      long[] occurrences = new long[1 << 12];
      long[] articles = new long[1 << 12];
      long runs = 0;
      while (parts.hasNext()) {
        NgramPart part = parts.next();
        runs += part.runs();
        for (int i = 0; i < part.keys().length; i++) {
          int number = keys.add(part.keys()[i]);
          if (number == occurrences.length) {
            occurrences = Arrays.copyOf(occurrences, 2 * number);
            articles = Arrays.copyOf(articles, 2 * number);
          }
          occurrences[number] += part.counts()[i];
          articles[number] += part.articles()[i];
        }
      }
      long[] times = occurrences;
      long[] in = articles;
      long all = runs;
      return IntStream.range(0, keys.size())
          .filter(n -> times[n] >= options.minOccurrences() && in[n] >= options.minArticles())
          .mapToObj(n -> new Ngram(keys.key(n), times[n], in[n], all))
          .iterator();
    }
  }
}
