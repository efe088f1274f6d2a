package org.rawabit.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rawabit.text.Normalized;

/** Lists of words that come with the program: an entry a line, with # before comments. */
final class WordList {
  private WordList() {}

  /** The entries of a list, as typed. */
  static List<String> lines(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WordList.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a list, normalized. */
  static Set<String> normalized(String resource) {
    return lines(resource).stream()
        .map(line -> Normalized.of(line).text())
        .collect(Collectors.toSet());
  }
}
