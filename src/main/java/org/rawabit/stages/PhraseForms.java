package org.rawabit.stages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.rawabit.tables.Phrase;
import org.rawabit.tables.RecordEncoder;

/** How phrases are printed most: one pass over the token streams for all of them. */
public final class PhraseForms {
  private PhraseForms() {}

  /**
   * A phrase as it is printed most.
   *
   * @param phrase its number in the list of phrases
   */
  public record Form(int phrase, String form) {}

  /** The rows of the phrases, in their order. */
  static List<Phrase> printed(
      Dataset<Phrases.Text> texts,
      Broadcast<Vocabulary> vocabulary,
      Broadcast<Ngrams> ngrams,
      List<ScoredPhrases.Scored> phrases) {
    if (phrases.isEmpty()) {
      return List.of();
    }
    int buckets = Integer.parseInt(texts.sparkSession().conf().get("spark.sql.shuffle.partitions"));
    Map<Integer, String> forms =
        texts
            .flatMap(
                new CountForms(vocabulary, ngrams, chosen(ngrams.value(), phrases), buckets),
                RecordEncoder.of(FormsPart.class))
            .groupByKey((MapFunction<FormsPart, Integer>) FormsPart::bucket, Encoders.INT())
            .flatMapGroups(
                (FlatMapGroupsFunction<Integer, FormsPart, Form>)
                    (bucket, parts) -> mostFrequent(parts),
                RecordEncoder.of(Form.class))
            .collectAsList()
            .stream()
            .collect(Collectors.toMap(Form::phrase, Form::form));
    return IntStream.range(0, phrases.size())
        .mapToObj(i -> row(phrases.get(i), forms.getOrDefault(i, ""), i + 1))
        .toList();
  }

  /** By length and number of a sequence 1 + the number of the phrase; 0 for those that are none. */
  private static int[][] chosen(Ngrams ngrams, List<ScoredPhrases.Scored> phrases) {
    int[][] chosen = new int[ngrams.longest() + 1][];
    for (int words = 2; words < chosen.length; words++) {
      chosen[words] = new int[ngrams.size(words)];
    }
    for (int p = 0; p < phrases.size(); p++) {
      chosen[phrases.get(p).words()][phrases.get(p).number()] = p + 1;
    }
    return chosen;
  }

  private static Phrase row(ScoredPhrases.Scored s, String form, int rank) {
    return new Phrase(
        s.phrase(),
        form,
        s.language(),
        s.words(),
        s.articles(),
        s.occurrences(),
        s.inside(),
        s.pmi(),
        s.npmi(),
        s.llr(),
        s.logDice(),
        s.tScore(),
        rank);
  }

  /** Counts the printed forms of a slice's phrases. */
  record CountForms(
      Broadcast<Vocabulary> vocabulary, Broadcast<Ngrams> ngrams, int[][] chosen, int buckets)
      implements FlatMapFunction<Phrases.Text, FormsPart> {
    @Override
    public Iterator<FormsPart> call(Phrases.Text text) {
      int[] numbers = vocabulary.value().numbers(text.bags().terms());
      SliceTokens tokens = new SliceTokens(text.bags(), text.stream(), numbers);
      Runs runs = new Runs(tokens, numbers);
      Map<Form, Integer> counts = new HashMap<>();
      Runs.Taker taker =
          (article, token, terms, ids, length) -> {
            for (int words = 1; words < chosen.length; words++) {
              ngrams.value().lengthen(terms, ids, length, words);
              for (int i = 0; words > 1 && i + words <= length; i++) {
                int phrase = ids[i] < 0 ? 0 : chosen[words][ids[i]];
                if (phrase > 0) {
                  String form = form(text.bags(), tokens, token + i, words);
                  counts.merge(new Form(phrase - 1, form), 1, Integer::sum);
                }
              }
            }
          };
      for (int article = 0; article < text.identities().size(); article++) {
        if (text.identities().get(article).duplicateOf() == null) {
          runs.forEach(article, taker);
        }
      }
      return parts(counts);
    }

    private static String form(TermBags bags, SliceTokens tokens, int token, int words) {
      return IntStream.range(token, token + words)
          .mapToObj(k -> bags.forms()[tokens.form(k)])
          .collect(Collectors.joining(" "));
    }

    private Iterator<FormsPart> parts(Map<Form, Integer> counts) {
      Map<Integer, List<Map.Entry<Form, Integer>>> byBucket =
          counts.entrySet().stream()
              .collect(Collectors.groupingBy(e -> e.getKey().phrase() % buckets));
      List<FormsPart> parts = new ArrayList<>(byBucket.size());
      byBucket.forEach(
          (bucket, forms) ->
              parts.add(
                  new FormsPart(
                      bucket,
                      forms.stream().mapToInt(e -> e.getKey().phrase()).toArray(),
                      forms.stream().map(e -> e.getKey().form()).toArray(String[]::new),
                      forms.stream().mapToInt(Map.Entry::getValue).toArray())));
      return parts.iterator();
    }
  }

  /** Of each phrase the form printed most; of equals the first in the order of code units. */
  private static Iterator<Form> mostFrequent(Iterator<FormsPart> parts) {
    Map<Integer, Map<String, Long>> counts = new HashMap<>();
    while (parts.hasNext()) {
      FormsPart part = parts.next();
      for (int i = 0; i < part.phrases().length; i++) {
        counts
            .computeIfAbsent(part.phrases()[i], p -> new HashMap<>())
            .merge(part.forms()[i], (long) part.counts()[i], Long::sum);
      }
    }
    return counts.entrySet().stream().map(e -> new Form(e.getKey(), most(e.getValue()))).iterator();
  }

  private static String most(Map<String, Long> forms) {
    String best = "";
    long most = 0;
    for (Map.Entry<String, Long> form : forms.entrySet()) {
      long times = form.getValue();
      if (times > most || (times == most && form.getKey().compareTo(best) < 0)) {
        best = form.getKey();
        most = times;
      }
    }
    return best;
  }
}
