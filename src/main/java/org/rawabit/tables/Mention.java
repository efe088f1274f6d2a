package org.rawabit.tables;

import java.io.Serializable;

/** A row of {@code mentions}. */
@Doc("a span of an article's text that refers to an actor; spans of one article do not overlap")
public record Mention(
    @Doc("articles.article_id") String articleId,
    @Doc("first UTF-16 code unit in articles.text, from 0") int start,
    @Doc("end of the span, exclusive") int end,
    @Doc("the words as printed: text.substring(start, end)") String surface,
    @Doc("the actor it refers to") String actorId,
    @Doc("name, role, metonym, place or reference") String kind,
    @Doc("why: what matched and what decided between candidates") String rule,
    @Doc("from 0 to 1: how sure the rule is") double confidence,
    @Doc("paragraph of the text, from 0") int paragraph,
    @Doc("sentence of the text, from 0") int sentence,
    @Doc("start of that sentence in articles.text") int sentenceStart,
    @Doc("end of that sentence, exclusive") int sentenceEnd,
    @Doc("first token of the text that the span is in, from 0") int token,
    @Doc("token after the last that the span is in") int tokenEnd,
    @Doc("articles.month: the directory it lies in") String month)
    implements InMonth, Serializable {
  public Mention {
    if (start < 0 || end <= start || sentenceStart > start || sentenceEnd < end) {
      throw new IllegalArgumentException(
          "bad span [%d,%d) in sentence [%d,%d) of article %s"
              .formatted(start, end, sentenceStart, sentenceEnd, articleId));
    }
  }

  /** The same mention, of an article that has another id now. */
  public Mention in(String article) {
    return article.equals(articleId)
        ? this
        : new Mention(
            article,
            start,
            end,
            surface,
            actorId,
            kind,
            rule,
            confidence,
            paragraph,
            sentence,
            sentenceStart,
            sentenceEnd,
            token,
            tokenEnd,
            month);
  }
}
