package org.rawabit.job;

import java.util.List;
import org.rawabit.stages.ActorTerms;
import org.rawabit.stages.CollocateNode;
import org.rawabit.stages.Collocates;
import org.rawabit.stages.GroupTerms;
import org.rawabit.stages.GroupTerms.GroupKind;
import org.rawabit.stages.PeriodKind;
import org.rawabit.stages.Phrases;
import org.rawabit.stats.TermWeighting;
import org.rawabit.yaml.Key;
import org.rawabit.yaml.Section;
import org.rawabit.yaml.YamlMap;

/** The keys of a job file that say what becomes of terms. */
final class TermKeys {
  static final Section TERMS =
      new Section(
          "terms",
          "Which terms there are, and what they weigh in an article: [more](jobs.md#terms), and"
              + " [the formulas](statistics.md#weights-of-terms-article_termstfidf-termsidf).");
  private static final TermWeighting USUAL = TermWeighting.SPARK;
  private static final Key<Integer> TERMS_TOP =
      TERMS.integer("top", 50, 1, 10_000, "terms an article may have in `article_terms`");
  private static final Key<Integer> TERMS_MIN_ARTICLES =
      TERMS.integer(
          "min_articles", 2, 1, Integer.MAX_VALUE, "terms in fewer articles are left out");
  private static final Key<Integer> VOCABULARY =
      TERMS.integer(
          "vocabulary",
          1 << 18,
          1,
          1 << 24,
          "how many terms there may be; past it the most frequent stay");
  private static final Key<TermWeighting.Tf> TF =
      TERMS.oneOf(
          "tf",
          TermWeighting.Tf.class,
          USUAL.tf(),
          "what becomes of the times tf a term occurs: `raw`: tf; `log`: 1 + ln tf; `augmented`: 0.5"
              + " + 0.5·tf/max; `boolean`: 1; `bm25`: tf·(k1+1)/(tf + k1·(1 − b + b·L/avgL))");
  private static final Key<TermWeighting.Idf> IDF =
      TERMS.oneOf(
          "idf",
          TermWeighting.Idf.class,
          USUAL.idf(),
          "what becomes of the articles df with it among N: `spark`: ln((N+1)/(df+1)); `smooth`:"
              + " that + 1, as in scikit-learn; `plain`: ln(N/df); `probabilistic`: ln((N−df)/df),"
              + " at least 0; `bm25`: ln(1 + (N−df+0.5)/(df+0.5))");
  private static final Key<TermWeighting.Norm> NORM =
      TERMS.oneOf(
          "norm",
          TermWeighting.Norm.class,
          USUAL.norm(),
          "`l2`: an article's weights are divided by their Euclidean length, before the best are"
              + " picked");
  private static final Key<Double> K1 = TERMS.decimal("k1", USUAL.k1(), 0, 100, "of `tf: bm25`");
  private static final Key<Double> B = TERMS.decimal("b", USUAL.b(), 0, 1, "of `tf: bm25`");
  private static final Key<Boolean> DISPERSION =
      TERMS.bool("dispersion", true, "whether `terms` says how evenly terms are spread");

  static final Section ACTOR_TERMS =
      new Section("actor_terms", "Terms that mark the sentences of an actor.");
  private static final Key<Integer> ACTOR_TERMS_TOP =
      ACTOR_TERMS.integer("top", 30, 1, 10_000, "terms an actor may have, in each language");
  private static final Key<Integer> ACTOR_TERMS_MIN_ARTICLES =
      ACTOR_TERMS.integer(
          "min_articles",
          3,
          1,
          Integer.MAX_VALUE,
          "terms in fewer of the actor's articles are left out");

  static final Section GROUP_TERMS =
      new Section("group_terms", "Terms that mark a period, a source or a language.");
  private static final Key<List<GroupKind>> BY =
      GROUP_TERMS.someOf(
          "by",
          GroupKind.class,
          List.of(GroupKind.PERIOD, GroupKind.SOURCE),
          "what the groups are");
  private static final Key<PeriodKind> PERIOD =
      GROUP_TERMS.key(
          "period",
          "one of " + Section.constants(PeriodKind.COURSE),
          "`month`",
          "how long the periods are",
          (map, key) -> map.oneOf(key, PeriodKind.class, PeriodKind.MONTH));
  private static final Key<Integer> GROUP_TERMS_TOP =
      GROUP_TERMS.integer("top", 30, 1, 10_000, "terms a group may have");
  private static final Key<Integer> GROUP_TERMS_MIN_ARTICLES =
      GROUP_TERMS.integer(
          "min_articles",
          3,
          1,
          Integer.MAX_VALUE,
          "terms in fewer of the group's articles are left out");

