package org.rawabit.ml;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.Transformer;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsWritable;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A Transformer that splits a column of texts into pieces, by their languages where a column has
 * them.
 *
 * <p>A subclass is public and has a constructor without arguments, one with a uid, and {@code
 * public static MLReader<T> read()}: MLlib finds them by name when it loads a saved Pipeline.
 */
public abstract class TextTransformer<T extends TextTransformer<T>> extends Transformer
    implements DefaultParamsWritable {
  private static final long serialVersionUID = 1L;
  private static final DataType OUTPUT = DataTypes.createArrayType(DataTypes.StringType, false);

  private final String uid;
  private final Param<String> inputCol;
  private final Param<String> languageCol;
  private final Param<String> outputCol;

  protected TextTransformer(String uid) {
    this.uid = uid;
    this.inputCol = new Param<>(this, "inputCol", "column of texts");
    this.languageCol =
        new Param<>(
            this,
            "languageCol",
            "column of ISO 639-1 codes; where the data has none, Latin words are read as English");
    this.outputCol = new Param<>(this, "outputCol", "column to add");
    setDefault(inputCol, "text");
    setDefault(languageCol, "language");
    setDefault(outputCol, uid + "__output");
  }

  /** Splits a text of a language; it travels to the executors, so it holds no state. */
  protected abstract UDF2<String, String, List<String>> splitter();

  /** A text that is not there has no pieces; a language that is not there is not known. */
  private record Split(UDF2<String, String, List<String>> splitter)
      implements UDF2<@Nullable String, @Nullable String, @Nullable List<String>> {
    @Override
    public @Nullable List<String> call(@Nullable String text, @Nullable String language)
        throws Exception {
      return text == null ? null : splitter.call(text, language == null ? "und" : language);
    }
  }

  @Override
  public final Dataset<Row> transform(Dataset<?> in) {
    transformSchema(in.schema());
    boolean known = Arrays.asList(in.columns()).contains(getLanguageCol());
    Column language = known ? col(getLanguageCol()) : lit("und");
    Column pieces = udf(new Split(splitter()), OUTPUT).apply(col(getInputCol()), language);
    return in.withColumn(getOutputCol(), pieces);
  }

  @Override
  public final StructType transformSchema(StructType schema) {
    String input = getInputCol();
    if (!Arrays.asList(schema.fieldNames()).contains(input)) {
      throw new IllegalArgumentException(
          "%s: there is no column %s; there are %s"
              .formatted(uid, input, String.join(", ", schema.fieldNames())));
    }
    DataType actual = schema.apply(input).dataType();
    if (!actual.equals(DataTypes.StringType)) {
      throw new IllegalArgumentException(
          "%s: column %s must be string but is %s".formatted(uid, input, actual.simpleString()));
    }
    if (Arrays.asList(schema.fieldNames()).contains(getOutputCol())) {
      throw new IllegalArgumentException(
          "%s: there is a column %s already".formatted(uid, getOutputCol()));
    }
    return schema.add(getOutputCol(), OUTPUT, true);
  }

  @Override
  @SuppressWarnings("unchecked")
  public final T copy(ParamMap extra) {
    return (T) defaultCopy(extra);
  }

  @Override
  public final String uid() {
    return uid;
  }

  public final Param<String> inputCol() {
    return inputCol;
  }

  public final Param<String> languageCol() {
    return languageCol;
  }

  public final Param<String> outputCol() {
    return outputCol;
  }

  public final String getInputCol() {
    return getOrDefault(inputCol);
  }

  public final String getLanguageCol() {
    return getOrDefault(languageCol);
  }

  public final String getOutputCol() {
    return getOrDefault(outputCol);
  }

  @SuppressWarnings("unchecked")
  public final T setInputCol(String column) {
    set(inputCol, column);
    return (T) this;
  }

  @SuppressWarnings("unchecked")
  public final T setLanguageCol(String column) {
    set(languageCol, column);
    return (T) this;
  }

  @SuppressWarnings("unchecked")
  public final T setOutputCol(String column) {
    set(outputCol, column);
    return (T) this;
  }
}
