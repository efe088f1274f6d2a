package org.rawabit.dates;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of time zones behind a time.
 *
 * <p>Abbreviations that several zones share are read as papers of the Arab world and mail headers
 * mean them: {@code AST} is Arabia (+03:00), {@code GST} the Gulf (+04:00), {@code BST} Britain in
 * summer, {@code EST}, {@code CST}, {@code MST}, {@code PST} North America. {@code IST} is India,
 * Israel or Ireland, and none is more likely: the day stands, the time is dropped.
 */
final class TimeZones {
  /** The longest name in words. */
  static final int WORDS = 3;

  private static final String OFFSETS =
      """
      z ut utc gmt wet غرينتش غرينيتش غرينتش_العالمي جرينتش تغ توقيت_غرينتش بتوقيت_غرينتش بتوقيت_جرينتش = 0
      bst cet wat west = 1
      cest eet cat sast = 2
      eest msk eat trt ast arabia_standard_time = 3
      بتوقيت_مكه_المكرمه بتوقيت_مكه بتوقيت_السعوديه بتوقيت_الرياض = 3
      gst gulf_standard_time بتوقيت_الامارات بتوقيت_ابوظبي بتوقيت_دبي = 4
      pkt = 5
      est = -5
      edt = -4
      cst = -6
      cdt = -5
      mst = -7
      mdt = -6
      pst = -8
      pdt = -7
      """;

  private static final String PLACES =
      """
      بتوقيت_القاهره = Africa/Cairo
      بتوقيت_طرابلس بتوقيت_ليبيا = Africa/Tripoli
      بتوقيت_تونس = Africa/Tunis
      بتوقيت_الجزائر = Africa/Algiers
      بتوقيت_المغرب = Africa/Casablanca
      بتوقيت_بيروت = Asia/Beirut
      بتوقيت_دمشق = Asia/Damascus
      بتوقيت_بغداد = Asia/Baghdad
      بتوقيت_عمان = Asia/Amman
      بتوقيت_القدس = Asia/Jerusalem
      irst irdt = Asia/Tehran
      """;

  private static final Map<String, ZoneId> ZONES = new HashMap<>();

  /** Names that say too little. */
  private static final String UNCLEAR = "ist";

  static {
    OFFSETS
        .lines()
        .forEach(line -> put(line, hours -> ZoneOffset.ofHours(Integer.parseInt(hours))));
    PLACES.lines().forEach(line -> put(line, ZoneId::of));
  }

  private TimeZones() {}

  private interface Named {
    ZoneId zone(String name);
  }

  private static void put(String line, Named named) {
    int equals = line.indexOf('=');
    ZoneId zone = named.zone(line.substring(equals + 1).strip());
    for (String name : line.substring(0, equals).strip().split(" ", -1)) {
      ZONES.put(name.replace('_', ' '), zone);
    }
  }

  /** The zone of a name in folded words; null where there is none, or it is unclear. */
  static @Nullable ZoneId of(String name) {
    return ZONES.get(name);
  }

  static boolean isKnown(String name) {
    return ZONES.containsKey(name) || name.equals(UNCLEAR);
  }

  /** An offset; null where no place on earth has it. */
  static @Nullable ZoneOffset offset(boolean west, int hours, int minutes) {
    if (hours > 14 || minutes > 59) {
      return null;
    }
    int seconds = hours * 3600 + minutes * 60;
    return ZoneOffset.ofTotalSeconds(west ? -seconds : seconds);
  }
}
