package org.rawabit.job;

import java.util.List;
import org.rawabit.actors.MentionKind;
import org.rawabit.stages.Cooccurrences;
import org.rawabit.stages.CountUnit;
import org.rawabit.stages.Facet;
import org.rawabit.stages.PeriodKind;
import org.rawabit.stages.Scope;
import org.rawabit.stages.Timelines;
import org.rawabit.yaml.Key;
import org.rawabit.yaml.Section;
import org.rawabit.yaml.YamlMap;

/** The keys of a job file that say how pairs of actors are counted. */
final class PairKeys {
  static final Section COOCCURRENCE =
      new Section(
          "cooccurrence",
          "Who is together with whom: [what is counted](statistics.md#what-is-counted).");
  private static final Key<List<Scope>> SCOPES =
      COOCCURRENCE.someOf(
          "scopes",
          Scope.class,
          List.of(Scope.ARTICLE, Scope.PARAGRAPH, Scope.SENTENCE),
          "units in which two actors are together");
  private static final Key<Integer> WINDOW =
      COOCCURRENCE.integer(
          "window",
          20,
          2,
          10_000,
          "width of the scope `window` in tokens: [how windows are"
              + " counted](statistics.md#windows)");
  private static final Key<List<PeriodKind>> PERIODS =
      COOCCURRENCE.someOf(
          "periods",
          PeriodKind.class,
          List.of(PeriodKind.ALL, PeriodKind.MONTH),
          "stretches of publication that are counted each by itself; weeks are ISO 8601");
  private static final Key<Integer> MIN_ARTICLES =
      COOCCURRENCE.integer(
          "min_articles",
          2,
          1,
          Integer.MAX_VALUE,
          "pairs together in fewer stories (articles, by `count`) are left out");
  private static final Key<CountUnit> COUNT =
      COOCCURRENCE.oneOf(
          "count",
          CountUnit.class,
          CountUnit.STORIES,
          "`stories`: the first article of each [story](stories.md) counts; `articles`: all do");
  private static final Key<List<MentionKind>> KINDS =
      COOCCURRENCE.someOf(
          "kinds",
          MentionKind.class,
          List.of(MentionKind.NAME, MentionKind.ROLE, MentionKind.METONYM, MentionKind.REFERENCE),
          "[kinds of mention](actors.md#kinds) that count");
  private static final Key<List<Facet>> BY =
      COOCCURRENCE.someOf(
          "by", Facet.class, List.of(Facet.values()), "what `cooccurrence_by` divides by");
  private static final Key<Boolean> ROLL_UP =
      COOCCURRENCE.bool(
          "roll_up",
          false,
          "`true`: a mention of a member counts for the groups in its `member_of`, too, and for"
              + " theirs; a member and its own group make no pair");

  static final Section EVIDENCE =
      new Section("evidence", "The sentences that are kept behind a pair.");
  private static final Key<Integer> PER_PAIR =
      EVIDENCE.integer("per_pair", 5, 1, 1000, "articles that show a pair");

  static final Section TIMELINE = new Section("timeline", "Actors and pairs over time.");
  private static final Key<List<PeriodKind>> COURSE =
      TIMELINE.someOf(
          "periods",
          PeriodKind.class,
          PeriodKind.COURSE,
          List.of(PeriodKind.DAY, PeriodKind.MONTH),
          "periods in which actors and pairs are followed");
  private static final Key<Scope> SCOPE =
      TIMELINE.oneOf(
          "scope",
          Scope.class,
          Scope.ARTICLE,
          "the unit that pairs share in `pair_timeline` and in `bursts`");
  private static final Key<Integer> TIMELINE_MIN_ARTICLES =
      TIMELINE.integer(
          "min_articles",
          10,
          1,
          Integer.MAX_VALUE,
          "pairs together in fewer dated stories (articles, by `cooccurrence.count`) are not"
              + " followed");
  private static final Key<Double> SCALE =
      TIMELINE.decimal(
          "scale", 2, 1.1, 100, "how many times as likely one level of a burst makes a mention");
  private static final Key<Double> GAMMA =
      TIMELINE.decimal("gamma", 1, 0.1, 100, "how much evidence a burst needs to begin");

  private PairKeys() {}

  static Cooccurrences.Options cooccurrence(YamlMap file) {
    YamlMap map = COOCCURRENCE.in(file);
    return new Cooccurrences.Options(
        SCOPES.of(map),
        WINDOW.of(map),
        PERIODS.of(map),
        COUNT.of(map),
        MIN_ARTICLES.of(map),
        KINDS.of(map).stream().map(MentionKind::id).toList(),
        BY.of(map),
        ROLL_UP.of(map));
  }

  static int evidencePerPair(YamlMap file) {
    return PER_PAIR.of(EVIDENCE.in(file));
  }

  static Timelines.Options timeline(YamlMap file) {
    YamlMap map = TIMELINE.in(file);
    List<PeriodKind> periods = COURSE.of(map);
    if (periods.contains(PeriodKind.ALL)) {
      throw map.error(
          "periods", "'all' has no course; allowed are day, week, month, quarter, year");
    }
    return new Timelines.Options(
        periods, SCOPE.of(map), TIMELINE_MIN_ARTICLES.of(map), SCALE.of(map), GAMMA.of(map));
  }
}
