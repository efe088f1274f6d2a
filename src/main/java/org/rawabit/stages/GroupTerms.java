package org.rawabit.stages;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.Article;
import org.rawabit.tables.GroupTerm;

/**
 * The terms that mark the articles of a period, a source or a language.
 *
 * <p>Periods and sources are set against articles of the same language alone, and against those
 * alone of which the period or source is known: a month in which a newspaper of another language
 * joined would else be marked by the words of that language. Languages are set against each other.
 */
public final class GroupTerms {
  private GroupTerms() {}

  /** What articles are grouped by. */
  public enum GroupKind {
    PERIOD,
    SOURCE,
    LANGUAGE
  }

  /**
   * Which groups, and how many terms of them.
   *
   * @param by what articles are grouped by
   * @param period the kind of period; not {@link PeriodKind#ALL}
   * @param top how many terms a group may have
   * @param minArticles terms that fewer of the group's articles have are left out
   */
  public record Options(List<GroupKind> by, PeriodKind period, int top, int minArticles)
      implements Serializable {}

  /** The terms of every group, counted; to be kept while {@link #of} is written. */
  public static JavaRDD<GroupCounts> counts(
      JavaRDD<NumberedSlice> slices, Broadcast<Vocabulary> vocabulary, Options options) {
    return Groups.of(slices, vocabulary, new CountGroups(options));
  }

  /** The best terms of every group. */
  public static JavaRDD<GroupTerm> of(
      JavaRDD<GroupCounts> counts, Broadcast<Vocabulary> vocabulary, Options options) {
    return KeyTerms.of(counts, vocabulary, options.top(), options.minArticles())
        .map(GroupTerms::row);
  }

  private static GroupTerm row(KeyTerms.KeyTerm t) {
    return new GroupTerm(
        t.group().kind(),
        t.group().value(),
        t.group().language(),
        t.term().term(),
        t.term().form(),
        t.articles(),
        t.table().ab(),
        t.table().a(),
        t.table().b(),
        t.table().n(),
        t.table().expected(),
        t.tfidf(),
        t.logLikelihood(),
        t.logRatio(),
        t.pValue(),
        t.qValue(),
        t.rank());
  }

  /** Counts the groups of a slice; their universes are what they make up. */
  private record CountGroups(Options options) implements Groups.Counter {
    @Override
    public void count(NumberedSlice slice, TermTally tally, GroupPacker packer) {
      for (GroupKind kind : options.by()) {
        members(slice, kind)
            .forEach(
                (name, articles) -> {
                  for (int i = 0; i < articles.size(); i++) {
                    tally.addArticle(slice, articles.at(i));
                  }
                  packer.add(name, tally);
                });
      }
    }

    private Map<GroupName, IntList> members(NumberedSlice slice, GroupKind kind) {
      String id = kind == GroupKind.PERIOD ? options.period().id() : id(kind);
      Map<GroupName, IntList> members = new TreeMap<>();
      for (int a = 0; a < slice.articles(); a++) {
        Article article = slice.slice().articles().get(a);
        String value = value(article, kind);
        if (value != null && !slice.isDuplicate(a)) {
          String universe = kind == GroupKind.LANGUAGE ? id : id + ' ' + article.language();
          GroupName name = new GroupName(universe, id, value, article.language());
          members.computeIfAbsent(name, n -> new IntList()).add(a);
        }
      }
      return members;
    }

    private static String id(GroupKind kind) {
      return kind.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable String value(Article article, GroupKind kind) {
      return switch (kind) {
        case PERIOD -> options.period().periodOf(article.published(), article.datePrecision());
        case SOURCE -> isNamed(article.source()) ? article.source() : null;
        case LANGUAGE -> article.language();
      };
    }

    private static boolean isNamed(@Nullable String source) {
      return source != null && source.chars().anyMatch(letter -> letter != ' ');
    }
  }
}
