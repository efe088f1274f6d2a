package org.rawabit.stages;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.ActorFile;
import org.rawabit.actors.Gazetteer;
import org.rawabit.corpus.RawArticle;
import org.rawabit.corpus.Refusal;
import org.rawabit.dates.Dating;
import org.rawabit.decoding.TextOrigin;
import org.rawabit.language.Languages;
import org.rawabit.stats.TermWeighting;

/** Records as the corpus reads them, and the slices that are made of them. */
final class Records {
  static final Gazetteer GAZETTEER =
      Gazetteer.of(
          ActorFile.parse(
              "actors.yaml",
              """
              actors:
                - id: haftar
                  type: person
                  label: {ar: حفتر}
                  names: {ar: [خليفة حفتر], en: [Khalifa Haftar]}
                  short_names: {ar: [حفتر], en: [Haftar]}
                - id: dbeibah
                  type: person
                  label: {ar: الدبيبة}
                  names: {ar: [عبد الحميد الدبيبة], en: [Abdul Hamid Dbeibah]}
                  short_names: {ar: [الدبيبة], en: [Dbeibah]}
              """));

  private Records() {}

  static RawArticle article(String id, String language, String text) {
    return article(id, null, language, text);
  }

  static RawArticle article(String id, @Nullable String day, String language, String text) {
    return article(id, Integer.parseInt(id.substring(1)), day, language, text);
  }

  static RawArticle article(
      String id, long position, @Nullable String day, String language, String text) {
    return new RawArticle(
        "in.jsonl",
        position,
        id,
        null,
        null,
        "wire",
        null,
        null,
        null,
        dating(day),
        new Languages(language, Languages.TEXT, null),
        TextOrigin.UTF_8,
        text,
        null);
  }

  static RawArticle reject(long position, String reason) {
    return RawArticle.refused("in.jsonl", position, new Refusal("syntax", reason, "excerpt"));
  }

  private static Dating dating(@Nullable String day) {
    return day == null
        ? Dating.UNKNOWN
        : new Dating(LocalDate.parse(day).atStartOfDay(), null, "day", "gregorian", "record", null);
  }

  static JavaRDD<RawArticle> of(SparkSession spark, RawArticle... records) {
    return JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(List.of(records));
  }

  /** Slices of one partition, told apart. */
  static JavaRDD<Slice> slices(SparkSession spark, RawArticle... records) {
    return slices(of(spark, records).coalesce(1));
  }

  static JavaRDD<Slice> slices(JavaRDD<RawArticle> records) {
    JavaRDD<Slice> read =
        Slices.of(
            records,
            GAZETTEER,
            List.of("ar", "en", "fr"),
            "batch",
            Likeness.EXACT,
            records.context().longAccumulator());
    JavaRDD<Compared> company = Company.of(Signatures.of(read), Reprints.none(records.context()));
    JavaRDD<NearPair> pairs = NearPairs.of(company, new NearPairs.Options(false, 0.8));
    return Slices.identified(read, Identities.of(company, pairs));
  }

  /** The vocabulary of all terms of slices. */
  static Broadcast<Vocabulary> vocabulary(SparkSession spark, JavaRDD<Slice> slices) {
    return Terms.of(slices, 1, 1000, TermWeighting.SPARK).share(spark);
  }

  static JavaRDD<NumberedSlice> numbered(JavaRDD<Slice> slices, Broadcast<Vocabulary> vocabulary) {
    return NumberedSlice.of(slices, NumberedSlice.numbers(slices, vocabulary));
  }
}
