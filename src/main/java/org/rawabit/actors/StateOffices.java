package org.rawabit.actors;

import java.util.ArrayList;
import java.util.List;

/**
 * Bodies that stand for a state, made from its demonym: السلطات المصرية, the Egyptian government,
 * les autorités égyptiennes.
 */
final class StateOffices {
  private static final List<String> ARABIC_FEMININE =
      List.of("السلطات", "الحكومة", "القيادة", "الدولة", "الإدارة");
  private static final List<String> ARABIC_MASCULINE = List.of("الجانب", "الطرف");
  private static final List<String> ENGLISH =
      List.of("government", "authorities", "administration", "leadership", "side");
  private static final List<String> FRENCH_MASCULINE = List.of("gouvernement", "pouvoir");

  private StateOffices() {}

  static List<Phrase> of(Phrase demonym) {
    List<Phrase> offices = new ArrayList<>();
    String word = demonym.text();
    switch (demonym.language()) {
      case "ar" -> {
        for (String body : ARABIC_FEMININE) {
          offices.add(new Phrase("ar", body + " ال" + word + "ة"));
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
        offices.add(new Phrase("fr", "autorités " + frenchFeminine(word) + "s"));
        offices.add(new Phrase("fr", "partie " + frenchFeminine(word)));
      }
      default -> throw new IllegalArgumentException("no demonyms in " + demonym.language());
    }
    return offices;
  }

  /** The feminine of a French adjective of nationality. */
  static String frenchFeminine(String masculine) {
    if (masculine.equals("grec")) {
      return "grecque";
    }
    if (masculine.equals("turc")) {
      return "turque";
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
