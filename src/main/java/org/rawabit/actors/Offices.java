package org.rawabit.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rawabit.text.Normalized;

/**
 * What else an office is called, from one title with the adjective of its state: الرئيس التونسي is
 * also رئيس الجمهورية التونسية, and رئيس الجمهورية in an article about Tunisia. Titles that have no
 * equals are called by what is left without the adjective: قائد الجيش الوطني.
 */
final class Offices {
  /** Titles of one office, by language; each without its adjective. */
  private static final Map<String, List<List<String>>> EQUAL =
      Map.of(
          "ar",
          List.of(
              List.of("الرئيس", "رئيس الجمهورية"),
              List.of("وزير الخارجية", "وزير الشؤون الخارجية"),
              List.of("رئيس الوزراء", "رئيس الحكومة", "رئيس مجلس الوزراء", "الوزير الأول"),
              List.of("وزير الداخلية"),
              List.of("وزير الدفاع", "وزير الدفاع الوطني"),
              List.of("رئيس البرلمان", "رئيس مجلس النواب")),
          "en",
          List.of(
              List.of("president", "head of state"),
              List.of("prime minister", "head of government"),
              List.of("foreign minister", "minister of foreign affairs")),
          "fr",
          List.of(
              List.of("président", "président de la République", "chef de l'État"),
              List.of("premier ministre", "chef du gouvernement"),
              List.of("ministre des Affaires étrangères", "chef de la diplomatie")));

  /** Words by which an office of the whole state is qualified in the feminine. */
  private static final Set<String> FEMININE = Set.of("الجمهوريه", "الحكومه", "الدوله");

  private static final Set<String> BARE =
      EQUAL.values().stream()
          .flatMap(List::stream)
          .flatMap(List::stream)
          .filter(t -> t.indexOf(' ') > 0)
          .map(Offices::normalized)
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern MINISTER = Pattern.compile("\\bminist(er|re)\\b");

  private Offices() {}

  /** Whether a title is one that every state has, typed without the state: رئيس الجمهورية. */
  static boolean isBare(String title) {
    return BARE.contains(normalized(title));
  }

  /**
   * The titles that follow from one.
   *
   * @param full with the state in them
   * @param bare without it
   */
  record Titles(Set<String> full, Set<String> bare) {}

  /** The further titles of an office; none where the title has no adjective of a state. */
  static Titles of(Phrase title, Lexicon lexicon) {
    Titles titles = new Titles(new LinkedHashSet<>(), new LinkedHashSet<>());
    String[] words = title.text().strip().split("\\s+", -1);
    boolean english = title.language().equals("en");
    String adjective = words[english ? 0 : words.length - 1];
    long traits = lexicon.of(Normalized.of(adjective).text());
    if (words.length < 2 || !WordClass.NATIONALITY.in(traits)) {
      return titles;
    }
    List<String> rest = new ArrayList<>(List.of(words));
    rest.remove(english ? 0 : words.length - 1);
    String bare = String.join(" ", rest);
    for (String same : equal(bare, title.language())) {
      if (same.indexOf(' ') > 0) {
        titles.bare.add(same);
      }
      if (title.language().equals("ar")) {
        titles.full.add(same + " " + agreeing(same, adjective));
      } else if (english) {
        titles.full.add(adjective + " " + same);
      }
    }
    titles.full.remove(title.text());
    return titles;
  }

  /** The titles of the office; none of an office that not every state has, but for ministers. */
  private static List<String> equal(String bare, String language) {
    String normalized = normalized(bare);
    for (List<String> equal : EQUAL.getOrDefault(language, List.of())) {
      if (equal.stream().anyMatch(e -> normalized(e).equals(normalized))) {
        return equal;
      }
    }
    boolean minister = normalized.startsWith("وزير") || MINISTER.matcher(normalized).find();
    return minister ? List.of(bare) : List.of();
  }

  /** The adjective in the gender of the word it belongs to. */
  private static String agreeing(String office, String adjective) {
    boolean feminine = FEMININE.contains(normalized(office.substring(office.lastIndexOf(' ') + 1)));
    boolean is = adjective.endsWith("ة");
    if (feminine == is) {
      return adjective;
    }
    return feminine ? adjective + "ة" : adjective.substring(0, adjective.length() - 1);
  }

  private static String normalized(String text) {
    return Normalized.of(text).text();
  }
}
