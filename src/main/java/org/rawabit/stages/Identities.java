package org.rawabit.stages;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.RecordEncoder;

/**
 * Tells apart the records that share their text.
 *
 * <ol>
 *   <li>Texts that are equal but for white space are one group; most groups have one member and are
 *       passed over.
 *   <li>Records that are equal in every field share their hash: the second gets the id with -2, the
 *       third -3, in the order of file and position.
 *   <li>The earliest published, then the smallest id, is the first publisher; the others are its
 *       duplicates.
 * </ol>
 */
public final class Identities {
  private Identities() {}

  /** A record with company, before it is told apart. */
  public record Member(
      String slice,
      int ordinal,
      String articleId,
      @Nullable LocalDateTime published,
      String input,
      long position) {}

  /** Records that share their text. */
  public record Group(List<Member> members) {}

  /** The identities of all records that share their text with others. */
  public static Dataset<PlacedIdentity> of(Dataset<Slice> slices) {
    Encoder<Group> group = RecordEncoder.of(Group.class);
    return slices
        .select(
            col("slice"),
            col("articles"),
            posexplode(col("annotations.textKey")).as(new String[] {"ordinal", "textKey"}))
        .select(
            col("textKey"),
            struct(
                    col("slice"),
                    col("ordinal"),
                    col("articles").getItem(col("ordinal")).getField("articleId").as("articleId"),
                    col("articles").getItem(col("ordinal")).getField("published").as("published"),
                    col("articles").getItem(col("ordinal")).getField("input").as("input"),
                    col("articles").getItem(col("ordinal")).getField("position").as("position"))
                .as("member"))
        .groupBy(col("textKey"))
        .agg(collect_list(col("member")).as("members"))
        .where(size(col("members")).gt(1))
        .select(col("members"))
        .as(group)
        .flatMap(
            (FlatMapFunction<Group, PlacedIdentity>) g -> resolve(g.members()),
            RecordEncoder.of(PlacedIdentity.class));
  }

  /** Tells the members of one group apart. */
  static Iterator<PlacedIdentity> resolve(List<Member> members) {
    List<Member> inOrder = new ArrayList<>(members);
    inOrder.sort(Comparator.comparing(Member::input).thenComparing(Member::position));
    Map<String, Integer> seen = new HashMap<>();
    List<Member> apart = new ArrayList<>();
    for (Member member : inOrder) {
      int times = seen.merge(member.articleId(), 1, Integer::sum);
      apart.add(times == 1 ? member : renamed(member, member.articleId() + "-" + times));
    }
    Member first =
        apart.stream()
            .min(
                Comparator.comparing(
                        Member::published, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Member::articleId))
            .orElseThrow();
    String story = first.articleId();
    return apart.stream()
        .map(
            m ->
                new PlacedIdentity(
                    m.slice(),
                    m.ordinal(),
                    m.articleId(),
                    story,
                    m.articleId().equals(story) ? null : story))
        .iterator();
  }

  private static Member renamed(Member member, String articleId) {
    return new Member(
        member.slice(),
        member.ordinal(),
        articleId,
        member.published(),
        member.input(),
        member.position());
  }
}
