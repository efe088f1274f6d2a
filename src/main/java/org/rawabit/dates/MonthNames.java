package org.rawabit.dates;

import java.util.List;

/**
 * The names of the months, folded by {@link DateText}, with {@code _} for a space.
 *
 * <p>Gregorian ones in English and French, in the Arabic of the Mashreq, Egypt and the Gulf, the
 * Maghreb and Morocco, in that of Libya from 1969 to 2011, in Persian, Urdu and Sorani; Hijri ones
 * in Arabic and Latin letters; those of Iran in Persian, Sorani and Latin letters.
 */
final class MonthNames {
  static final List<String> GREGORIAN =
      List.of(
          "january jan janvier janv يناير جانفي كانون_الثاني كانون_ثاني اي_النار ژانويه جنوري"
              + " كانووني_دووهم",
          "february feb fevrier fevr fev فبراير فيفري شباط النوار فوريه فروري شوبات",
          "march mar mars مارس مارت اذار الربيع مارچ ئازار ازار",
          "april apr avril avr ابريل افريل نيسان الطير اوريل اپريل",
          "may mai مايو ماي ايار الماء مه مئي ئايار",
          "june jun juin يونيو يونيه جوان حزيران الصيف ژوئن جون حوزهيران",
          "july jul juillet juil يوليو يوليه يوليوز جويليه تموز ناصر ژوئيه جولائي تهممووز",
          "august aug aout اغسطس اوت غشت اب هانيبال اگست ئاب",
          "september sep sept septembre سبتمبر شتنبر ايلول الفاتح سپتامبر ستمبر ئهيلوول",
          "october oct octobre اكتوبر تشرين_الاول تشرين_اول التمور اكتبر تشريني_يهكهم",
          "november nov novembre نوفمبر نونبر تشرين_الثاني تشرين_ثاني الحرث نوامبر نومبر"
              + " تشريني_دووهم",
          "december dec decembre ديسمبر دجنبر كانون_الاول كانون_اول الكانون دسامبر دسمبر"
              + " كانووني_يهكهم");

  static final List<String> HIJRI =
      List.of(
          "محرم المحرم محرم_الحرام muharram",
          "صفر safar",
          "ربيع_الاول ربيع_اول rabi_al-awwal rabi'_al-awwal rabi_i",
          "ربيع_الاخر ربيع_الثاني ربيع_ثاني rabi_al-thani rabi_al-akhir rabi_ii",
          "جمادي_الاولي جمادي_الاول جماد_الاول جمادي_اولي jumada_al-awwal jumada_al-ula jumada_i",
          "جمادي_الاخره جمادي_الاخر جمادي_الثانيه جمادي_الثاني جماد_الثاني جماد_الاخر"
              + " jumada_al-thani jumada_al-akhirah jumada_ii",
          "رجب rajab",
          "شعبان sha'ban shaaban shaban",
          "رمضان رمضان_المبارك ramadan ramadhan",
          "شوال shawwal shawal",
          "ذو_القعده ذي_القعده ذوالقعده ذيالقعده dhu_al-qi'dah dhu_al-qidah dhul-qi'dah",
          "ذو_الحجه ذي_الحجه ذوالحجه ذيالحجه dhu_al-hijjah dhul-hijjah");

  static final List<String> PERSIAN =
      List.of(
          "فروردين خاكهليوه farvardin",
          "ارديبهشت گولان ordibehesht",
          "خرداد جوزهردان khordad",
          "تير پووشپهر tir",
          "مرداد امرداد گهلاويژ mordad",
          "شهريور خهرمانان shahrivar",
          "مهر رهزبهر mehr",
          "ابان خهزهلوهر گهلاريزان aban",
          "اذر سهرماوهز azar",
          "دي بهفرانبار dey",
          "بهمن ريبهندان bahman",
          "اسفند رهشهمه esfand");

  private MonthNames() {}
}
