package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.zip_with;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.GroupTerm;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;

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
  public record Options(List<GroupKind> by, PeriodKind period, int top, int minArticles) {}

  /** Articles of a slice with their languages and the group each is in; null for none. */
  public record GroupedBags(
      int[] numbers,
      TermBags bags,
      List<Identity> identities,
      String[] languages,
      @Nullable String[] values) {}

  /** The terms of every group, counted; to be kept while {@link #of} is written. */
  public static Dataset<GroupCounts> counts(
      Dataset<NumberedSlice> slices, Broadcast<Vocabulary> vocabulary, Options options) {
    Dataset<GroupCounts> parts =
        options.by().stream()
            .map(kind -> parts(slices, kind, options.period()))
            .reduce(Dataset::union)
            .orElseThrow();
    return Groups.addedUp(parts, vocabulary);
  }

  /** The best terms of every group. */
  public static Dataset<GroupTerm> of(
      Dataset<GroupCounts> counts, Broadcast<Vocabulary> vocabulary, Options options) {
    Column[] columns =
        Tables.GROUP_TERMS.columns().stream()
            .map(c -> col(source(c.component())).as(c.component()))
            .toArray(Column[]::new);
    return KeyTerms.of(counts, vocabulary, options.top(), options.minArticles())
        .select(columns)
        .as(Tables.GROUP_TERMS.encoder());
  }

  private static String source(String component) {
    return switch (component) {
      case "groupKind" -> "kind";
      case "groupValue" -> "value";
      default -> component;
    };
  }

  private static Dataset<GroupCounts> parts(
      Dataset<NumberedSlice> slices, GroupKind kind, PeriodKind period) {
    Column values =
        switch (kind) {
          case PERIOD -> zip_with(col("published"), col("precisions"), period::of);
          case SOURCE -> transform(col("sources"), s -> when(trim(s).notEqual(""), s));
          case LANGUAGE -> col("languages");
        };
    String name = kind == GroupKind.PERIOD ? period.id() : kind.name().toLowerCase(Locale.ROOT);
    return slices
        .select(
            col("numbers"), col("bags"), col("identities"), col("languages"), values.as("values"))
        .as(RecordEncoder.of(GroupedBags.class))
        .flatMap(new CountGroups(name, kind == GroupKind.LANGUAGE), Groups.ENCODER);
  }

  /**
   * Counts the groups of a slice.
   *
   * @param acrossLanguages whether groups are set against articles in all languages
   */
  record CountGroups(String kind, boolean acrossLanguages)
      implements FlatMapFunction<GroupedBags, GroupCounts> {
    @Override
    public Iterator<GroupCounts> call(GroupedBags slice) {
      BagTally tally = new BagTally(slice.bags(), slice.numbers());
      Map<GroupName, IntList> members = new TreeMap<>();
      for (int article = 0; article < slice.identities().size(); article++) {
        String value = slice.values()[article];
        if (value != null && slice.identities().get(article).duplicateOf() == null) {
          String language = slice.languages()[article];
          String universe = acrossLanguages ? kind : kind + ' ' + language;
          GroupName name = new GroupName(universe, kind, value, language);
          members.computeIfAbsent(name, n -> new IntList()).add(article);
          members.computeIfAbsent(name.universeName(), n -> new IntList()).add(article);
        }
      }
      return members.entrySet().stream()
          .map(group -> tally.of(group.getKey(), group.getValue()))
          .filter(part -> part.terms().length > 0)
          .iterator();
    }
  }
}
