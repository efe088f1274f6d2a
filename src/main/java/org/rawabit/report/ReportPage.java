package org.rawabit.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page: one HTML file that loads nothing and works without a server.
 *
 * <p>What comes from the run is in it twice: as JSON, which the page's script reads, and, the first
 * of it, as HTML that the template escapes.
 */
final class ReportPage {
  private ReportPage() {}

  /**
   * Writes a page; the same data give the same page.
   *
   * @param language ar or en: the language it opens in
   */
  static void write(ReportData data, String language, Writer out) {
    StaticPart plain = new StaticPart(data);
    String library = PageResources.library();
    String script = PageResources.script();
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("lang", language);
    context.put("dir", language.equals("ar") ? "rtl" : "ltr");
    context.put("csp", ContentPolicy.of(List.of(library, script)));
    context.put("style", PageResources.style());
    context.put("data", ReportJson.of(data));
    context.put("messages", ReportJson.escaped(PageResources.messages()));
    context.put("library", library);
    context.put("script", script);
    context.put("run", ReportJson.values(data.run()));
    context.put("corpus", ReportJson.values(data.corpus()));
    context.put("facts", plain.facts());
    context.put("top_actors", plain.topActors());
    context.put("top_pairs", plain.topPairs());
    Mustache.compiler()
        .withEscaper(ReportPage::escaped)
        .defaultValue("")
        .compile(PageResources.template())
        .execute(context, out);
  }

  /** Text as HTML has it, in elements and in quoted attributes. */
  static String escaped(String text) {
    return Escapers.HTML.escape(plain(text));
  }

  /** A text without control characters, of which HTML has but white space. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? Character.isWhitespace(c) ? ' ' : 0xFFFD : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
