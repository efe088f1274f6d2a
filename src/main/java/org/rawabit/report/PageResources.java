package org.rawabit.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files that a page is put together from, in src/main/resources/org/rawabit/report. */
final class PageResources {
  private static final Pattern FONT =
      Pattern.compile("url\\(\"(fonts/[A-Za-z0-9._-]+\\.woff2)\"\\)");

  private PageResources() {}

  static String template() {
    return text("report.mustache");
  }

  /** The style sheet, with its fonts in it. */
  static String style() {
    return FONT.matcher(text("report.css")).replaceAll(PageResources::font);
  }

  private static String font(MatchResult url) {
    String font = Base64.getEncoder().encodeToString(bytes(url.group(1)));
    return "url(\"data:font/woff2;base64," + font + "\")";
  }

  /** The texts of the interface, JSON. */
  static String messages() {
    return text("messages.json");
  }

  /** The library of charts. */
  static String library() {
    return text("vendor/echarts.min.js");
  }

  /** The page's own script: its files in the order of {@code script/order.txt}. */
  static String script() {
    return text("script/order.txt")
        .lines()
        .map(file -> text("script/" + file))
        .collect(Collectors.joining("\n"));
  }

  /** A file of UTF-8, with the line ends that a browser makes of any: scripts are hashed. */
  private static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  private static byte[] bytes(String file) {
    try (InputStream in = PageResources.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException("no resource " + file + " of the report");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
