package org.rawabit.stages;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.NearDuplicate;
import org.rawabit.tables.Signature;
import scala.Tuple2;

/**
 * Tells apart the records that share their text, and gives all that are nearly the same their
 * story.
 *
 * <ol>
 *   <li>Texts that are equal but for white space are one text; most have one record and no pair,
 *       and are passed over.
 *   <li>Records that are equal in every field get ids of their own ({@link SameText}).
 *   <li>The first of some articles is the earliest published, undated ones last, then the one of
 *       the smallest id. The first of a text is what the others of it duplicate; the first of all
 *       texts of a story is its first publisher.
 *   <li>A text is nearest to the one it is most like of those with a pair whose first article is
 *       before its own; where two are as like, to the earlier.
 * </ol>
 *
 * <p>All this follows from the articles alone, in whatever order or parts they were read.
 */
public final class Identities {
  private Identities() {}

  /** The place of an article in the order of all: undated ones are last. */
  private record Order(@Nullable LocalDateTime published, String articleId)
      implements Serializable, Comparable<Order> {
    private static final Comparator<Order> COMPARATOR =
        Comparator.comparing(Order::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Order::articleId);

    @Override
    public int compareTo(Order other) {
      return COMPARATOR.compare(this, other);
    }

    private Order first(Order other) {
      return compareTo(other) <= 0 ? this : other;
    }

    private static Order of(SameText.Told told) {
      return new Order(told.member().published(), told.member().articleId());
    }
  }

  /** A text by its first article, and how like another it is. */
  private record Like(double jaccard, Order first) implements Serializable {
    private Like liker(Like other) {
      int more = Double.compare(jaccard, other.jaccard);
      return more > 0 || (more == 0 && first.compareTo(other.first) <= 0) ? this : other;
    }
  }

  /** Two texts, the one that was published first before the other. */
  private record Ordered(String textA, Order orderA, String textB, Order orderB, double jaccard)
      implements Serializable {
    private static Ordered of(Half half, String text, Order order) {
      return half.order.compareTo(order) < 0
          ? new Ordered(half.text, half.order, text, order, half.jaccard)
          : new Ordered(text, order, half.text, half.order, half.jaccard);
    }
  }

  /** A pair of which one text's place is known. */
  private record Half(String text, Order order, double jaccard) implements Serializable {}

  /**
   * The identities of all records that have company: others of their text, or texts that are nearly
   * the same.
   *
   * @param company all that may have
   * @param pairs of all their texts; read more than once
   */
  public static JavaRDD<PlacedIdentity> of(JavaRDD<Compared> company, JavaRDD<NearPair> pairs) {
    JavaRDD<SameText.Told> told =
        told(company, Stories.of(pairs)).persist(StorageLevel.MEMORY_AND_DISK());
    JavaRDD<SameText.Told> inStories = told.filter(t -> t.story() != null);
    JavaRDD<SameText.Told> firsts = inStories.filter(Identities::isFirst);
    JavaPairRDD<String, String> publishers =
        firsts
            .mapToPair(t -> new Tuple2<>(t.story(), Order.of(t)))
            .reduceByKey(Order::first)
            .mapValues(Order::articleId);
    JavaPairRDD<String, Order> orders =
        firsts.mapToPair(t -> new Tuple2<>(t.textKey(), Order.of(t)));
    JavaPairRDD<String, Like> nearest =
        inOrder(pairs, orders)
            .mapToPair(p -> new Tuple2<>(p.textB(), new Like(p.jaccard(), p.orderA())))
            .reduceByKey(Like::liker);
    return inStories
        .mapToPair(t -> new Tuple2<>(t.story(), t))
        .join(publishers)
        .values()
        .mapToPair(found -> new Tuple2<>(found._1().textKey(), found))
        .leftOuterJoin(nearest)
        .values()
        .map(found -> placed(found._1()._1(), found._1()._2(), found._2().orNull()))
        .union(told.filter(t -> t.story() == null).map(t -> placed(t, t.first(), null)));
  }

  private static boolean isFirst(SameText.Told told) {
    return told.member().articleId().equals(told.first());
  }

  private static PlacedIdentity placed(
      SameText.Told told, String publisher, @Nullable Like nearest) {
    SameText.Member member = told.member();
    Like near = isFirst(told) ? nearest : null;
    return new PlacedIdentity(
        member.input(),
        member.position(),
        member.published(),
        member.month(),
        told.textKey(),
        member.articleId(),
        publisher,
        isFirst(told) ? null : told.first(),
        near == null ? null : near.first().articleId(),
        near == null ? null : near.jaccard());
  }

  private static JavaRDD<SameText.Told> told(
      JavaRDD<Compared> company, JavaPairRDD<String, String> stories) {
    return company
        .mapToPair(Identities::member)
        .cogroup(stories)
        .flatMap(
            text -> {
              List<SameText.Member> members = new ArrayList<>();
              text._2()._1().forEach(members::add);
              Iterator<String> story = text._2()._2().iterator();
              return members.size() > 1 || (story.hasNext() && !members.isEmpty())
                  ? new SameText(text._1(), story.hasNext() ? story.next() : null, members).told()
                  : Collections.emptyIterator();
            });
  }

  private static Tuple2<String, SameText.Member> member(Compared compared) {
    Signature s = compared.signature();
    return new Tuple2<>(
        s.textKey(),
        new SameText.Member(s.articleId(), s.published(), s.input(), s.position(), s.month()));
  }

  /** The pairs with the text first that was published first. */
  private static JavaRDD<Ordered> inOrder(
      JavaRDD<NearPair> pairs, JavaPairRDD<String, Order> orders) {
    return pairs
        .mapToPair(p -> new Tuple2<>(p.textA(), p))
        .join(orders)
        .values()
        .mapToPair(
            found -> {
              NearPair pair = found._1();
              return new Tuple2<>(pair.textB(), new Half(pair.textA(), found._2(), pair.jaccard()));
            })
        .join(orders)
        .map(found -> Ordered.of(found._2()._1(), found._1(), found._2()._2()));
  }

  /**
   * The rows of {@code near_duplicates}.
   *
   * @param identities of all articles of these texts
   */
  public static JavaRDD<NearDuplicate> nearDuplicates(
      JavaRDD<NearPair> pairs, JavaRDD<PlacedIdentity> identities) {
    JavaPairRDD<String, Order> orders =
        identities
            .filter(i -> i.duplicateOf() == null)
            .mapToPair(i -> new Tuple2<>(i.textKey(), new Order(i.published(), i.articleId())));
    return inOrder(pairs, orders)
        .map(
            p ->
                new NearDuplicate(
                    p.orderA().articleId(),
                    p.orderB().articleId(),
                    p.jaccard(),
                    p.textA(),
                    p.textB()));
  }
}
