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
 * Splits texts into terms: stems of their words, without stop words, numbers and single letters.
 *
 * <p>Arabic words become light10 stems of their normalized form, Latin ones Porter2 stems, or light
 * French stems in a text whose language is fr. The same terms are counted in the tables terms and
 * article_terms. A null text has no terms: null.
 */
public final class TermTokenizer extends TextTransformer<TermTokenizer> {
  private static final long serialVersionUID = 1L;
  private static final DataType OUTPUT = DataTypes.createArrayType(DataTypes.StringType, false);

  public TermTokenizer() {
    this(Identifiable$.MODULE$.randomUID("termTokenizer"));
  }

  public TermTokenizer(String uid) {
    super(uid);
  }

  public static MLReader<TermTokenizer> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  protected DataType outputType() {
    return OUTPUT;
  }

  @Override
  protected Column apply(Column text, Column language) {
    UDF2<@Nullable String, @Nullable String, @Nullable List<String>> split = TermTokenizer::split;
    return udf(split, OUTPUT).apply(text, language);
  }

  // A tokenizer remembers the words it has seen; threads do not share it.
  private static final ThreadLocal<Tokens> TOKENS =
      ThreadLocal.withInitial(() -> new Tokens(FormIndex.EMPTY));

  private static @Nullable List<String> split(@Nullable String text, @Nullable String language) {
    if (text == null) {
      return null;
    }
    Tokens tokens = TOKENS.get().read(text);
    List<String> terms = new ArrayList<>(tokens.count());
    for (int i = 0; i < tokens.count(); i++) {
      String term = tokens.form(i).term(language == null ? "und" : language);
      if (term != null) {
        terms.add(term);
      }
    }
    return terms;
  }
}
