package org.rawabit.job;

import java.util.List;
import org.rawabit.stages.ActorTerms;
import org.rawabit.stages.CollocateNode;
import org.rawabit.stages.Collocates;
import org.rawabit.stages.GroupTerms;
import org.rawabit.stages.PeriodKind;
import org.rawabit.stages.Phrases;
import org.rawabit.stats.TermWeighting;
import org.rawabit.yaml.YamlMap;

/** The keys of a job file that say what becomes of terms. */
final class TermKeys {
  private TermKeys() {}

  static Job.TermOptions terms(YamlMap terms) {
    terms.onlyKeys(
        "top", "min_articles", "vocabulary", "tf", "idf", "norm", "k1", "b", "dispersion");
    TermWeighting usual = TermWeighting.SPARK;
    return new Job.TermOptions(
        terms.integer("top", 50, 1, 10_000),
        terms.integer("min_articles", 2, 1, Integer.MAX_VALUE),
        terms.integer("vocabulary", 1 << 18, 1, 1 << 24),
        new TermWeighting(
            terms.oneOf("tf", TermWeighting.Tf.class, usual.tf()),
            terms.oneOf("idf", TermWeighting.Idf.class, usual.idf()),
            terms.oneOf("norm", TermWeighting.Norm.class, usual.norm()),
            terms.decimal("k1", usual.k1(), 0, 100),
            terms.decimal("b", usual.b(), 0, 1)),
        terms.bool("dispersion", true));
  }

  static ActorTerms.Options actorTerms(YamlMap map) {
    map.onlyKeys("top", "min_articles");
    return new ActorTerms.Options(
        map.integer("top", 30, 1, 10_000), map.integer("min_articles", 3, 1, Integer.MAX_VALUE));
  }

  static GroupTerms.Options groupTerms(YamlMap map) {
    map.onlyKeys("by", "period", "top", "min_articles");
    PeriodKind period = map.oneOf("period", PeriodKind.class, PeriodKind.MONTH);
    if (period == PeriodKind.ALL) {
      throw map.error("period", "'all' is not one of day, week, month, quarter, year");
    }
    return new GroupTerms.Options(
        map.someOf(
            "by",
            GroupTerms.GroupKind.class,
            List.of(GroupTerms.GroupKind.PERIOD, GroupTerms.GroupKind.SOURCE)),
        period,
        map.integer("top", 30, 1, 10_000),
        map.integer("min_articles", 3, 1, Integer.MAX_VALUE));
  }

  static Phrases.Options phrases(YamlMap map) {
    map.onlyKeys("longest", "min_occurrences", "min_articles", "min_npmi", "max_inside", "top");
    return new Phrases.Options(
        map.integer("longest", 4, 2, 10),
        map.integer("min_occurrences", 5, 1, Integer.MAX_VALUE),
        map.integer("min_articles", 3, 1, Integer.MAX_VALUE),
        map.decimal("min_npmi", 0.3, -1, 1),
        map.decimal("max_inside", 0.9, 0, 1),
        map.integer("top", 10_000, 1, 1_000_000));
  }

  static Collocates.Options collocates(YamlMap map) {
    map.onlyKeys("of", "window", "top", "min_occurrences");
    List<CollocateNode> nodes =
        map.strings("of").stream().distinct().map(text -> node(map, text)).toList();
    return new Collocates.Options(
        nodes,
        map.integer("window", 5, 1, 100),
        map.integer("top", 50, 1, 10_000),
        map.integer("min_occurrences", 3, 1, Integer.MAX_VALUE));
  }

  private static CollocateNode node(YamlMap map, String text) {
    try {
      return CollocateNode.of(text);
    } catch (IllegalArgumentException e) {
      throw map.error("of", String.valueOf(e.getMessage()));
    }
  }
}
