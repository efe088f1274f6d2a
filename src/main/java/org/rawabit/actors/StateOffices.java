package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bodies that stand for a state, and formal names of it, made from its demonym: السلطات المصرية,
 * the Egyptian government, les autorités égyptiennes; الجمهورية المصرية.
 */
final class StateOffices {
  private static final List<String> ARABIC_FEMININE =
      List.of("السلطات", "السلطة", "السلط", "الحكومة", "القيادة", "الدولة");
  private static final List<String> ARABIC_MASCULINE =
      List.of("الجانب", "الطرف", "النظام", "مجلس الوزراء");
  private static final List<String> ENGLISH =
      List.of("government", "authorities", "administration", "leadership", "side", "regime");
  private static final List<String> FRENCH_MASCULINE = List.of("gouvernement", "pouvoir", "régime");
  private static final List<String> FRENCH_FEMININE = List.of("partie");

  /** Of other states الإدارة is the civil service. */
  private static final Set<String> AMERICAN = Set.of("أمريكي", "أميركي");

  /** French feminines that no rule gives. */
  private static final Map<String, String> FRENCH_IRREGULAR =
      Map.of("grec", "grecque", "turc", "turque");

  private StateOffices() {}

  static List<Phrase> of(Phrase demonym) {
    List<Phrase> offices = new ArrayList<>();
    String word = demonym.text();
    switch (demonym.language()) {
      case "ar" -> {
        for (String body : ARABIC_FEMININE) {
          offices.add(new Phrase("ar", body + " ال" + word + "ة"));
        }
        if (AMERICAN.contains(word)) {
          offices.add(new Phrase("ar", "الإدارة ال" + word + "ة"));
        }
        for (String body : ARABIC_MASCULINE) {
          offices.add(new Phrase("ar", body + " ال" + word));
        }
      }
      case "en" -> {
        for (String body : ENGLISH) {
          offices.add(new Phrase("en", word + " " + body));
        }
      }
      case "fr" -> {
        for (String body : FRENCH_MASCULINE) {
          offices.add(new Phrase("fr", body + " " + word));
        }
        String feminine = frenchFeminine(word);
        for (String body : FRENCH_FEMININE) {
          offices.add(new Phrase("fr", body + " " + feminine));
        }
        offices.add(new Phrase("fr", "autorités " + feminine + "s"));
      }
      default -> throw new IllegalArgumentException("no demonyms in " + demonym.language());
    }
    return offices;
  }

  /** A state by its form and its adjective: الجمهورية التركية, المملكة المغربية. */
  static List<Phrase> formalNames(Phrase demonym) {
    return demonym.language().equals("ar")
        ? List.of(
            new Phrase("ar", "الجمهورية ال" + demonym.text() + "ة"),
            new Phrase("ar", "المملكة ال" + demonym.text() + "ة"))
        : List.of();
  }

  /** The feminine of a French adjective of nationality. */
  static String frenchFeminine(String masculine) {
    String irregular = FRENCH_IRREGULAR.get(masculine);
    if (irregular != null) {
      return irregular;
    }
    if (masculine.endsWith("e")) {
      return masculine;
    }
    if (masculine.endsWith("en") || masculine.endsWith("on")) {
      return masculine + "ne";
    }
    return masculine + "e";
  }
}
