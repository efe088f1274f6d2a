package org.rawabit.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/**
 * Words that say nothing about a text: the lists of Lucene's analyzers, normalized, and ours on
 * top.
 *
 * <p>Our additions (verbs of saying, weekdays, months of the press) are in the resources
 * stop-words-*.txt.
 */
final class StopWords {
  static final StopWords ARABIC = new StopWords(ArabicAnalyzer.getDefaultStopSet(), "ar");
  static final StopWords ENGLISH = new StopWords(EnglishAnalyzer.getDefaultStopSet(), "en");
  static final StopWords FRENCH = new StopWords(FrenchAnalyzer.getDefaultStopSet(), "fr");

  private final Set<String> words;

  private StopWords(CharArraySet lucene, String language) {
    this.words =
        lucene.stream().map(w -> new String((char[]) w)).collect(Collectors.toSet()).stream()
            .map(w -> Normalized.of(w).text())
            .collect(Collectors.toSet());
    words.addAll(ours("stop-words-" + language + ".txt"));
  }

  private static Set<String> ours(String resource) {
    try (Reader in =
            new InputStreamReader(
                StopWords.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
        BufferedReader lines = new BufferedReader(in)) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.trim().split("\\s+")))
          .map(w -> Normalized.of(w).text())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a normalized word is in the list. */
  boolean contains(String normalized) {
    return words.contains(normalized);
  }
}
