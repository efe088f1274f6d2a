package org.rawabit.text;

import java.util.HashMap;
import java.util.Map;

/** Character references of what is neither letter nor digit, by their names in HTML. */
final class Punctuation {
  private static final Map<String, Character> NAMED = new HashMap<>();

  static {
    String names =
        "quot \" amp & apos ' lt < gt > laquo « raquo » ldquo “ rdquo ” bdquo „ lsquo ‘ rsquo ’"
            + " sbquo ‚ lsaquo ‹ rsaquo › ndash – mdash — hellip … bull • middot · copy © reg ®"
            + " trade ™ deg ° euro € pound £ yen ¥ cent ¢ sect § para ¶ plusmn ± times × divide ÷"
            + " iexcl ¡ iquest ¿ dagger † Dagger ‡ permil ‰ acute ´ uml ¨ macr ¯ cedil ¸ not ¬"
            + " frasl ⁄ rarr → larr ←";
    String[] pairs = names.split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      NAMED.put(pairs[i], pairs[i + 1].charAt(0));
    }
    for (String space : new String[] {"nbsp", "ensp", "emsp", "thinsp"}) {
      NAMED.put(space, '\u00A0');
    }
    NAMED.put("QUOT", '"');
    NAMED.put("AMP", '&');
    NAMED.put("LT", '<');
    NAMED.put("GT", '>');
  }

  private Punctuation() {}

  /**
   * The character of a reference; a blank where that is longer or a control, NUL where it is no
   * reference, or one of a letter.
   *
   * @param name what stands between {@code &} and {@code ;}
   */
  static char of(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, '\0');
    }
    boolean hex = name.startsWith("#x") || name.startsWith("#X");
    try {
      int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      if (c <= 0 || c > Character.MAX_CODE_POINT || Character.isLetterOrDigit(c)) {
        return 0;
      }
      return c < ' ' || c > Character.MAX_VALUE || Character.isISOControl(c) ? ' ' : (char) c;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
