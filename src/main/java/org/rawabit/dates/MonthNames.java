package org.rawabit.dates;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the months in English, French and the Arabic of the Mashreq, the Maghreb and Egypt.
 *
 * <p>Accents, harakat, hamzas and final dots do not count; of two names with a slash between them
 * ({@code حزيران/يونيو}) the first is taken.
 */
final class MonthNames {
  private static final List<String> NAMES =
      List.of(
          "january jan janvier janv يناير جانفي كانون_الثاني",
          "february feb fevrier fevr fev فبراير فيفري شباط",
          "march mar mars مارس اذار",
          "april apr avril avr ابريل افريل نيسان",
          "may mai مايو ماي ايار",
          "june jun juin يونيو يونيه جوان حزيران",
          "july jul juillet juil يوليو يوليه يوليوز جويليه تموز",
          "august aug aout اغسطس اوت غشت اب",
          "september sep sept septembre سبتمبر شتنبر ايلول",
          "october oct octobre اكتوبر تشرين_الاول",
          "november nov novembre نوفمبر نونبر تشرين_الثاني",
          "december dec decembre ديسمبر دجنبر كانون_الاول");

  private static final Map<String, Integer> MONTHS = new HashMap<>();

  static {
    for (int month = 1; month <= NAMES.size(); month++) {
      for (String name : NAMES.get(month - 1).split(" ", -1)) {
        MONTHS.put(name.replace('_', ' '), month);
      }
    }
  }

  private MonthNames() {}

  /** The month from 1 to 12. */
  static Optional<Integer> month(String name) {
    int slash = name.indexOf('/');
    return Optional.ofNullable(MONTHS.get(folded(slash < 0 ? name : name.substring(0, slash))));
  }

  /** NFD takes hamzas and accents off their letters, as marks. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}|\\.", "")
        .replace('ة', 'ه')
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
