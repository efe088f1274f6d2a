package org.rawabit.stages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.rawabit.tables.Article;
import scala.Tuple2;

/** Brings identities to the partitions in which the articles lie that they belong to. */
final class IdentityPlaces {
  private IdentityPlaces() {}

  /** Where a record was read. */
  record Place(String input, long position) {
    /** Places that share it travel together, and are told apart where they arrive. */
    private long key() {
      return 31L * input.hashCode() + position;
    }
  }

  /** Identities in as many partitions as the slices have, each where its article is. */
  static JavaRDD<PlacedIdentity> of(JavaRDD<Slice> slices, JavaRDD<PlacedIdentity> identities) {
    int partitions = slices.getNumPartitions();
    JavaPairRDD<Long, PlacedIdentity> sought =
        identities.mapToPair(i -> new Tuple2<>(new Place(i.input(), i.position()).key(), i));
    return sought
        .join(keys(slices), partitions)
        .mapToPair(found -> new Tuple2<>(found._2()._2(), found._2()._1()))
        .partitionBy(new ByPartition(partitions))
        .values();
  }

  /** The partition of every article, by the key of its place. */
  private static JavaPairRDD<Long, Integer> keys(JavaRDD<Slice> slices) {
    return slices
        .mapPartitionsWithIndex(
            (partition, inIt) -> {
              List<Tuple2<Long, Integer>> keys = new ArrayList<>();
              while (inIt.hasNext()) {
                for (Article article : inIt.next().articles()) {
                  keys.add(new Tuple2<>(place(article).key(), partition));
                }
              }
              return keys.iterator();
            },
            false)
        .mapToPair(key -> key);
  }

  private static Place place(Article article) {
    return new Place(article.input(), article.position());
  }

  static Map<Place, Identity> byPlace(Iterator<PlacedIdentity> identities) {
    Map<Place, Identity> byPlace = new HashMap<>();
    while (identities.hasNext()) {
      PlacedIdentity placed = identities.next();
      byPlace.put(new Place(placed.input(), placed.position()), placed.identity());
    }
    return byPlace;
  }

  /** The identities of a slice, with those that were found in their places. */
  static List<Identity> amended(Slice slice, Map<Place, Identity> found) {
    List<Identity> amended = new ArrayList<>(slice.identities());
    for (int i = 0; i < amended.size(); i++) {
      Identity identity = found.get(place(slice.articles().get(i)));
      if (identity != null) {
        amended.set(i, identity);
      }
    }
    return amended;
  }
}
