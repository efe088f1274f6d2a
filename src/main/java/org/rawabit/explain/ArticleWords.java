package org.rawabit.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rawabit.UserError;
import org.rawabit.text.FormIndex;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/** The terms of one article, found in its text as a run finds them. */
final class ArticleWords {
  private final FoundArticle article;
  private final TextAnalyzer analyzer = new TextAnalyzer(FormIndex.EMPTY);
  private final Map<String, Integer> counts = new TreeMap<>();

  ArticleWords(FoundArticle article) {
    this.article = article;
    Tokens tokens = analyzer.read(article.text(), article.language()).tokens();
    for (int i = 0; i < tokens.count(); i++) {
      String term = term(tokens, i);
      if (term != null) {
        counts.merge(term, 1, Integer::sum);
      }
    }
  }

  private @Nullable String term(Tokens tokens, int token) {
    return tokens.form(token).term(article.language());
  }

  /** How often each term occurs. */
  Map<String, Integer> counts() {
    return counts;
  }

  /**
   * The terms that a typed word may be: its stem, and itself, for a stem of a stem is another.
   *
   * @throws UserError where it is no term, or more than one word
   */
  List<String> meant(String typed) {
    Tokens tokens = new TextAnalyzer(FormIndex.EMPTY).read(typed, article.language()).tokens();
    if (tokens.count() != 1) {
      throw new UserError("'%s' is %d words: explain takes one".formatted(typed, tokens.count()));
    }
    List<String> terms = new ArrayList<>();
    String stem = term(tokens, 0);
    if (stem != null) {
      terms.add(stem);
    }
    String plain = tokens.form(0).normalized().text();
    if (counts.containsKey(plain)) {
      terms.add(plain);
    }
    if (terms.isEmpty()) {
      throw new UserError(
          "'%s' is no term: stop words, numbers and single letters are none".formatted(typed));
    }
    return terms;
  }

  /** The words as they are printed, with how often. */
  Map<String, Integer> forms(String term) {
    Map<String, Integer> forms = new TreeMap<>();
    Tokens tokens = analyzer.tokens();
    for (int i = 0; i < tokens.count(); i++) {
      if (term.equals(term(tokens, i))) {
        forms.merge(tokens.form(i).printed(), 1, Integer::sum);
      }
    }
    return forms;
  }

  /** All printed words that are terms. */
  List<String> printed() {
    Tokens tokens = analyzer.tokens();
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      if (term(tokens, i) != null) {
        printed.add(tokens.form(i).printed());
      }
    }
    return printed;
  }

  /** The sentences with a term, at most so many. */
  List<EvidenceSentence> sentences(String term, int most) {
    List<EvidenceSentence> found = new ArrayList<>();
    Tokens tokens = analyzer.tokens();
    int token = 0;
    for (int s = 0; s < analyzer.sentences().count() && found.size() < most; s++) {
      int start = analyzer.sentences().start(s);
      int end = analyzer.sentences().end(s);
      List<EvidenceSentence.Mark> marks = new ArrayList<>();
      for (; token < tokens.count() && tokens.start(token) < end; token++) {
        if (term.equals(term(tokens, token)) && tokens.start(token) >= start) {
          marks.add(
              new EvidenceSentence.Mark(
                  tokens.start(token) - start, tokens.end(token) - start, term, "term"));
        }
      }
      if (!marks.isEmpty()) {
        found.add(sentence(s, article.text().substring(start, end), marks));
      }
    }
    return found;
  }

  private EvidenceSentence sentence(int number, String text, List<EvidenceSentence.Mark> marks) {
    return new EvidenceSentence(
        0,
        article.published(),
        article.source(),
        article.title(),
        "sentence",
        article.articleId(),
        number,
        text,
        marks);
  }
}
