package org.rawabit.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rawabit.actors.MentionKind;

/** An article under annotation: mentions are given by their words. */
final class Annotated {
  private final String id;
  private final String text;
  private final List<GoldMention> mentions = new ArrayList<>();

  Annotated(String id, String text) {
    this.id = id;
    this.text = text;
  }

  /** A gold mention: the first place with the words. */
  Annotated gold(String words, String actor, String kind, String... accept) {
    return add(words, actor, kind, List.of(accept), false);
  }

  Annotated optional(String words, String actor, String kind) {
    return add(words, actor, kind, List.of(), true);
  }

  private Annotated add(
      String words, String actor, String kind, List<String> accept, boolean optional) {
    int start = start(words, words);
    mentions.add(
        new GoldMention(start, start + words.length(), actor, kind(kind), accept, optional));
    return this;
  }

  /** A found mention: the first place with the words. */
  FoundMention found(String words, String actor, String kind) {
    return found(words, words, actor, kind, 0.9);
  }

  /** A found mention: the words inside the first place of longer ones. */
  FoundMention found(String within, String words, String actor, String kind, double confidence) {
    int start = start(within, words);
    return new FoundMention(
        start, start + words.length(), actor, kind(kind), "rule of " + words, confidence);
  }

  GoldArticle article() {
    return new GoldArticle(id, text, null, "en", 1, List.copyOf(mentions));
  }

  ArticleScore score(Spans spans, FoundMention... found) {
    return Scorer.score(article(), List.of(found), spans);
  }

  private int start(String within, String words) {
    int start = text.indexOf(within) + within.indexOf(words);
    if (!text.contains(within) || !within.contains(words)) {
      throw new IllegalArgumentException(words + " is not in " + within);
    }
    return start;
  }

  private static MentionKind kind(String kind) {
    return MentionKind.valueOf(kind.toUpperCase(Locale.ROOT));
  }
}
