package org.rawabit.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.PhraseUse.Kind;
import org.rawabit.text.Form;
import org.rawabit.text.Script;
import org.rawabit.text.TextAnalyzer;
import org.rawabit.text.Tokens;

/**
 * Remarks on phrases that are never found and on words that are found too often.
 *
 * <p>A phrase can be found if the {@link Matcher} finds it in a text that consists of it.
 */
final class PhraseReach {
  private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);
  private static final int SHORT = 2;
  private static final int LONGEST_STOP_WORD = 4;

  private final PhraseIndex index;
  private final TextAnalyzer analyzer;
  private final Gazetteer gazetteer;
  private final Matcher matcher;

  PhraseReach(List<Actor> actors, PhraseIndex index) {
    this.gazetteer = Gazetteer.of(actors);
    this.index = index;
    this.analyzer = new TextAnalyzer(gazetteer);
    this.matcher = new Matcher(gazetteer);
  }

  void check(List<Remark> remarks) {
    for (PhraseUse use : index.uses()) {
      if (use.kind().isMade()) {
        continue;
      }
      String trouble =
          index.spellings(use).isEmpty() ? "has no word in it: it never matches" : trouble(use);
      if (trouble != null) {
        remarks.add(use.remark("%s: %s %s".formatted(use.kind().key(), use.text(), trouble)));
      }
    }
  }

  private @Nullable String trouble(PhraseUse use) {
    analyzer.read(use.text(), use.phrase().language());
    if (use.kind() != Kind.REJECT) {
      String unreached = unreached(use);
      if (unreached != null) {
        return unreached;
      }
      if (analyzer.tokens().count() == 1) {
        return common(use);
      }
    }
    return null;
  }

  private @Nullable String unreached(PhraseUse use) {
    Tokens tokens = analyzer.tokens();
    if (isRejectedByItself(use)) {
      return null;
    }
    List<String> parts = new ArrayList<>();
    for (Match match : matcher.find(analyzer, day(use))) {
      if (match.first() == 0 && match.last() == tokens.count() - 1) {
        return null;
      }
      parts.add(
          "%s of %s"
              .formatted(
                  analyzer.text().substring(tokens.start(match.first()), tokens.end(match.last())),
                  gazetteer.actor(match.aliases().get(0).actor()).id()));
    }
    return "is never found: between its words may stand blanks, quotes, hyphens and opening brackets alone"
        + (parts.isEmpty() ? "" : "; found of it: " + String.join(", ", parts));
  }

  private boolean isRejectedByItself(PhraseUse use) {
    return index.sharing(use).stream()
        .anyMatch(other -> other.kind() == Kind.REJECT && other.isOf(use.actor()));
  }

  private static LocalDate day(PhraseUse use) {
    Role role = use.role();
    if (role == null) {
      return ANY_DAY;
    }
    return role.from() != null ? role.from() : role.to() != null ? role.to() : ANY_DAY;
  }

  /** What is too common about a single word. */
  private @Nullable String common(PhraseUse use) {
    Tokens tokens = analyzer.tokens();
    String printed = tokens.form(0).printed();
    int letters = tokens.form(0).normalized().text().length();
    if (letters == 1) {
      return "is a single letter: it matches every such letter that stands alone";
    }
    if (Spellings.isAcronym(printed)) {
      return null;
    }
    if (isStopWord(tokens.form(0), use.phrase().language())) {
      return "is a word that texts are full of: it matches every one of them";
    }
    if (letters <= SHORT) {
      return tokens.form(0).script() == Script.LATIN
          ? "is very short: only in capitals it would match capitals alone"
          : "is very short: it matches every such word";
    }
    return null;
  }

  /** Of a longer Arabic word only the stem may be a stop word. */
  private static boolean isStopWord(Form word, String language) {
    boolean whole =
        word.script() == Script.LATIN
            || (word.script() == Script.ARABIC
                && word.normalized().text().length() <= LONGEST_STOP_WORD);
    return whole && word.term(language) == null;
  }
}
