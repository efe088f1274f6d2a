package org.rawabit.stages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.rawabit.corpus.RawArticle;
import org.rawabit.tables.Signature;

/** Reports made by chance, always the same, that papers print as they are, cut, mended or mixed. */
final class Reprints {
  static final NearPairs.Options NEAR = new NearPairs.Options(true, 0.8);

  private Reprints() {}

  /** So many articles, of a quarter as many reports; some share a day or have none. */
  static List<RawArticle> of(int articles) {
    Random random = new Random(20_150_721);
    List<List<String>> reports = new ArrayList<>();
    for (int i = 0; i < articles / 4; i++) {
      reports.add(words(random, 4 + random.nextInt(80)));
    }
    List<RawArticle> records = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      List<String> words = new ArrayList<>(reports.get(random.nextInt(reports.size())));
      int changes = random.nextInt(4);
      for (int c = 0; c < changes && words.size() > 1; c++) {
        change(words, random);
      }
      String day =
          random.nextInt(7) == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(9)) + "";
      records.add(article(i, day, String.join(random.nextInt(9) == 0 ? "  " : " ", words)));
    }
    return records;
  }

  static RawArticle article(int number, @Nullable String day, String text) {
    return Records.article("x" + number, day, "en", text);
  }

  static List<String> words(Random random, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add("w" + random.nextInt(5000));
    }
    return words;
  }

  private static void change(List<String> words, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> words.set(random.nextInt(words.size()), "new" + random.nextInt(9));
      case 1 -> words.subList(0, random.nextInt(1 + words.size() / 8)).clear();
      case 2 -> words.addAll(words(random, random.nextInt(6)));
      default -> words.set(0, words.get(0).toUpperCase(Locale.ROOT));
    }
  }

  static JavaRDD<Signature> signatures(SparkSession spark, List<RawArticle> records) {
    return Signatures.of(
        Slices.of(
            Records.of(spark, records.toArray(RawArticle[]::new)),
            Records.GAZETTEER,
            List.of("ar", "en", "fr"),
            "batch",
            Likeness.NEAR,
            spark.sparkContext().longAccumulator()));
  }

  /** Those of one batch, that may have company. */
  static JavaRDD<Compared> company(JavaRDD<Signature> all) {
    return Company.of(all, none(all.context()));
  }

  static JavaRDD<Signature> none(SparkContext context) {
    return JavaSparkContext.fromSparkContext(context).emptyRDD();
  }
}
