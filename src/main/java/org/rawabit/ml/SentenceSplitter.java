package org.rawabit.ml;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable$;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.api.java.UDF2;
import org.rawabit.text.Sentences;

/** Splits texts into sentences, as printed. A null text has none: null. */
public final class SentenceSplitter extends TextTransformer<SentenceSplitter> {
  private static final long serialVersionUID = 1L;
  private static final ThreadLocal<Sentences> SENTENCES = ThreadLocal.withInitial(Sentences::new);

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
  protected UDF2<String, String, List<String>> splitter() {
    return SentenceSplitter::split;
  }

  private static List<String> split(String text, String language) {
    Sentences sentences = SENTENCES.get().read(text, language);
    List<String> split = new ArrayList<>(sentences.count());
    for (int i = 0; i < sentences.count(); i++) {
      split.add(text.substring(sentences.start(i), sentences.end(i)));
    }
    return split;
  }
}
