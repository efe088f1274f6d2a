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
import org.rawabit.text.Sentences;

/** Splits texts into sentences, as printed. A null text has none: null. */
public final class SentenceSplitter extends TextTransformer<SentenceSplitter> {
  private static final long serialVersionUID = 1L;
  private static final DataType OUTPUT = DataTypes.createArrayType(DataTypes.StringType, false);

  public SentenceSplitter() {
    this(Identifiable$.MODULE$.randomUID("sentenceSplitter"));
  }

  public SentenceSplitter(String uid) {
    super(uid);
  }

  public static MLReader<SentenceSplitter> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  protected DataType outputType() {
    return OUTPUT;
  }

  @Override
  protected Column apply(Column text, Column language) {
    UDF2<@Nullable String, @Nullable String, @Nullable List<String>> split =
        SentenceSplitter::split;
    return udf(split, OUTPUT).apply(text, language);
  }

  private static final ThreadLocal<Sentences> SENTENCES = ThreadLocal.withInitial(Sentences::new);

  private static @Nullable List<String> split(@Nullable String text, @Nullable String language) {
    if (text == null) {
      return null;
    }
    Sentences sentences = SENTENCES.get().read(text, language == null ? "und" : language);
    List<String> split = new ArrayList<>(sentences.count());
    for (int i = 0; i < sentences.count(); i++) {
      split.add(text.substring(sentences.start(i), sentences.end(i)));
    }
    return split;
  }
}
