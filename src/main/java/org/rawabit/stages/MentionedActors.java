package org.rawabit.stages;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Actor;
import org.rawabit.tables.MentionedActor;
import org.rawabit.tables.RecordEncoder;
import org.rawabit.tables.Tables;

/** The actors that were mentioned, with how often and when. */
public final class MentionedActors {
  private MentionedActors() {}

  /** What an actor file says of an actor. */
  public record Described(
      String actorId,
      String type,
      @Nullable String labelAr,
      @Nullable String labelEn,
      @Nullable String labelFr) {}

  /**
   * Every actor with a counted mention.
   *
   * @param found the actors of every article
   * @param actors as the actor files describe them
   */
  public static Dataset<MentionedActor> of(Dataset<ActorInArticle> found, List<Actor> actors) {
    Dataset<Described> described =
        found
            .sparkSession()
            .createDataset(
                actors.stream().map(MentionedActors::described).toList(),
                RecordEncoder.of(Described.class));
    Column day = when(PeriodKind.DAY.isKnown(col("precision")), col("published"));
    Dataset<Row> counted =
        found
            .groupBy(col("actorId"))
            .agg(
                count(lit(1)).as("articles"),
                sum(col("first").cast("long")).as("stories"),
                sum(col("mentions")).as("mentions"),
                to_date(min(day)).as("firstSeen"),
                to_date(max(day)).as("lastSeen"))
            .withColumn("discovered", lit(false));
    Column[] columns =
        Tables.ACTORS.columns().stream().map(c -> col(c.component())).toArray(Column[]::new);
    return counted
        .join(broadcast(described), "actorId")
        .select(columns)
        .as(Tables.ACTORS.encoder());
  }

  private static Described described(Actor actor) {
    return new Described(
        actor.id(),
        actor.type().name().toLowerCase(Locale.ROOT),
        actor.label().get("ar"),
        actor.label().get("en"),
        actor.label().get("fr"));
  }
}
