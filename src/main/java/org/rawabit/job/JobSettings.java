package org.rawabit.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rawabit.Secrets;
import org.rawabit.corpus.InputSpec;
import org.rawabit.stages.CollocateNode;
import org.rawabit.stages.Collocates;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.Networks;
import org.rawabit.stages.Phrases;
import org.rawabit.stages.Timelines;
import org.rawabit.stats.TermWeighting;

/**
 * The settings of a job as they are written down with a run: every key of the job file by which
 * tables are made, with its value, defaults filled in.
 *
 * <p>The keys {@code report.…} are not among them: they change no table.
 */
final class JobSettings {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private JobSettings() {}

  /** An object of the dotted keys; values are strings, numbers, booleans and lists of strings. */
  static String json(Job job) {
    try {
      return new ObjectMapper().writeValueAsString(of(job));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("settings are no JSON", e);
    }
  }

  /** The values by key, in the order of docs/jobs.md. */
  static Map<String, Object> of(Job job) {
    JobSettings settings = new JobSettings();
    settings.put("name", job.name());
    settings.put("batch", job.batch());
    settings.inputs(job.inputs());
    settings.put("rejects.max_share", job.maxRejects());
    settings.put("actors", job.actors());
    settings.put("output", job.output());
    settings.put("duplicates.near", job.duplicates().near());
    settings.put("duplicates.threshold", job.duplicates().threshold());
    settings.put("text.languages", job.languages());
    settings.terms(job.terms());
    settings.cooccurrence(job.cooccurrence());
    settings.put("evidence.per_pair", job.evidencePerPair());
    settings.timeline(job.timeline());
    settings.put("actor_terms.top", job.actorTerms().top());
    settings.put("actor_terms.min_articles", job.actorTerms().minArticles());
    settings.put("group_terms.by", ids(job.groupTerms().by()));
    settings.put("group_terms.period", job.groupTerms().period().id());
    settings.put("group_terms.top", job.groupTerms().top());
    settings.put("group_terms.min_articles", job.groupTerms().minArticles());
    settings.phrases(job.phrases());
    settings.collocates(job.collocates());
    settings.put("statistics", ids(job.statistics()));
    settings.network(job.network());
    return settings.values;
  }

  private void inputs(List<InputSpec> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      InputSpec input = inputs.get(i);
      String key = "inputs[" + i + "].";
      put(key + "path", input.path());
      put(key + "format", input.format());
      input.fields().forEach((field, name) -> put(key + "fields." + field, name));
      if (input.record() != null) {
        put(key + "record", input.record());
      }
      put(key + "encoding", input.encoding());
    }
  }

  private void terms(Job.TermOptions terms) {
    TermWeighting weighting = terms.weighting();
    put("terms.top", terms.top());
    put("terms.min_articles", terms.minArticles());
    put("terms.vocabulary", terms.vocabulary());
    put("terms.tf", id(weighting.tf()));
    put("terms.idf", id(weighting.idf()));
    put("terms.norm", id(weighting.norm()));
    put("terms.k1", weighting.k1());
    put("terms.b", weighting.b());
    put("terms.dispersion", terms.dispersion());
  }

  private void cooccurrence(Cooccurrences.Options cooccurrence) {
    put("cooccurrence.scopes", ids(cooccurrence.scopes()));
    put("cooccurrence.window", cooccurrence.window());
    put("cooccurrence.periods", ids(cooccurrence.periods()));
    put("cooccurrence.count", id(cooccurrence.unit()));
    put("cooccurrence.min_articles", cooccurrence.minimum());
    put("cooccurrence.kinds", cooccurrence.kinds());
    put("cooccurrence.by", ids(cooccurrence.facets()));
    put("cooccurrence.roll_up", cooccurrence.rollUp());
  }

  private void timeline(Timelines.Options timeline) {
    put("timeline.periods", ids(timeline.periods()));
    put("timeline.scope", timeline.scope().id());
    put("timeline.min_articles", timeline.minimum());
    put("timeline.scale", timeline.scale());
    put("timeline.gamma", timeline.gamma());
  }

  private void phrases(Phrases.Options phrases) {
    put("phrases.longest", phrases.longest());
    put("phrases.min_occurrences", phrases.minOccurrences());
    put("phrases.min_articles", phrases.minArticles());
    put("phrases.min_npmi", phrases.minNpmi());
    put("phrases.max_inside", phrases.maxInside());
    put("phrases.top", phrases.top());
  }

  private void collocates(Collocates.Options collocates) {
    put("collocates.of", collocates.of().stream().map(CollocateNode::asWritten).toList());
    put("collocates.window", collocates.window());
    put("collocates.top", collocates.top());
    put("collocates.min_occurrences", collocates.minOccurrences());
  }

  private void network(Networks.Options network) {
    put("network.scope", network.scope().id());
    put("network.weight", id(network.weight()));
    put("network.min_weight", network.minWeight());
    put("network.max_q", network.maxQ());
    put("network.alpha", network.alpha());
    put("network.resolution", network.resolution());
    put("network.seed", network.seed());
    put("network.sources", network.sources());
    put("network.local_ties", network.localTies());
  }

  private void put(String key, Object value) {
    values.put(key, value instanceof String text ? Secrets.hidden(text) : value);
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> ids(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(JobSettings::id).toList();
  }
}
