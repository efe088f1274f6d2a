package org.rawabit.corpus;

import java.util.List;
import java.util.Map;

/** Articles of three paragraphs each, as long as those of newspapers' sites. */
final class SamplePages {
  private static final String ARABIC =
      """
      قال المبعوث، خلال لقاء عقده أمس مع أعضاء اللجنة: «لن ننتظر أكثر من ذلك»، داعيًا جميع الأطراف إلى العودة إلى طاولة الحوار قبل نهاية الشهر.

      وأضاف أن الوفد الذي وصل إلى المدينة، بعد رحلة استمرت يومين، سيزور المناطق المتضررة، وأن عدد الأسر التي تحتاج إلى مساعدة بلغ 1400 أسرة.

      وكان رئيس المجلس قد أعلن، في بيان نُشر الأسبوع الماضي، أن الاتفاق يشمل فتح الطرق، وتبادل المحتجزين، وعودة النازحين إلى بيوتهم.""";

  private static final String PLAIN =
      """
      افتتح وزير التعليم، صباح أمس، مدرسة جديدة في حي الزهور، بعد عامين من العمل الذي توقف أكثر من مرة بسبب نقص المال.

      وقال الوزير في كلمة قصيرة إن المدرسة تستقبل 600 طالب، وإن الحكومة تعمل على بناء ثلاث مدارس أخرى في المدن القريبة من الساحل.

      ورحب سكان الحي بالخبر، لكن بعضهم سأل: من يدفع رواتب المعلمين بعد نهاية العام؟ ولم يصدر عن الوزارة أي رد حتى الآن.""";

  private static final String FRENCH =
      """
      Le maire a déclaré, à l'ouverture de la séance, que le tramway serait prolongé jusqu'à la gare, et que les travaux dureraient moins de deux ans.

      Selon l'opposition, « rien n'a été prévu » pour les commerçants du quartier, qui redoutent une baisse de leurs ventes pendant l'été et à Noël.

      Le coût du projet, estimé à 95 millions d'euros, sera partagé entre la région, l'État et la ville, a précisé la présidente de la commission.""";

  private static final String ENGLISH =
      """
      The council voted on Monday to keep the night ferry running through the winter, after a petition gathered 9,000 names in less than a week.

      "Nobody asked us before the plan was drawn up," said one of the drivers, who added that 5 < 6 is about as far as the sums of the company go.

      A report on the costs, due in March, will look at fares, fuel & wages, and at what other towns on the coast have done in the same place.""";

  private SamplePages() {}

  static List<Map<Field, String>> articles() {
    return List.of(
        Sample.article(
            "1", "المبعوث يدعو إلى الحوار", ARABIC, "2020-06-07T10:15:30", "الساحل اليوم", "ar"),
        Sample.article(
            "2", "مدرسة جديدة في حي الزهور", PLAIN, "2018-05-06T07:08:09", "صحيفة المدينة", "ar"),
        Sample.article(
            "3", "Le tramway ira jusqu'à la gare", FRENCH, "2019-02-28T00:00:01", "L'Écho", "fr"),
        Sample.article(
            "4",
            "Night ferry \"saved\" & paid for",
            ENGLISH,
            "2021-12-31T23:59:59",
            "The Daily; News",
            "en"),
        Sample.article(
            "5", "What the ferry costs", ENGLISH, "2021-11-30T08:00:01", "The Coast", "en"),
        Sample.article(
            "6", "Winter fares on the ferry", ENGLISH, "2021-10-29T08:00:01", "The Coast", "en"));
  }
}
