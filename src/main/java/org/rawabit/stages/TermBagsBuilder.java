package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawabit.text.Form;
import org.rawabit.text.Sentences;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/** Counts the terms of one article after the other into {@link TermBags}, and keeps their order. */
final class TermBagsBuilder {
  private final Map<String, Integer> terms = new HashMap<>();
  private final List<String> termNames = new ArrayList<>();

  /** By what is printed, the first form that is printed so. */
  private final Map<String, Integer> forms = new HashMap<>();

  private final List<String> formNames = new ArrayList<>();

  /** The next form printed as this one is, with another term: in English and in French; or −1. */
  private final IntList otherForms = new IntList();

  // The tokenizer hands out the same object for the same word: found by its number, a word is
  // hashed once and not once a token. Two tables, since a Latin word has a French term.
  private final KnownForms known = new KnownForms();
  private final KnownForms knownFrench = new KnownForms();

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
    KnownForms numbered = isFrench ? knownFrench : known;
    for (int i = 0; i < tokens.count(); i++) {
      Form form = tokens.form(i);
      if (!numbered.has(form)) {
        String term = form.term(analyzed.language());
        if (term == null) {
          stream.add(-1);
          continue;
        }
        int number = termNumber(term);
        numbered.put(form, number, formNumber(form.printed(), number));
      }
      int formNumber = numbered.formNumber(form);
      stream.add(formNumber);
      count(numbered.termNumber(form), formNumber, isFrench, first);
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

  private int termNumber(String term) {
    Integer number = terms.get(term);
    if (number != null) {
      return number;
    }
    french.add(0);
    terms.put(term, termNames.size());
    termNames.add(term);
    return termNames.size() - 1;
  }

  private int formNumber(String printed, int term) {
    int last = -1;
    for (int f = forms.getOrDefault(printed, -1); f >= 0; f = otherForms.at(f)) {
      if (formTerms.at(f) == term) {
        return f;
      }
      last = f;
    }
    int form = formNames.size();
    if (last < 0) {
      forms.put(printed, form);
    } else {
      otherForms.set(last, form);
    }
    formNames.add(printed);
    formTerms.add(term);
    formCounts.add(0);
    otherForms.add(-1);
    return form;
  }

  private void count(int term, int form, boolean isFrench, int first) {
    formCounts.increment(form);
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
    return new TermBags(
        termNames.toArray(String[]::new),
        french.toArray(),
        formNames.toArray(String[]::new),
        formTerms.toArray(),
        formCounts.toArray(),
        offsets.toArray(),
        entries.toArray(),
        counts.toArray());
  }
}
