package org.rawabit.ml;

import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Tokens;

/**
 * Splits texts into their words in normalized spelling, stop words and all: for n-grams and counts
 * of your own. A null text has no words: null.
 */
public final class WordTokenizer extends TextTransformer<WordTokenizer> {
  private static final long serialVersionUID = 1L;
  private static final DataType OUTPUT = DataTypes.createArrayType(DataTypes.StringType, false);

  public WordTokenizer() {
    this(Identifiable$.MODULE$.randomUID("wordTokenizer"));
  }

  public WordTokenizer(String uid) {
    super(uid);
  }

  public static MLReader<WordTokenizer> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  protected DataType outputType() {
    return OUTPUT;
  }

  @Override
  protected Column apply(Column text, Column language) {
    UDF2<@Nullable String, @Nullable String, @Nullable List<String>> split = WordTokenizer::split;
    return udf(split, OUTPUT).apply(text, language);
  }

  private static final ThreadLocal<Tokens> TOKENS =
      ThreadLocal.withInitial(() -> new Tokens(FormIndex.EMPTY));

  private static @Nullable List<String> split(@Nullable String text, @Nullable String language) {
    if (text == null) {
      return null;
    }
    Tokens tokens = TOKENS.get().read(text);
    List<String> words = new ArrayList<>(tokens.count());
    for (int i = 0; i < tokens.count(); i++) {
      words.add(tokens.form(i).normalized().text());
    }
    return words;
  }
}
