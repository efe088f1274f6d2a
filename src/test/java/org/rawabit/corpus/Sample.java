package org.rawabit.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles that have all that is hard to carry: quotes, line ends, marks, rare letters. */
final class Sample {
  private static final String ARABIC_BODY =
      """
      القاهرة — قال القائد، أمس الأحد: «لن نتراجع عن مطالبنا»، مضيفًا أن المحادثات "بنّاءة".

      وأعلن المتحدث باسم الحكومة أن الوفد يصل إلى تونس يوم 12 يونيو؛ وقد بلغ عدد الضحايا 17 شخصًا.
      هل تعود المفاوضات بعد شهر؟ لا أحد يعرف، بحسب مصادر مطلعة على الملف في العاصمة الليبية طرابلس.""";

  private static final String FRENCH_BODY =
      """
      Le ministre des Affaires étrangères a déclaré, à l'issue du sommet : « Nous n'avons pas cédé ».

      Les négociations reprendront après l'été ; le coût du projet s'élève à 12 000 €, a précisé le
      porte-parole du gouvernement français.""";

  /** Letters that every Arabic encoding has. */
  private static final String PLAIN_BODY =
      """
      أعلن وزير النقل، في مؤتمر عقد بالعاصمة أمس، أن العمل في الميناء الجديد يبدأ بعد شهر من الآن.

      وقال إن المشروع تأخر منذ عام 2017 بسبب الحرب؛ هل ينتهي هذا العام؟ لا أحد يعرف حتى الآن.""";

  private Sample() {}

  static List<Map<Field, String>> articles() {
    return List.of(
        article(
            "1001", "حفتر يصل إلى القاهرة", ARABIC_BODY, "2020-06-07T10:15:30", "الأهرام", "ar"),
        article(
            "1002",
            "Talks \"resume\", says envoy; doubts remain",
            "First, a line with a\ttab, a \\backslash and 5 < 6 & 7 > 6.\n\n\"Quoted,\" he said.",
            "2021-12-31T23:59:59",
            "The Daily; News",
            "en"),
        article(
            "1003", "L'été de la diplomatie", FRENCH_BODY, "2019-02-28T00:00:01", "Le Monde", "fr"),
        article(
            "1004",
            "\u200Fقمة\u200E \uD83D\uDE00 \uFEFC \uFDFA",
            "بسم \uFDFA والسـلام\u200C عليكم \u202Bنص\u202C \uD83C\uDDF1\uD83C\uDDFE\n\u06F1\u06F2 \u0661\u0662",
            "2022-01-01T12:00:01",
            "وكالة",
            "ar"),
        article("1005", "الميناء الجديد", PLAIN_BODY, "2018-05-06T07:08:09", "صحيفة الساحل", "ar"),
        Map.of(Field.TITLE, "A title and no more"),
        Map.of(Field.BODY, "A body that has no title, in one line."));
  }

  static Map<Field, String> article(
      String id, String title, String body, String published, String source, String language) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    fields.put(Field.ID, id);
    fields.put(Field.TITLE, title);
    fields.put(Field.BODY, body);
    fields.put(Field.PUBLISHED, published);
    fields.put(Field.SOURCE, source);
    fields.put(Field.URL, "https://news.example.org/" + id + "?a=1&b=2");
    fields.put(Field.AUTHOR, language.equals("ar") ? "مريم حسن" : "Anna O'Neill");
    fields.put(Field.LANGUAGE, language);
    return fields;
  }

  /** What was read, as it would have been written; what it does not tell is left out. */
  static Map<Field, String> read(RawArticle article) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    put(fields, Field.ID, article.sourceId());
    put(fields, Field.TITLE, article.title());
    put(fields, Field.BODY, body(article));
    put(fields, Field.PUBLISHED, Objects.toString(article.published(), null));
    put(fields, Field.SOURCE, article.source());
    put(fields, Field.URL, article.url());
    put(fields, Field.AUTHOR, article.author());
    if (article.languages().origin().equals("record")) {
      put(fields, Field.LANGUAGE, article.language());
    }
    return fields;
  }

  static Map<Field, String> only(Set<Field> carried, Map<Field, String> article) {
    return article.entrySet().stream()
        .filter(e -> carried.contains(e.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static void put(Map<Field, String> fields, Field field, @Nullable String value) {
    if (value != null) {
      fields.put(field, value);
    }
  }

  private static @Nullable String body(RawArticle article) {
    String title = article.title();
    if (title == null) {
      return article.text();
    }
    return article.text().equals(title) ? null : article.text().substring(title.length() + 2);
  }
}
