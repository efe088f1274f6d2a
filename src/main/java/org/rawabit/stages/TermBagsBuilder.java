package org.rawabit.stages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.rawabit.text.Form;
import org.rawabit.text.Sentences;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/** Counts the terms of one article after the other into {@link TermBags}, and keeps their order. */
final class TermBagsBuilder {
  private final Map<String, Integer> terms = new HashMap<>();
  private final Map<String, Integer> forms = new HashMap<>();
  // Forms are few and the tokenizer hands out the same object for the same word: found by identity,
  // a word is hashed once and not once a token. Two entries, since a Latin word has a French term.
  private final IdentityHashMap<Form, int[]> known = new IdentityHashMap<>();
  private final IdentityHashMap<Form, int[]> knownFrench = new IdentityHashMap<>();

  private final IntList french = new IntList();
  private final IntList formTerms = new IntList();
  private final IntList formCounts = new IntList();
  private final IntList offsets = new IntList();
  private final IntList entries = new IntList();
  private final IntList counts = new IntList();
  private final IntList stream = new IntList();
  private final IntList streamOffsets = new IntList();
  private final IntList sentenceEnds = new IntList();
  private final IntList sentenceOffsets = new IntList();
  private int[] lastEntry = new int[1024];

  TermBagsBuilder() {
    endArticle();
  }

  void add(TextAnalyzer analyzed) {
    Tokens tokens = analyzed.tokens();
    boolean isFrench = analyzed.language().equals("fr");
    int first = entries.size();
    for (int i = 0; i < tokens.count(); i++) {
      Form form = tokens.form(i);
      String term = form.term(analyzed.language());
      if (term == null) {
        stream.add(-1);
        continue;
      }
      int[] numbers = number(form, term, isFrench);
      stream.add(numbers[1]);
      count(numbers, isFrench, first);
    }
    endSentences(tokens, analyzed.sentences());
    endArticle();
  }

  private void endSentences(Tokens tokens, Sentences sentences) {
    int token = 0;
    for (int s = 0; s < sentences.count(); s++) {
      while (token < tokens.count() && tokens.start(token) < sentences.end(s)) {
        token++;
      }
      sentenceEnds.add(token);
    }
  }

  /** An article whose terms do not count. */
  void addEmpty() {
    endArticle();
  }

  private void endArticle() {
    offsets.add(entries.size());
    streamOffsets.add(stream.size());
    sentenceOffsets.add(sentenceEnds.size());
  }

  /** The numbers of a form and its term. */
  private int[] number(Form form, String term, boolean isFrench) {
    IdentityHashMap<Form, int[]> cache = isFrench ? knownFrench : known;
    int[] numbers = cache.get(form);
    if (numbers == null) {
      numbers = new int[] {termNumber(term), 0};
      numbers[1] = formNumber(form.printed(), term, numbers[0]);
      cache.put(form, numbers);
    }
    return numbers;
  }

  private int termNumber(String term) {
    return terms.computeIfAbsent(
        term,
        t -> {
          french.add(0);
          return terms.size();
        });
  }

  private int formNumber(String printed, String term, int termNumber) {
    return forms.computeIfAbsent(
        // The same printed word may have an English and a French term.
        printed + '\u0000' + term,
        f -> {
          formTerms.add(termNumber);
          formCounts.add(0);
          return forms.size();
        });
  }

  private void count(int[] numbers, boolean isFrench, int first) {
    int term = numbers[0];
    formCounts.increment(numbers[1]);
    if (isFrench) {
      french.increment(term);
    }
    if (term >= lastEntry.length) {
      lastEntry = Arrays.copyOf(lastEntry, Math.max(term + 1, 2 * lastEntry.length));
    }
    // lastEntry[term] is 1 + the entry of the term in the last article that had it.
    int entry = lastEntry[term] - 1;
    if (entry >= first) {
      counts.increment(entry);
    } else {
      lastEntry[term] = entries.size() + 1;
      entries.add(term);
      counts.add(1);
    }
  }

  TokenStream stream() {
    return new TokenStream(
        stream.toArray(),
        streamOffsets.toArray(),
        sentenceEnds.toArray(),
        sentenceOffsets.toArray());
  }

  TermBags bags() {
    String[] termNames = new String[terms.size()];
    terms.forEach((term, number) -> termNames[number] = term);
    String[] formNames = new String[forms.size()];
    forms.forEach((key, number) -> formNames[number] = key.substring(0, key.indexOf('\u0000')));
    return new TermBags(
        termNames,
        french.toArray(),
        formNames,
        formTerms.toArray(),
        formCounts.toArray(),
        offsets.toArray(),
        entries.toArray(),
        counts.toArray());
  }
}
