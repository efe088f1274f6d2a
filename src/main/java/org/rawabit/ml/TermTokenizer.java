package org.rawabit.ml;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.api.java.UDF2;
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
  protected UDF2<String, String, List<String>> splitter() {
    return TermTokenizer::split;
  }

  private static List<String> split(String text, String language) {
    Tokens tokens = TokensOfThread.read(text);
    List<String> terms = new ArrayList<>(tokens.count());
    for (int i = 0; i < tokens.count(); i++) {
      String term = tokens.form(i).term(language);
      if (term != null) {
        terms.add(term);
      }
    }
    return terms;
  }
}
