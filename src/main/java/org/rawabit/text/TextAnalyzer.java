package org.rawabit.text;

/**
 * Reads texts, one after the other, in one pass each: sentences and tokens.
 *
 * <p>Tags and character references of HTML are read over, see {@link Markup}; places are those of
 * the text as it is.
 *
 * <p>Keep one an executor thread: it remembers the words it has seen. Not thread-safe.
 */
public final class TextAnalyzer {
  private final Tokens tokens;
  private final Sentences sentences = new Sentences();
  private String text = "";
  private String language = "und";

  /**
   * @param index asked once for every distinct word; {@link FormIndex#EMPTY} for none
   */
  public TextAnalyzer(FormIndex index) {
    this.tokens = new Tokens(index);
  }

  /** Reads a text of a language (ISO 639-1); what was read before is forgotten. */
  public TextAnalyzer read(String text, String language) {
    this.text = text;
    this.language = language;
    String readable = Markup.over(text);
    sentences.read(readable, language);
    tokens.read(readable);
    return this;
  }

  public String text() {
    return text;
  }

  public String language() {
    return language;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Sentences sentences() {
    return sentences;
  }
}
