package org.rawabit.actors;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawabit.actors.Alias.Source;

/**
 * An office with a person's name beside it: in رئيس حكومة الوفاق فايز السراج the name denotes the
 * man and the office is his title; with the name of somebody who is not listed it denotes nobody.
 * The names inside the title stay: حكومة الوفاق.
 */
final class TitleOfName implements Objection {
  /** Words that may stand between: ranks, complements, what the office is of. */
  private static final int WORDS_BETWEEN = 8;

  @Override
  public @Nullable String to(Reading article, Match match, Alias alias) {
    boolean person = article.gazetteer().actor(alias.actor()).type() == ActorType.PERSON;
    if (!person || !alias.source().isOffice()) {
      return null;
    }
    if (hasNameBehind(article, match, alias)) {
      return "a title of the name behind it";
    }
    return hasNameBefore(article, match, alias) ? "a title of the name before it" : null;
  }

  private static boolean hasNameBehind(Reading article, Match office, Alias alias) {
    for (int i = office.last() + 1; i <= office.last() + 1 + WORDS_BETWEEN; i++) {
      if (i >= article.count() || !isInOneClause(article, i - 1)) {
        return false;
      }
      Match other = article.matchAt(i);
      if (other != null && isPerson(article, other)) {
        return other.clitics() == 0 && isHolder(article, other, alias);
      }
      if (isUnlistedName(article, i)) {
        return true;
      }
      if (other != null && !other.aliases().get(0).source().isOffice()) {
        boolean complement =
            other.clitics() > 0
                ? article.word(i).charAt(0) == 'ل' || article.word(i).charAt(0) == 'ب'
                : article.is(i - 1, WordClass.PREPOSITION);
        if (!complement) {
          return false;
        }
        i = other.last();
      } else if (!isComplement(article, i)) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether somebody may be the office's holder: of its state, or of no state we know. An office
   * without its state is his whose name stands there.
   */
  private static boolean isHolder(Reading article, Match name, Alias office) {
    if (office.source() == Source.OFFICE) {
      article.holds(name.aliases().get(0).actor(), office.text());
      return true;
    }
    int home = article.gazetteer().home(office.actor());
    for (Alias alias : name.aliases()) {
      int other = article.gazetteer().home(alias.actor());
      if (alias.actor() == office.actor() || other < 0 || home < 0 || other == home) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInOneClause(Reading article, int token) {
    return !article.endsBehind(token) && article.gap(token).indexOf(':') < 0;
  }

  private static boolean isComplement(Reading article, int token) {
    long traits = article.traits(token);
    String word = article.word(token);
    if (word.equals("في") || word.equals("of") || word.equals("de") || word.equals("the")) {
      return true;
    }
    long allowed =
        WordClass.RANK.bit()
            | WordClass.TITLE.bit()
            | WordClass.COMPLEMENT.bit()
            | WordClass.NATIONALITY.bit()
            | WordClass.FORMER.bit();
    boolean noun = traits == 0 && (article.isDefinite(token) || word.startsWith("ل"));
    return noun || ((traits & allowed) != 0 && !WordClass.BEHIND_CLITIC.in(traits));
  }

  private static boolean isPerson(Reading article, Match match) {
    Alias alias = match.aliases().get(0);
    return article.gazetteer().actor(alias.actor()).type() == ActorType.PERSON
        && (alias.source() == Source.NAME || alias.source().isPart());
  }

  /** A first name with a word behind it that can be a family name. */
  static boolean isUnlistedName(Reading article, int token) {
    long traits = article.traits(token);
    if (article.isLatin(token)) {
      return WordClass.GIVEN.in(traits)
          && article.isCapitalized(token)
          && article.isCapitalized(token + 1)
          && article.isBeside(token);
    }
    long word =
        WordClass.SAYING.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.BEHIND_CLITIC.bit()
            | WordClass.TIME.bit()
            | WordClass.NATIONALITY.bit();
    if (!WordClass.GIVEN.in(traits) || (traits & word) != 0) {
      return false;
    }
    long next = article.traits(token + 1);
    return article.isBeside(token)
        && (next & (WordClass.SAYING.bit() | WordClass.PREPOSITION.bit())) == 0;
  }

  private static boolean hasNameBefore(Reading article, Match office, Alias alias) {
    int before = office.first() - 1;
    if (office.clitics() > 0 || before < 0 || !isInOneClause(article, before)) {
      return false;
    }
    while (before > 0
        && (article.is(before, WordClass.RANK)
            || article.is(before, WordClass.COMPLEMENT)
            || ARTICLES.contains(article.word(before)))
        && isInOneClause(article, before - 1)) {
      before--;
    }
    boolean comma = article.gap(before).chars().anyMatch(c -> c == ',' || c == '\u060C');
    int name = before;
    while (name > 0 && isOfLongName(article, name) && article.matchEndingAt(name) == null) {
      name--;
    }
    Match other = article.matchEndingAt(article.matchEndingAt(before) != null ? before : name);
    if (other != null && isPerson(article, other)) {
      return comma || other.denotes(alias.actor());
    }
    return (comma || article.isBeside(before))
        && (isUnlistedName(article, before - 1) || isUnlistedName(article, before - 2))
        && article.traits(before) == (article.traits(before) & NAME_LIKE);
  }

  /** بن عبد العزيز آل سعود, behind the name of the file. */
  private static boolean isOfLongName(Reading article, int token) {
    String word = article.word(token);
    return article.isBeside(token - 1)
        && (word.equals("بن")
            || word.equals("ال")
            || word.startsWith("عبد")
            || article.word(token - 1).equals("ال")
            || article.word(token - 1).equals("عبد")
            || article.is(token, WordClass.GIVEN));
  }

  private static final Set<String> ARTICLES = Set.of("the", "le", "la", "l");
  private static final long NAME_LIKE =
      WordClass.GIVEN.bit()
          | WordClass.FOREIGN_GIVEN.bit()
          | WordClass.ORDINARY.bit()
          | WordClass.BEHIND_CLITIC.bit();
}
