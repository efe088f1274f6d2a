package org.rawabit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.NoAlertPresentException;
import org.rawabit.SparkExtension;
import org.rawabit.job.JobReport;

/** Every view of a page of hostile texts, in a browser: none runs, each is read. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePageBrowserTest {
  static final List<HostileText> HOSTILE = HostilePageTest.HOSTILE;

  private Browser browser;
  private Path page;

  @BeforeAll
  void start(SparkSession spark, @TempDir Path dir) throws IOException {
    browser = Browser.start();
    page = dir.resolve("page.html");
    JobReport.write(HostileRun.of(spark).job(), page.toString(), "en");
    browser.screen(1300, 900, false).open(page, "lang=en");
  }

  @AfterAll
  void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingRan() {
    assertThat(browser.text("return String(window.__hostile)")).isEqualTo("undefined");
    assertThat(browser.complaints()).isEmpty();
    assertThatExceptionOfType(NoAlertPresentException.class)
        .isThrownBy(() -> browser.driver().switchTo().alert());
    assertThat(browser.text("return location.href")).startsWith(page.toUri().toString());
    assertThat(browser.run("return document.querySelectorAll('script').length")).isEqualTo(4L);
    assertThat(
            browser.run(
                """
                return [...document.querySelectorAll('*')].filter((element) =>
                  [...element.attributes].some((attribute) => attribute.name.startsWith('on'))
                  || !/^(#|https?:|data:,$)/.test(element.getAttribute('href') ?? '#')
                  || ['iframe', 'object', 'embed', 'base', 'form', 'img'].includes(element.localName)
                ).map((element) => element.outerHTML)"""))
        .isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"overview", "read", "actors", "network", "pairs", "terms", "method"})
  void everyViewIsShown(String view) {
    for (String language : List.of("en", "ar")) {
      browser.open(page, view + "&lang=" + language);
      browser.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
      assertThat(seen("#" + view)).isNotBlank();
    }
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void anActorIsCalledByIt(HostileText hostile) {
    int number = HostileText.ALL.indexOf(hostile);
    show("actor=" + HostileRun.first(number));
    assertThat(seen("#panel-title")).isEqualTo(visible(hostile.stored()));
    // The title and the source of the articles that its lines are from.
    assertThat(seen("#panel")).containsSequence(visible(hostile.stored()));
  }

  @ParameterizedTest
  @FieldSource("HOSTILE")
  void aPairShowsItsSentences(HostileText hostile) {
    int number = HostileText.ALL.indexOf(hostile);
    show("pair=" + HostileRun.first(number) + "," + HostileRun.second(number));
    String panel = seen("#panel");
    String text = visible(hostile.stored());
    // Both actors, and the title or the sentence of one article at least.
    assertThat(panel.split(Pattern.quote(text), -1)).hasSizeGreaterThan(3);
  }

  @Test
  void theJobIsCalledByIt() {
    browser.open(page, "overview&lang=en");
    assertThat(seen("#title")).isEqualTo(visible(HostileRun.JOB_NAME));
  }

  private void show(String address) {
    browser.run("document.querySelector('#panel-title')?.remove()");
    browser.run("location.hash = arguments[0]", address + "&lang=en");
    browser.until("return document.querySelector('#panel-title') !== null");
  }

  /** What is seen of an element; taken apart there, as noncharacters are no JSON to Selenium. */
  private String seen(String css) {
    return browser.text(
        """
        return document.querySelector(arguments[0]).textContent
          .replace(/[\\s\\p{Cc}\\p{Cf}\\uFFFD-\\uFFFF\\u{10FFFF}]/gu, '')""",
        css);
  }

  /** A text without what is not seen, and without what closes an isolate that it left open. */
  private static String visible(String text) {
    return text.replaceAll(
        "[\\s\\p{Cc}\\p{Cf}\\u2028\\u2029\\u00A0\\uFFFD\\uFFFE\\uFFFF\\x{10FFFF}]", "");
  }
}
