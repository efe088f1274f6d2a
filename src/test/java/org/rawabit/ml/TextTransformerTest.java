package org.rawabit.ml;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawabit.SparkExtension;

@ExtendWith(SparkExtension.class)
class TextTransformerTest {
  private final SparkSession spark;

  TextTransformerTest(SparkSession spark) {
    this.spark = spark;
  }

  static Stream<TextTransformer<?>> transformers() {
    return Stream.of(
        new TermTokenizer("terms1").setOutputCol("out"),
        new WordTokenizer("words1").setOutputCol("out"),
        new SentenceSplitter("sentences1").setOutputCol("out"));
  }

  @Test
  void splitsIntoTermsWithoutStopWordsNumbersAndLetters() {
    assertThat(outputs(new TermTokenizer(), "قال في الحكومة إن 3 دول", "ar"))
        .containsExactly("حكوم", "دول");
    assertThat(outputs(new TermTokenizer(), "The 2 armies of a nation", "en"))
        .containsExactly("armi", "nation");
  }

  @Test
  void readsLatinWordsInTheLanguageOfTheText() {
    assertThat(outputs(new TermTokenizer(), "les chevaux", "fr")).containsExactly("cheval");
    assertThat(outputs(new TermTokenizer(), "the chevaux", "en")).containsExactly("chevaux");
    assertThat(outputs(new TermTokenizer(), "the chevaux", null)).containsExactly("chevaux");
  }

  @Test
  void splitsIntoWordsInNormalizedSpelling() {
    assertThat(outputs(new WordTokenizer(), "قالَ أحمـد: 12 Tours", "ar"))
        .containsExactly("قال", "احمد", "12", "tours");
  }

  @Test
  void splitsIntoSentencesAsPrinted() {
    assertThat(outputs(new SentenceSplitter(), "عنوان\n\nقالَ نعم. ثم ذهب؟ نعم!", "ar"))
        .containsExactly("عنوان", "قالَ نعم.", "ثم ذهب؟", "نعم!");
    assertThat(outputs(new SentenceSplitter(), "Mr. Smith came. He left.", "en"))
        .containsExactly("Mr. Smith came.", "He left.");
  }

  @ParameterizedTest
  @MethodSource("transformers")
  void givesTheSameAfterSavingAndLoadingAPipeline(TextTransformer<?> transformer, @TempDir Path dir)
      throws IOException {
    Dataset<Row> texts =
        texts(
            RowFactory.create("قال الدبيبة. نعم.", "ar"),
            RowFactory.create("les chevaux", "fr"),
            RowFactory.create(null, "ar"),
            RowFactory.create("", null));
    PipelineModel fitted = new Pipeline().setStages(new PipelineStage[] {transformer}).fit(texts);
    fitted.write().save(dir.resolve("model").toString());
    PipelineModel loaded = PipelineModel.load(dir.resolve("model").toString());
    assertThat(loaded.stages()[0]).isExactlyInstanceOf(transformer.getClass());
    assertThat(loaded.stages()[0].uid()).isEqualTo(transformer.uid());
    List<Row> expected = transformer.transform(texts).collectAsList();
    assertThat(fitted.transform(texts).collectAsList()).isEqualTo(expected);
    assertThat(loaded.transform(texts).collectAsList()).isEqualTo(expected);
    assertThat(expected.get(2).isNullAt(2)).as("a null text").isTrue();
    assertThat(expected.get(3).getList(2)).as("an empty text").isEmpty();
    assertThat(loaded.transform(texts).schema())
        .isEqualTo(transformer.transformSchema(texts.schema()));
  }

  @ParameterizedTest
  @MethodSource("transformers")
  void readsTextsWithoutALanguageColumn(TextTransformer<?> transformer) {
    Dataset<Row> texts = texts(RowFactory.create("The armies. قال الدبيبة.", null));
    assertThat(transformer.transform(texts.drop("language")).select("out").collectAsList())
        .isEqualTo(transformer.transform(texts).select("out").collectAsList());
  }

  @ParameterizedTest
  @MethodSource("transformers")
  void readsTheColumnsItIsTold(TextTransformer<?> transformer) {
    Dataset<Row> texts = texts(RowFactory.create("les chevaux. قال الدبيبة.", "fr"));
    List<Row> expected = transformer.transform(texts).select("out").collectAsList();
    transformer.setInputCol("body").setLanguageCol("lang").setOutputCol("result");
    assertThat(
            transformer
                .transform(texts.select(col("text").as("body"), col("language").as("lang")))
                .select("result")
                .collectAsList())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("transformers")
  void refusesColumnsThatDoNotFit(TextTransformer<?> transformer) {
    Dataset<Row> texts = texts(RowFactory.create("x", "en"));
    assertThatThrownBy(() -> transformer.transform(texts.withColumnRenamed("text", "body")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(transformer.uid() + ": there is no column text; there are body, language");
    assertThatThrownBy(() -> transformer.transform(spark.range(1).withColumnRenamed("id", "text")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(transformer.uid() + ": column text must be string but is bigint");
    assertThatThrownBy(() -> transformer.transform(texts.withColumnRenamed("language", "out")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(transformer.uid() + ": there is a column out already");
  }

  @Test
  void isCopiedWithItsSettings() {
    TermTokenizer copy = new TermTokenizer().setInputCol("body").copy(new ParamMap());
    assertThat(copy.getInputCol()).isEqualTo("body");
    assertThat(copy.getOutputCol()).isEqualTo(copy.uid() + "__output");
  }

  private List<String> outputs(
      TextTransformer<?> transformer, String text, @Nullable String language) {
    return transformer
        .setOutputCol("out")
        .transform(texts(RowFactory.create(text, language)))
        .select("out")
        .head()
        .getList(0);
  }

  private Dataset<Row> texts(Row... rows) {
    return spark.createDataFrame(
        List.of(rows),
        new StructType()
            .add("text", DataTypes.StringType, true)
            .add("language", DataTypes.StringType, true));
  }
}
