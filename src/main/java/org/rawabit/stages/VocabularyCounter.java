package org.rawabit.stages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.stats.TermWeighting;
import org.rawabit.tables.Term;

/** Adds up {@link VocabularyPart}s of one bucket. */
final class VocabularyCounter {
  private static final class Count {
    long articles;
    long occurrences;
    long printed;
    long french;
    final Map<String, Long> forms = new HashMap<>(2);
  }

  private final Map<String, Count> counts = new HashMap<>();

  /** Cuts a slice's terms into the parts of {@code buckets} buckets. */
  static Iterator<VocabularyPart> parts(TermBags bags, List<Identity> identities, int buckets) {
    int[] articles = new int[bags.terms().length];
    long[] occurrences = new long[articles.length];
    for (int article = 0; article < identities.size(); article++) {
      if (identities.get(article).duplicateOf() != null) {
        continue;
      }
      for (int k = bags.offsets()[article]; k < bags.offsets()[article + 1]; k++) {
        articles[bags.entries()[k]]++;
        occurrences[bags.entries()[k]] += bags.counts()[k];
      }
    }
    int[] bucketOf = new int[articles.length];
    for (int t = 0; t < articles.length; t++) {
      bucketOf[t] = Math.floorMod(bags.terms()[t].hashCode(), buckets);
    }
    List<VocabularyPart> parts = new ArrayList<>(buckets);
    for (int bucket = 0; bucket < buckets; bucket++) {
      parts.add(part(bags, bucket, bucketOf, articles, occurrences));
    }
    return parts.iterator();
  }

  private static VocabularyPart part(
      TermBags bags, int bucket, int[] bucketOf, int[] articles, long[] occurrences) {
    int[] place = new int[bucketOf.length];
    int count = 0;
    for (int t = 0; t < bucketOf.length; t++) {
      place[t] = bucketOf[t] == bucket ? count++ : -1;
    }
    String[] terms = new String[count];
    int[] partArticles = new int[count];
    long[] partOccurrences = new long[count];
    long[] printed = new long[count];
    long[] french = new long[count];
    for (int t = 0; t < place.length; t++) {
      if (place[t] >= 0) {
        terms[place[t]] = bags.terms()[t];
        partArticles[place[t]] = articles[t];
        partOccurrences[place[t]] = occurrences[t];
        french[place[t]] = bags.french()[t];
      }
    }
    int size = (int) Arrays.stream(bags.formTerms()).filter(t -> place[t] >= 0).count();
    String[] forms = new String[size];
    int[] formTerms = new int[size];
    long[] formCounts = new long[size];
    int next = 0;
    for (int f = 0; f < bags.forms().length; f++) {
      int term = place[bags.formTerms()[f]];
      if (term >= 0) {
        forms[next] = bags.forms()[f];
        formTerms[next] = term;
        formCounts[next++] = bags.formCounts()[f];
        printed[term] += bags.formCounts()[f];
      }
    }
    return new VocabularyPart(
        bucket,
        terms,
        partArticles,
        partOccurrences,
        printed,
        french,
        forms,
        formTerms,
        formCounts);
  }

  void add(VocabularyPart part) {
    Count[] byNumber = new Count[part.terms().length];
    for (int t = 0; t < byNumber.length; t++) {
      Count count = counts.computeIfAbsent(part.terms()[t], term -> new Count());
      count.articles += part.articles()[t];
      count.occurrences += part.occurrences()[t];
      count.printed += part.printed()[t];
      count.french += part.french()[t];
      byNumber[t] = count;
    }
    for (int f = 0; f < part.forms().length; f++) {
      byNumber[part.formTerms()[f]].forms.merge(part.forms()[f], part.formCounts()[f], Long::sum);
    }
  }

  /** The terms that are in at least so many articles, weighed for a corpus of so many. */
  Iterator<Term> terms(int minArticles, long corpus, TermWeighting weighting) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue().articles >= minArticles)
        .map(e -> term(e.getKey(), e.getValue(), weighting.idf(corpus, e.getValue().articles)))
        .iterator();
  }

  private static Term term(String term, Count count, double idf) {
    return new Term(
        term,
        mostFrequent(count.forms),
        language(term, count),
        count.articles,
        count.occurrences,
        idf,
        null,
        null,
        null);
  }

  /** The form printed most; of equals the first in the order of their code units. */
  private static String mostFrequent(Map<String, Long> forms) {
    @Nullable String best = null;
    long most = 0;
    for (Map.Entry<String, Long> form : forms.entrySet()) {
      long times = form.getValue();
      if (best == null || times > most || (times == most && form.getKey().compareTo(best) < 0)) {
        best = form.getKey();
        most = times;
      }
    }
    return best == null ? "" : best;
  }

  private static String language(String term, Count count) {
    return switch (Character.UnicodeScript.of(term.codePointAt(0))) {
      case ARABIC -> "ar";
      case LATIN -> 2 * count.french > count.printed ? "fr" : "en";
      default -> "und";
    };
  }
}
