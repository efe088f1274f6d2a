package org.rawabit.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.text.FormIndex;
import org.rawabit.text.TextAnalyzer;

final class NameCandidatesTest {
  private final TextAnalyzer analyzer = new TextAnalyzer(FormIndex.EMPTY);
  private final NameCandidates candidates = new NameCandidates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وصل الرئيس المصري عبد الفتاح السيسي إلى روما | الرئيس المصري | عبد الفتاح السيسي",
        "قال وزير الخارجية محمد الطاهر سيالة | وزير الخارجية | محمد الطاهر",
        "التقى وزير الخارجية الروسي سيرغي لافروف أمس | وزير الخارجية الروسي | سيرغي لافروف",
        "وأكد الفريق أحمد خليفة أن | الفريق | أحمد خليفة",
        "استقبل رئيس مجلس النواب الليبي عقيلة صالح في | رئيس مجلس النواب الليبي | عقيلة صالح",
        "المبعوث الأممي إلى ليبيا غسان سلامة يزور | المبعوث الأممي إلى ليبيا | غسان سلامة",
        "للرئيس محمد المنفي اليوم | لرئيس | محمد المنفي",
        "والعقيد علي زيدان يعلن | العقيد | علي زيدان",
        "رئيس الحكومة فتحي باشاغا وصل | رئيس الحكومة | فتحي باشاغا",
        "الشيخ محمد بن زايد في روما | الشيخ | محمد بن زايد",
        "الدكتور عبدالحكيم بلحاج، وقال | الدكتور | عبدالحكيم بلحاج",
      })
  void areFoundBehindArabicTitles(String text, String title, String name) {
    assertThat(in(text, "ar")).containsExactly(title + " | " + name);
  }

  @ParameterizedTest
  @CsvSource({
    "قال الرئيس إن الوضع صعب",
    "الرئيس المصري يزور روما",
    "زار الرئيس السيسي روما",
    "رئيس محمد علي",
    "وزير الخارجية، محمد علي",
    "دعا رئيس الحكومة مجلس النواب",
    "محمد المنفي في روما"
  })
  void areNotFoundInOtherArabic(String text) {
    assertThat(in(text, "ar")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Libyan Prime Minister Ali Zeidan said | Prime Minister | Ali Zeidan",
        "en | said Gen. Ahmed al-Mismari on Friday | Gen | Ahmed al-Mismari",
        "en | President Emmanuel Macron's office | President | Emmanuel Macron",
        "en | Secretary-General Ban Ki-moon left | Secretary-General | Ban Ki",
        "fr | le ministre des Affaires étrangères Jean-Yves Le Drian a | ministre des Affaires"
            + " étrangères | Jean-Yves Le Drian",
        "fr | le président russe Vladimir Poutine, | président russe | Vladimir Poutine",
        "fr | Le général Ahmed Ben Salem est | général | Ahmed Ben Salem",
      })
  void areFoundBehindLatinTitles(String language, String text, String title, String name) {
    assertThat(in(text, language)).containsExactly(title + " | " + name);
  }

  @ParameterizedTest
  @CsvSource({
    "en,the president said Friday",
    "en,President Obama left",
    "en,President. The White House",
    "fr,le président a rencontré Jean Dupont",
    "fr,le président Macron"
  })
  void areNotFoundInOtherLatin(String language, String text) {
    assertThat(in(text, language)).isEmpty();
  }

  @Test
  void areOneNameInItsSpellings() {
    assertThat(
            candidates.in(
                analyzer.read(
                    "الرئيس عبد الكريم سالم والرئيس عبدالكريم سالم. الرئيس عبد الكريم سالم", "ar")))
        .extracting(NameCandidate::key)
        .containsExactly("عبدالكريم سالم", "عبدالكريم سالم", "عبدالكريم سالم");
  }

  private List<String> in(String text, String language) {
    return candidates.in(analyzer.read(text, language)).stream()
        .map(c -> c.title() + " | " + text.substring(c.start(), c.end()))
        .toList();
  }
}
