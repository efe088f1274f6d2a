package org.rawabit.stages;

import java.io.Serializable;
import org.rawabit.text.FormIndex;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * What collocates are looked for around: an actor, or a term.
 *
 * @param kind {@code actor} or {@code term}
 * @param value the actor's id, or the word as the job has it
 * @param stem of a term; empty for an actor
 * @param frenchStem of a term in French articles; empty for an actor
 */
public record CollocateNode(String kind, String value, String stem, String frenchStem)
    implements Serializable {
  private static final String TERM = "term:";

  /**
   * A node as a job names it: an actor's id, or {@code term:} and a word, which is stemmed as the
   * words of the corpus are.
   *
   * @throws IllegalArgumentException where there is not one word, or it is no term; the message
   *     says which
   */
  public static CollocateNode of(String text) {
    if (!text.startsWith(TERM)) {
      return new CollocateNode(ActorTerms.KIND, text, "", "");
    }
    String word = text.substring(TERM.length()).strip();
    Tokens tokens = new TextAnalyzer(FormIndex.EMPTY).read(word, "und").tokens();
    if (tokens.count() != 1) {
      throw new IllegalArgumentException(
          "'%s' is %d words; expected one".formatted(text, tokens.count()));
    }
    String stem = tokens.form(0).term("und");
    String french = tokens.form(0).term("fr");
    if (stem == null && french == null) {
      throw new IllegalArgumentException(
          "'%s' is no term: stop words, numbers and single letters are none".formatted(text));
    }
    return new CollocateNode("term", word, stem == null ? "" : stem, french == null ? "" : french);
  }

  /** The node as a job names it. */
  public String asWritten() {
    return isActor() ? value : TERM + value;
  }

  boolean isActor() {
    return kind.equals(ActorTerms.KIND);
  }

  String stem(String language) {
    return language.equals("fr") ? frenchStem : stem;
  }
}
