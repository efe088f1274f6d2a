package org.rawabit.stages;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import java.time.LocalDateTime;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.jspecify.annotations.Nullable;
import org.rawabit.tables.RecordEncoder;

/**
 * A slice without a word: what counting terms reads once they have numbers in the {@link
 * Vocabulary}.
 *
 * <p>Worth keeping: many tables read it, and words are looked up here, once, for all of them.
 *
 * @param numbers in the vocabulary of the slice's terms, −1 for those that it lacks
 * @param bags without the terms and forms themselves
 * @param mentions of the articles
 */
public record NumberedSlice(
    int[] numbers,
    TermBags bags,
    TokenStream stream,
    List<Identity> identities,
    List<Mentioning> mentions,
    String[] languages,
    @Nullable String[] sources,
    @Nullable LocalDateTime[] published,
    @Nullable String[] precisions) {

  /** The mentions of an article. */
  public record Mentioning(List<Spot> spots) {}

  /** A mention, as far as it tells which tokens are around it. */
  public record Spot(String actorId, String kind, int sentence, int token, int tokenEnd) {}

  /** Looks up the numbers of all terms. */
  public static Dataset<NumberedSlice> of(Dataset<Slice> slices, Broadcast<Vocabulary> vocabulary) {
    return slices
        .select(
            array().cast("array<int>").as("numbers"),
            col("bags"),
            col("stream"),
            col("identities"),
            transform(
                    col("annotations"),
                    a ->
                        struct(
                            transform(
                                    a.getField("mentions"),
                                    m ->
                                        struct(
                                            m.getField("actorId").as("actorId"),
                                            m.getField("kind").as("kind"),
                                            m.getField("sentence").as("sentence"),
                                            m.getField("token").as("token"),
                                            m.getField("tokenEnd").as("tokenEnd")))
                                .as("spots")))
                .as("mentions"),
            col("articles.language").as("languages"),
            col("articles.source").as("sources"),
            col("articles.published").as("published"),
            col("articles.datePrecision").as("precisions"))
        .as(RecordEncoder.of(NumberedSlice.class))
        .map(
            (MapFunction<NumberedSlice, NumberedSlice>) s -> s.numbered(vocabulary.value()),
            RecordEncoder.of(NumberedSlice.class));
  }

  private NumberedSlice numbered(Vocabulary vocabulary) {
    return new NumberedSlice(
        vocabulary.numbers(bags.terms()),
        bags.withoutWords(),
        stream,
        identities,
        mentions,
        languages,
        sources,
        published,
        precisions);
  }

  boolean isDuplicate(int article) {
    return identities.get(article).duplicateOf() != null;
  }
}
