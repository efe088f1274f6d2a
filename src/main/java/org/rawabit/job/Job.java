package org.rawabit.job;

import java.util.List;
import java.util.Set;
import org.rawabit.corpus.InputSpec;
import org.rawabit.report.ReportOptions;
import org.rawabit.stages.ActorTerms;
import org.rawabit.stages.Collocates;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.GroupTerms;
import org.rawabit.stages.NearPairs;
import org.rawabit.stages.Networks;
import org.rawabit.stages.Phrases;
import org.rawabit.stages.Timelines;
import org.rawabit.stats.TermWeighting;

/**
 * A job: what to read, whom to look for, what to count, where to write.
 *
 * @param batch the name under which articles of this job are kept
 * @param actors paths of actor files
 * @param duplicates which texts make one story
 * @param languages ISO 639-1 codes of the languages whose text is looked at
 * @param evidencePerPair how many articles may show a pair
 * @param statistics the tables to make of those that can be left out, in the order of the enum
 * @param network how networks are made of pairs
 * @param timeline how actors and pairs are looked at over time
 * @param maxRejects the share of records, 0 to 1, past which a run fails that rejects more
 * @param report how much of the run its report shows
 */
public record Job(
    String name,
    String batch,
    List<InputSpec> inputs,
    List<String> actors,
    String output,
    NearPairs.Options duplicates,
    List<String> languages,
    TermOptions terms,
    Cooccurrences.Options cooccurrence,
    int evidencePerPair,
    Set<Statistic> statistics,
    ActorTerms.Options actorTerms,
    GroupTerms.Options groupTerms,
    Phrases.Options phrases,
    Collocates.Options collocates,
    Networks.Options network,
    Timelines.Options timeline,
    double maxRejects,
    ReportOptions report) {

  /**
   * What becomes of terms.
   *
   * @param top how many terms an article may have in {@code article_terms}
   * @param minArticles terms in fewer articles are left out
   * @param vocabulary how many terms there may be; past it the most frequent stay
   * @param weighting what their weights are
   * @param dispersion whether to say how evenly they are spread
   */
  public record TermOptions(
      int top, int minArticles, int vocabulary, TermWeighting weighting, boolean dispersion) {}
}
