package org.rawabit.stages;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.rawabit.tables.Phrase;

/** How phrases are printed most: one pass over the token streams for all of them. */
final class PhraseForms {
  private PhraseForms() {}

  /**
   * The phrases whose forms are looked for.
   *
   * @param chosen by length and number of a sequence 1 + the number of the phrase; 0 for those that
   *     are none
   * @param phrases the strongest first
   */
  record Wanted(Ngrams ngrams, int[][] chosen, List<ScoredPhrases.Scored> phrases)
      implements Serializable {
    static Wanted of(Ngrams ngrams, List<ScoredPhrases.Scored> phrases) {
      int[][] chosen = new int[ngrams.longest() + 1][];
      for (int words = 2; words < chosen.length; words++) {
        chosen[words] = new int[ngrams.size(words)];
      }
      for (int p = 0; p < phrases.size(); p++) {
        chosen[phrases.get(p).words()][phrases.get(p).number()] = p + 1;
      }
      return new Wanted(ngrams, chosen, phrases);
    }
  }

  /** The rows of the phrases, in their order. */
  static JavaRDD<Phrase> printed(JavaRDD<NumberedSlice> slices, Broadcast<Wanted> wanted) {
    JavaRDD<FormsPart> parts = slices.map(slice -> new CountForms(wanted.value(), slice).counted());
    return Buckets.addedUp(parts, 1, new MostFrequent(wanted));
  }

  /**
   * Counts the printed forms of a slice's phrases.
   *
   * <p>A form is known by a number: that of the phrase, lengthened by the number of one printed
   * word after the other. So the same form again makes no text.
   */
  private static final class CountForms {
    private final Wanted wanted;
    private final NumberedSlice slice;
    private final SliceTokens tokens;
    private final LongTable forms = new LongTable(1 << 12);
    private final IntList counts = new IntList();

    CountForms(Wanted wanted, NumberedSlice slice) {
      this.wanted = wanted;
      this.slice = slice;
      this.tokens = slice.tokens();
    }

    FormsPart counted() {
      Runs runs = new Runs(tokens);
      for (int article = 0; article < slice.articles(); article++) {
        if (!slice.isDuplicate(article)) {
          runs.forEach(article, (in, token, terms, ids, length) -> add(token, terms, ids, length));
        }
      }
      return part();
    }

    private void add(int token, int[] terms, int[] ids, int length) {
      int[][] chosen = wanted.chosen();
      for (int words = 1; words < chosen.length; words++) {
        wanted.ngrams().lengthen(terms, ids, length, words);
        for (int i = 0; words > 1 && i + words <= length; i++) {
          int phrase = ids[i] < 0 ? 0 : chosen[words][ids[i]];
          if (phrase > 0) {
            count(phrase - 1, token + i, words);
          }
        }
      }
    }

    private void count(int phrase, int token, int words) {
      int form = phrase;
      for (int k = token; k < token + words; k++) {
        form = wanted.phrases().size() + forms.add((long) form << 32 | tokens.form(k));
        while (counts.size() < forms.size()) {
          counts.add(0);
        }
      }
      counts.increment(form - wanted.phrases().size());
    }

    private FormsPart part() {
      int[] found = IntStream.range(0, counts.size()).filter(n -> counts.at(n) > 0).toArray();
      int[] phrases = new int[found.length];
      PackedWords.Packer texts = new PackedWords.Packer();
      for (int i = 0; i < found.length; i++) {
        int form = found[i] + wanted.phrases().size();
        StringBuilder text = new StringBuilder();
        while (form >= wanted.phrases().size()) {
          long key = forms.key(form - wanted.phrases().size());
          String word = slice.bags().forms()[(int) key];
          text.insert(0, text.isEmpty() ? word : word + ' ');
          form = (int) (key >>> 32);
        }
        phrases[i] = form;
        texts.add(text.toString());
      }
      return new FormsPart(phrases, texts.packed(), IntStream.of(found).map(counts::at).toArray());
    }
  }

  /** Of each phrase the form printed most; of equals the first in the order of code units. */
  private record MostFrequent(Broadcast<Wanted> wanted)
      implements FlatMapFunction<Iterator<FormsPart>, Phrase> {
    @Override
    public Iterator<Phrase> call(Iterator<FormsPart> parts) {
      WordTable forms = new WordTable();
      long[] counts = new long[1 << 10];
      while (parts.hasNext()) {
        FormsPart part = parts.next();
        for (int i = 0; i < part.phrases().length; i++) {
          int form = forms.add(part.phrases()[i], part.forms(), i);
          if (form == counts.length) {
            counts = Arrays.copyOf(counts, 2 * form);
          }
          counts[form] += part.counts()[i];
        }
      }
      List<ScoredPhrases.Scored> phrases = wanted.value().phrases();
      int[] best = forms.mostFrequent(counts, phrases.size());
      return IntStream.range(0, phrases.size())
          .mapToObj(p -> row(phrases.get(p), best[p] < 0 ? "" : forms.word(best[p]), p + 1))
          .iterator();
    }
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
}
