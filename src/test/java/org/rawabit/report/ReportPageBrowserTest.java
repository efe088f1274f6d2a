package org.rawabit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.rawabit.docs.Walk;
import org.rawabit.docs.WalkExtension;

/** Reads the report of the sample as people do, in a browser; skipped where there is none. */
@ExtendWith(WalkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageBrowserTest {
  /** The middle of the longest tie, in pixels from the middle of the picture; and its ends. */
  private static final String MIDDLE_OF_A_TIE =
      """
      const box = document.querySelector('.graph');
      const series = echarts.getInstanceByDom(box).getModel().getSeriesByIndex(0);
      const edges = series.getEdgeData();
      const ends = Array.from({length: edges.count()}, (_, at) => edges.getItemLayout(at));
      const long = ends.map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]));
      const at = long.indexOf(Math.max(...long));
      const [a, b] = ends[at].slice(0, 2).map((end) => series.coordinateSystem.dataToPoint(end));
      const tie = edges.getRawDataItem(at);
      return [
        Math.round((a[0] + b[0]) / 2 - box.clientWidth / 2),
        Math.round((a[1] + b[1]) / 2 - box.clientHeight / 2), tie.source, tie.target];
      """;

  private static final String COLOURS_OF_THE_PICTURE =
      """
      const canvas = document.querySelector('.graph canvas');
      const bytes = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
      return new Set(new Uint32Array(bytes.buffer)).size;
      """;

  private static final String IS_DRAWN =
      "return echarts.getInstanceByDom(document.querySelector('.graph')) !== undefined";
  private static final String PANEL_IS_OPEN = "return !document.querySelector('#panel').hidden";
  private static final String PANEL_IS_SHUT = "return document.querySelector('#panel').hidden";
  private static final String WIDTH = "return document.documentElement.scrollWidth";

  private Browser browser;
  private Path page;

  @BeforeAll
  void start(Walk walk, @TempDir Path dir) {
    browser = Browser.start();
    page = SampleReport.in(dir, walk);
  }

  @AfterAll
  void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void aDesk() {
    browser.screen(1300, 900, false);
  }

  @Test
  void saysNothingOnTheConsole() {
    browser.complaints();
    browser.open(page, "network");
    browser.until(IS_DRAWN);
    browser.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    browser.find("#language").click();
    browser.find("#theme").click();
    browser.find("#theme").click();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void drawsTheNetwork() {
    browser.open(page, "network");
    browser.until(IS_DRAWN);
    assertThat((Long) browser.run(COLOURS_OF_THE_PICTURE)).isGreaterThan(20);
    assertThat(browser.texts("#network table tbody tr")).hasSizeGreaterThan(5);
  }

  @Test
  void aClickOnATieShowsItsSentencesWithBothMarked() {
    // High enough for the whole picture: a pointer is placed from the middle of what is seen of it.
    browser.screen(1300, 1800, false).open(page, "network&lang=en");
    browser.until(IS_DRAWN);
    List<?> middle = (List<?>) browser.run(MIDDLE_OF_A_TIE);
    new Actions(browser.driver())
        .moveToElement(
            browser.find(".graph"),
            ((Number) middle.get(0)).intValue(),
            ((Number) middle.get(1)).intValue())
        .click()
        .perform();
    browser.until(PANEL_IS_OPEN);
    assertThat(browser.text("return location.hash"))
        .contains("pair=" + middle.get(2) + "," + middle.get(3));
    assertThat(browser.texts("#panel .evidence mark.one")).isNotEmpty();
    assertThat(browser.texts("#panel .evidence mark.two")).isNotEmpty();
    assertThat(browser.find("#panel .formula code").getText()).isEqualTo("n_a·n_b / n");
  }

  @Test
  void theKeyboardOpensATieAndComesBack() {
    browser.open(page, "network&lang=en");
    WebElement tie = browser.find("#network tbody a");
    tie.sendKeys(Keys.ENTER);
    browser.until(PANEL_IS_OPEN);
    browser.until("return document.activeElement.id === 'panel-title'");
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    browser.until(PANEL_IS_SHUT);
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(tie);
  }

  @Test
  void theLanguageSwitchTurnsThePageWithoutLoadingIt() {
    browser.open(page, "lang=ar");
    browser.run("window.sameDocument = true;");
    assertThat(browser.text("return document.documentElement.dir")).isEqualTo("rtl");
    browser.find("#language").click();
    assertThat(browser.text("return document.documentElement.dir")).isEqualTo("ltr");
    assertThat(browser.text("return document.documentElement.lang")).isEqualTo("en");
    assertThat(browser.find("#actors-title").getText()).isEqualTo("Actors");
    assertThat(browser.text("return location.hash")).contains("lang=en");
    assertThat(browser.run("return window.sameDocument")).isEqualTo(true);
    browser.find("#language").click();
    assertThat(browser.find("#actors-title").getText()).isEqualTo("الفاعلون");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, خليفه حفتر, khalifa_haftar",
    "ar, الدبيبه, abdelhamid_dbeibah",
    "ar, إجتماع لا يوجد,",
    "en, HAFTAR, khalifa_haftar",
    "en, egypte, egypt",
    "en, مِصر, egypt",
  })
  void searchFindsAnActor(String language, String typed, String id) {
    browser.open(page, "lang=" + language);
    WebElement box = browser.find("#find input");
    box.sendKeys(typed);
    if (id == null) {
      assertThat(browser.find("#find [role=listbox]").isDisplayed()).isFalse();
      return;
    }
    assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("true");
    box.sendKeys(Keys.ARROW_DOWN);
    assertThat(browser.find("#find [aria-selected=true]").getText()).isNotEmpty();
    box.sendKeys(Keys.ENTER);
    browser.until(PANEL_IS_OPEN);
    assertThat(browser.text("return location.hash")).contains("actor=" + id + "&");
    assertThat(browser.texts("#panel .kwic mark")).isNotEmpty();
  }

  @Test
  void anActorHasAnAddressOfItsOwn() {
    browser.open(page, "actor=khalifa_haftar&lang=ar");
    assertThat(browser.find("#panel-title").getText()).isEqualTo("خليفة حفتر");
    // What stands before the mention is on its right in an Arabic line.
    assertThat(
            browser.run(
                """
                const line = document.querySelector('#panel .kwic[dir=rtl]');
                const left = (css) => line.querySelector(css).getBoundingClientRect().left;
                return left('.before') > left('mark') && left('mark') > left('.after');
                """))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"actors", "network", "pairs", "actor=egypt", "'pair=egypt,turkey'"})
  void isNoWiderThanAPhone(String address) {
    browser.screen(390, 844, false);
    for (String language : List.of("ar", "en")) {
      browser.open(page, address + "&lang=" + language);
      assertThat((Long) browser.run(WIDTH)).as(language).isLessThanOrEqualTo(390);
    }
  }

  @Test
  void countsWhatItLeavesOut() {
    browser.open(page, "actors&lang=en");
    assertThat(browser.find("#actors .status").getText()).matches("1 to 25 of \\d+");
    browser.find("#actors .pages button:last-child").click();
    assertThat(browser.find("#actors .status").getText()).startsWith("26 to 50 of");
  }

  @Test
  void sortsByAColumn() {
    browser.open(page, "pairs&lang=en");
    browser.find("#pairs button[data-column=npmi]").click();
    List<Double> npmi =
        browser.texts("#pairs tbody td:nth-child(5)").stream()
            .map(text -> Double.valueOf(text.replace('−', '-')))
            .toList();
    assertThat(npmi).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    assertThat(browser.find("#pairs th[aria-sort]").getDomAttribute("aria-sort"))
        .isEqualTo("descending");
  }

  @Test
  void isReadableWithoutScripts() {
    browser.withoutScripts(
        page,
        () -> {
          assertThat(browser.texts("#actors tbody tr")).hasSize(20);
          assertThat(browser.texts("#pairs tbody tr")).hasSize(20);
          assertThat(browser.find("#method .hash").getText()).hasSize(64);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "ar, false, ''",
    "en, true, ''",
    "ar, true, 'actor=khalifa_haftar&'",
    "en, false, 'actor=khalifa_haftar&'",
    "ar, false, 'pair=egypt,turkey&'",
    "en, true, 'pair=egypt,turkey&'",
  })
  void keepsNobodyOut(String language, boolean dark, String address) {
    browser.screen(1300, 900, dark).open(page, address + "lang=" + language);
    browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    List<Rule> violations =
        new AxeBuilder().withOptions(options).analyze(browser.driver()).getViolations();
    assertThat(violations)
        .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .isEmpty();
  }
}
