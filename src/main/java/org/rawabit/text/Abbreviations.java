package org.rawabit.text;

import java.util.Set;

/**
 * Full stops that end no sentence: of titles (Dr. Gen. Mme.), of initials and acronyms (J. Smith,
 * U.S. ، د. سالم، أ.د. سالم), of ordinals (No. 2).
 *
 * <p>Ours and not CLDR's lists: those have no Dr. and no Gen., and ICU finds them inside of words,
 * which joins what follows every Arabic word in د or م (البلاد. وقال).
 */
final class Abbreviations {
  private static final String HIJRI = "هـ";
  private static final Set<String> BEFORE_NUMBERS = Set.of("No", "no", "Nos", "nos", "art", "pp");
  private static final Set<String> ENGLISH =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Brig", "Col", "Lt", "Sgt", "Capt", "Maj", "Adm",
          "Cmdr", "Sen", "Rep", "Gov", "Rev", "Hon", "St", "Mt", "Ft", "vs", "Jan", "Feb", "Aug",
          "Sept", "Oct", "Nov", "Dec");
  private static final Set<String> FRENCH =
      Set.of(
          "MM", "Mr", "Mme", "Mmes", "Mlle", "Mgr", "Dr", "Pr", "Gén", "St", "Ste", "cf", "janv",
          "févr", "juil", "sept", "oct", "nov", "déc");

  private Abbreviations() {}

  /**
   * Whether no sentence ends at {@code end}, though one seems to.
   *
   * @param end behind a full stop and the blanks that follow it
   */
  static boolean endAt(String text, int end, String language) {
    int stop = end - 1;
    while (stop > 0 && Character.isWhitespace(text.charAt(stop))) {
      stop--;
    }
    if (stop <= 0 || text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return (word.length() == 1 && Character.isLetter(word.charAt(0)))
        || word.equals(HIJRI)
        || (language.equals("fr") ? FRENCH : ENGLISH).contains(word)
        || (BEFORE_NUMBERS.contains(word) && Character.isDigit(text.charAt(end)));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
