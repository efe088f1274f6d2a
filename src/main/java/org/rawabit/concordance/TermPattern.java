package org.rawabit.concordance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.text.Form;
import org.rawabit.text.FormIndex;
import org.rawabit.text.Sentences;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * A word, or several in a row within a sentence, as the table {@code terms} tells words apart: by
 * their stems, so that الليبية and ليبيا may be one; stop words and numbers by their normalized
 * spelling. Exact, it is the words as they are printed.
 *
 * <p>Not thread-safe.
 */
final class TermPattern {
  /** Finds the words of a text. */
  @FunctionalInterface
  interface Finding {
    /**
     * An occurrence.
     *
     * @param start first UTF-16 code unit of the text
     */
    void at(int start, int end);
  }

  private final TextAnalyzer analyzer = new TextAnalyzer(FormIndex.EMPTY);
  private final List<Form> wanted = new ArrayList<>();
  private final boolean exact;

  /**
   * @param typed one word or more
   * @param exact whether the words must be printed so
   */
  TermPattern(String typed, boolean exact) {
    this.exact = exact;
    Tokens tokens = analyzer.read(typed, "und").tokens();
    for (int i = 0; i < tokens.count(); i++) {
      wanted.add(tokens.form(i));
    }
    if (wanted.isEmpty()) {
      throw new UserError("'%s' has no word".formatted(typed));
    }
  }

  /** Hands over the occurrences in a text of a language, in order; they do not overlap. */
  void findIn(String text, String language, Finding finding) {
    analyzer.read(text, language);
    Tokens tokens = analyzer.tokens();
    for (int i = 0; i + wanted.size() <= tokens.count(); i++) {
      int last = i + wanted.size() - 1;
      if (isAt(tokens, i, language) && isOneSentence(tokens.start(i), tokens.end(last))) {
        finding.at(tokens.start(i), tokens.end(last));
        i = last;
      }
    }
  }

  private boolean isAt(Tokens tokens, int from, String language) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!isMeant(tokens.form(from + i), wanted.get(i), language)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMeant(Form found, Form typed, String language) {
    if (exact) {
      return found.printed().equals(typed.printed());
    }
    String spelling = typed.normalized().text();
    if (found.normalized().text().equals(spelling)) {
      return true;
    }
    @Nullable String term = found.term(language);
    // What is typed may be a stem itself, of which the stem is another.
    return term != null && (term.equals(typed.term(language)) || term.equals(spelling));
  }

  private boolean isOneSentence(int start, int end) {
    Sentences sentences = analyzer.sentences();
    int low = 0;
    int high = sentences.count() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.start(middle) <= start) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return wanted.size() == 1 || (high >= 0 && end <= sentences.end(low));
  }
}
