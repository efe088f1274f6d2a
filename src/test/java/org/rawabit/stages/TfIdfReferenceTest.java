package org.rawabit.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.ArticleTerm;
import org.rawabit.tables.Term;

/** Holds our tf-idf to scikit-learn's on the same tokens. */
class TfIdfReferenceTest {
  private static final Path REFERENCE = Path.of("src/test/resources/reference");
  private static final Pattern TOKEN = Pattern.compile("\"([^\"\\\\]*)\"");

  @Test
  void weighsTermsAsScikitLearnDoes() throws IOException {
    List<List<String>> documents = documents();
    Map<String, Term> terms = terms(documents, TermWeighting.SPARK);
    Map<String, ArticleTerm> weighed = weighed(documents, TermWeighting.SPARK);
    List<String> reference = Files.readAllLines(REFERENCE.resolve("tfidf.tsv"));
    assertThat(weighed).hasSize(reference.size() - 1);
    for (String line : reference.subList(1, reference.size())) {
      String[] f = line.split("\t", -1);
      Term term = Objects.requireNonNull(terms.get(f[1]), line);
      ArticleTerm actual = Objects.requireNonNull(weighed.get(f[0] + " " + f[1]), line);
      assertThat(actual.tf()).as(line).isEqualTo(Integer.parseInt(f[2]));
      assertThat(term.articles()).as(line).isEqualTo(Long.parseLong(f[3]));
      assertThat(term.idf()).as(line).isCloseTo(Double.parseDouble(f[4]), offset(1e-9));
      assertThat(actual.tfidf()).as(line).isCloseTo(Double.parseDouble(f[5]), offset(1e-9));
    }
  }

  @Test
  void weighsByOtherFormulasAsScikitLearnAndNumPyDo() throws IOException {
    Map<TermWeighting, Map<String, ArticleTerm>> byVariant = new HashMap<>();
    List<List<String>> documents = documents();
    List<String> reference = Files.readAllLines(REFERENCE.resolve("weighting.tsv"));
    for (String line : reference.subList(1, reference.size())) {
      String[] f = line.split("\t", -1);
      TermWeighting weighting =
          new TermWeighting(
              TermWeighting.Tf.valueOf(f[0].toUpperCase(Locale.ROOT)),
              TermWeighting.Idf.valueOf(f[1].toUpperCase(Locale.ROOT)),
              TermWeighting.Norm.valueOf(f[2].toUpperCase(Locale.ROOT)),
              1.2,
              0.75);
      ArticleTerm actual =
          byVariant.computeIfAbsent(weighting, w -> weighed(documents, w)).get(f[3] + " " + f[4]);
      assertThat(Objects.requireNonNull(actual, line).tfidf())
          .as(line)
          .isCloseTo(Double.parseDouble(f[5]), offset(1e-9));
    }
    assertThat(byVariant).hasSize(8);
  }

  private static List<List<String>> documents() throws IOException {
    return Files.readAllLines(REFERENCE.resolve("tfidf_tokens.jsonl")).stream()
        .map(TfIdfReferenceTest::tokens)
        .toList();
  }

  private static Map<String, Term> terms(List<List<String>> documents, TermWeighting weighting) {
    VocabularyCounter counter = new VocabularyCounter();
    List<Identity> identities =
        IntStream.range(0, documents.size()).mapToObj(i -> Identity.alone("" + i)).toList();
    VocabularyParts.of(bags(documents), identities, 3).forEachRemaining(counter::add);
    Map<String, Term> terms = new HashMap<>();
    counter.terms(1, documents.size(), weighting).forEach(t -> terms.put(t.term(), t));
    return terms;
  }

  /** All terms of all documents, by number of the document and term. */
  private static Map<String, ArticleTerm> weighed(
      List<List<String>> documents, TermWeighting weighting) {
    TermBags bags = bags(documents);
    Map<String, Term> terms = terms(documents, weighting);
    List<Term> known = List.copyOf(terms.values());
    Vocabulary vocabulary = new Vocabulary(TermColumns.of(documents.size(), known));
    double words = documents.stream().mapToInt(List::size).sum();
    ArticleWeights weights =
        new ArticleWeights(
            bags,
            vocabulary.numbers(bags.terms()),
            vocabulary,
            weighting,
            words / documents.size());
    HighestTerms best = new HighestTerms(vocabulary, 1000);
    Map<String, ArticleTerm> weighed = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      weights.takeTo(best, i);
      for (ArticleTerm t : best.rows("" + i)) {
        weighed.put(i + " " + t.term(), t);
      }
    }
    return weighed;
  }

  private static List<String> tokens(String json) {
    return TOKEN.matcher(json).results().map((MatchResult m) -> m.group(1)).toList();
  }

  private static TermBags bags(List<List<String>> documents) {
    List<String> terms = documents.stream().flatMap(List::stream).distinct().toList();
    List<Integer> offsets = new ArrayList<>(List.of(0));
    List<Integer> entries = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (List<String> document : documents) {
      Map<String, Integer> bag = new LinkedHashMap<>();
      document.forEach(t -> bag.merge(t, 1, Integer::sum));
      bag.forEach(
          (term, count) -> {
            entries.add(terms.indexOf(term));
            counts.add(count);
          });
      offsets.add(entries.size());
    }
    String[] names = terms.toArray(String[]::new);
    return new TermBags(
        names,
        new int[names.length],
        names,
        IntStream.range(0, names.length).toArray(),
        new int[names.length],
        ints(offsets),
        ints(entries),
        ints(counts));
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