  static final Section PHRASES = new Section("phrases", "Sequences of words that belong together.");
  private static final Key<Integer> LONGEST =
      PHRASES.integer(
          "longest", 4, 2, 10, "words of a phrase; each word more is one more pass over the words");
  private static final Key<Integer> PHRASES_MIN_OCCURRENCES =
      PHRASES.integer(
          "min_occurrences",
          5,
          1,
          Integer.MAX_VALUE,
          "sequences that occur less often are left out");
  private static final Key<Integer> PHRASES_MIN_ARTICLES =
      PHRASES.integer(
          "min_articles", 3, 1, Integer.MAX_VALUE, "sequences in fewer articles are left out");
  private static final Key<Double> MIN_NPMI =
      PHRASES.decimal("min_npmi", 0.3, -1, 1, "sequences whose weaker end holds less are left out");
  private static final Key<Double> MAX_INSIDE =
      PHRASES.decimal(
          "max_inside",
          0.9,
          0,
          1,
          "sequences of which a greater share goes on, before or behind, as longer phrases are left"
              + " out; 1 keeps all");
  private static final Key<Integer> PHRASES_TOP =
      PHRASES.integer("top", 10_000, 1, 1_000_000, "how many phrases there may be");

  static final Section COLLOCATES =
      new Section("collocates", "Words beside the actors and terms that the job names.");
  private static final Key<List<CollocateNode>> OF =
      COLLOCATES.key(
          "of",
          "list of ids of actors, or words as `\"term:النفط\"`",
          "`[]`",
          "whose neighbours; without any the table is empty",
          (map, key) -> map.strings(key).stream().distinct().map(text -> node(map, text)).toList());
  private static final Key<Integer> WINDOW =
      COLLOCATES.integer(
          "window",
          5,
          1,
          100,
          "words on either side within the sentence, stop words and numbers among them");
  private static final Key<Integer> COLLOCATES_TOP =
      COLLOCATES.integer("top", 50, 1, 10_000, "collocates a node may have, in each language");
  private static final Key<Integer> COLLOCATES_MIN_OCCURRENCES =
      COLLOCATES.integer(
          "min_occurrences",
          3,
          1,
          Integer.MAX_VALUE,
          "terms that stand less often in the windows are left out");

  private TermKeys() {}

  static Job.TermOptions terms(YamlMap file) {
    YamlMap map = TERMS.in(file);
    return new Job.TermOptions(
        TERMS_TOP.of(map),
        TERMS_MIN_ARTICLES.of(map),
        VOCABULARY.of(map),
        new TermWeighting(TF.of(map), IDF.of(map), NORM.of(map), K1.of(map), B.of(map)),
        DISPERSION.of(map));
  }

  static ActorTerms.Options actorTerms(YamlMap file) {
    YamlMap map = ACTOR_TERMS.in(file);
    return new ActorTerms.Options(ACTOR_TERMS_TOP.of(map), ACTOR_TERMS_MIN_ARTICLES.of(map));
  }

  static GroupTerms.Options groupTerms(YamlMap file) {
    YamlMap map = GROUP_TERMS.in(file);
    PeriodKind period = PERIOD.of(map);
    if (period == PeriodKind.ALL) {
      throw map.error("period", "'all' is not one of day, week, month, quarter, year");
    }
    return new GroupTerms.Options(
        BY.of(map), period, GROUP_TERMS_TOP.of(map), GROUP_TERMS_MIN_ARTICLES.of(map));
  }

  static Phrases.Options phrases(YamlMap file) {
    YamlMap map = PHRASES.in(file);
    return new Phrases.Options(
        LONGEST.of(map),
        PHRASES_MIN_OCCURRENCES.of(map),
        PHRASES_MIN_ARTICLES.of(map),
        MIN_NPMI.of(map),
        MAX_INSIDE.of(map),
        PHRASES_TOP.of(map));
  }

  static Collocates.Options collocates(YamlMap file) {
    YamlMap map = COLLOCATES.in(file);
    return new Collocates.Options(
        OF.of(map), WINDOW.of(map), COLLOCATES_TOP.of(map), COLLOCATES_MIN_OCCURRENCES.of(map));
  }

  private static CollocateNode node(YamlMap map, String text) {
    try {
      return CollocateNode.of(text);
    } catch (IllegalArgumentException e) {
      throw map.error("of", String.valueOf(e.getMessage()));
    }
  }
}
