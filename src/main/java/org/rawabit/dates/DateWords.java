package org.rawabit.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rawabit.dates.DateWord.DayBack;
import org.rawabit.dates.DateWord.Era;
import org.rawabit.dates.DateWord.Half;
import org.rawabit.dates.DateWord.Month;
import org.rawabit.dates.DateWord.PartOfDay;
import org.rawabit.dates.DateWord.Sign;
import org.rawabit.dates.DateWord.TimeUnit;
import org.rawabit.dates.DateWord.Unit;
import org.rawabit.dates.DateWord.Years;

/** The words that may stand in a date, in Arabic, English, French, Persian, Urdu and Sorani. */
final class DateWords {
  /** The longest entry in words. */
  static final int WORDS = 3;

  private static final Map<String, DateWord> MEANINGS = new HashMap<>();

  static {
    months(DateCalendar.GREGORIAN, MonthNames.GREGORIAN);
    months(DateCalendar.HIJRI, MonthNames.HIJRI);
    months(DateCalendar.PERSIAN, MonthNames.PERSIAN);

    put(new Era(Years.GREGORIAN), "م ميلادي ميلاديه للميلاد مسيحي افرنجي ف ad ce");
    put(new Era(Years.HIJRI), "ه هجري هجريه للهجره هق هجري_قمري قمري hijri ah");
    put(new Era(Years.PERSIAN), "ش هش شمسي هجري_شمسي خورشيدي");
    put(new Era(Years.LIBYAN), "ور");

    put(new Half(PartOfDay.MORNING), "ص صباحا صباح الصباح فجرا قظ am");
    put(new Half(PartOfDay.NOON), "ظهرا");
    put(new Half(PartOfDay.AFTERNOON), "مساء مساءا عصرا بظ pm");
    put(new Half(PartOfDay.NIGHT), "ليلا");

    put(new DayBack(0), "اليوم today aujourd'hui امروز");
    put(new DayBack(1), "امس البارحه yesterday hier ديروز");
    put(new DayBack(2), "اول_امس اول_من_امس avant-hier");

    unit(
        TimeUnit.SECOND,
        "ثانيه ثوان ثواني second seconds sec secs seconde secondes s",
        "ثانيتين ثانيتان");
    unit(TimeUnit.MINUTE, "دقيقه دقائق minute minutes min mins mn m", "دقيقتين دقيقتان");
    unit(TimeUnit.HOUR, "ساعه ساعات hour hours hr hrs h heure heures ساعت", "ساعتين ساعتان");
    unit(TimeUnit.DAY, "يوم ايام يوما day days d jour jours j روز", "يومين يومان");
    unit(
        TimeUnit.WEEK, "اسبوع اسابيع اسبوعا week weeks semaine semaines w هفته", "اسبوعين اسبوعان");
    unit(TimeUnit.MONTH, "شهر اشهر شهور شهرا month months mo mois", "شهرين شهران");
    unit(
        TimeUnit.YEAR,
        "سنه سنوات سنين عام اعوام عاما year years yr yrs y an ans annee annees",
        "سنتين سنتان عامين عامان");

    put(Sign.SINCE, "منذ قبل il_y_a depuis");
    put(Sign.AGO, "ago مضت پيش");
    put(Sign.HOUR, "الساعه في_الساعه علي_الساعه at a");
    put(Sign.UPDATED, "updated last_updated modified mis_a_jour mise_a_jour اخر_تحديث تحديث");
    put(Sign.BETWEEN, "of the de du من شهر لشهر سنه لسنه عام لعام le year");
    put(
        Sign.FILLER,
        "on in date dated published posted created publication publie publiee publie_le le_jour et"
            + " and و t تاريخ بتاريخ التاريخ النشر نشر نشرت نشر_في حرر في في_تاريخ كتب يوم"
            + " الموافق الموافق_ل موافق ل واحده واحد");
    put(
        Sign.FILLER,
        "السبت الاحد الاثنين الاتنين الثلاثاء الثلثاء الاربعاء الخميس الجمعه سبت احد اثنين ثلاثاء"
            + " اربعاء خميس جمعه");
    put(
        Sign.FILLER,
        "monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat"
            + " sunday sun");
    put(Sign.FILLER, "lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim");
    put(
        Sign.FILLER,
        "شنبه يكشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه پنچشنبه پير منگل بده جمعرات هفته اتوار"
            + " شهممه يهكشهممه دووشهممه سێشهممه چوارشهممه پێنجشهممه ههيني");
  }

  private DateWords() {}

  /** The meaning of folded words with spaces between; null where they have none in a date. */
  static @Nullable DateWord meaning(String words) {
    return MEANINGS.get(words);
  }

  private static void months(DateCalendar calendar, List<String> months) {
    for (int month = 1; month <= months.size(); month++) {
      put(new Month(calendar, month), months.get(month - 1));
    }
  }

  private static void unit(TimeUnit unit, String singles, String duals) {
    put(new Unit(unit, 1), singles);
    put(new Unit(unit, 2), duals);
  }

  /** What stands already, stays. */
  private static void put(DateWord meaning, String words) {
    for (String word : words.split(" ", -1)) {
      MEANINGS.putIfAbsent(DateText.folded(word.replace('_', ' ')), meaning);
    }
  }
}
