package org.rawabit.ml;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.api.java.UDF2;
import org.rawabit.text.Tokens;

/**
 * Splits texts into their words in normalized spelling, stop words and all: for n-grams and counts
 * of your own. A null text has no words: null.
 */
public final class WordTokenizer extends TextTransformer<WordTokenizer> {
  private static final long serialVersionUID = 1L;

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
  protected UDF2<String, String, List<String>> splitter() {
    return WordTokenizer::split;
  }

  private static List<String> split(String text, String language) {
    Tokens tokens = TokensOfThread.read(text);
    List<String> words = new ArrayList<>(tokens.count());
    for (int i = 0; i < tokens.count(); i++) {
      words.add(tokens.form(i).normalized().text());
    }
    return words;
  }
}
