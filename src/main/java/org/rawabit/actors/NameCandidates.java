package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.text.Script;
import org.rawabit.text.TextAnalyzer;

/**
 * Finds what looks like the names of persons beside their titles: الرئيس X Y, President X Y, le
 * ministre X Y.
 *
 * <p>It knows no actors: whether a name is one that an actor file has is for others to say. A name
 * is at least two words.
 */
public final class NameCandidates {
  private final ArabicTitledName arabic = new ArabicTitledName();
  private final LatinTitledName latin = new LatinTitledName();

  /** The candidates of a text, in order, without overlap. */
  public List<NameCandidate> in(TextAnalyzer analyzed) {
    List<NameCandidate> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < analyzed.tokens().count(); i++) {
      if (analyzed.tokens().start(i) < end) {
        continue;
      }
      NameCandidate candidate = at(analyzed, i);
      if (candidate != null) {
        found.add(candidate);
        end = candidate.end();
      }
    }
    return found;
  }

  private @Nullable NameCandidate at(TextAnalyzer analyzed, int token) {
    Script script = analyzed.tokens().form(token).script();
    if (script == Script.ARABIC) {
      return arabic.at(analyzed, token);
    }
    return script == Script.LATIN ? latin.at(analyzed, token) : null;
  }
}
