package org.rawabit.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.rawabit.yaml.YamlMap;

/** Files made in memory, and what is read of them. */
final class Reading {
  private Reading() {}

  /**
   * Each record on a line: {@code input@position = text} or {@code input@position ! reason}; line
   * ends of texts are shown as {@code /}.
   */
  static List<String> lines(String name, byte[] file) {
    return articles(name, "auto", new ByteArrayInputStream(file)).stream()
        .map(Reading::line)
        .toList();
  }

  static List<String> lines(String name, String file) {
    return lines(name, utf8(file));
  }

  /** Reads a file as an entry of a job would, in one line of YAML without the path. */
  static List<String> lines(String name, String content, String yaml) {
    InputSpec spec =
        InputSpec.of(YamlMap.parse("job.yaml", "{path: %s, %s}".formatted(name, yaml)));
    return articles(name, spec, new ByteArrayInputStream(utf8(content))).stream()
        .map(Reading::line)
        .toList();
  }

  static List<RawArticle> articles(String name, String format, InputStream file) {
    return articles(name, new InputSpec(name, format, Map.of()), file);
  }

  static List<RawArticle> articles(String name, InputSpec spec, InputStream file) {
    List<RawArticle> all = new ArrayList<>();
    try (FileArticles articles = new FileArticles(name, file, null, spec)) {
      articles.forEachRemaining(all::add);
    }
    return all;
  }

  /** Why a record was refused; null where it is an article. */
  static @Nullable String reason(RawArticle a) {
    Refusal refusal = a.refusal();
    return refusal == null ? null : refusal.reason();
  }

  static String line(RawArticle a) {
    String reason = reason(a);
    String what = reason == null ? "= " + a.text().replace("\n", "/") : "! " + reason;
    return "%s@%d %s".formatted(a.input(), a.position(), what);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] content) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(content);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip of names and contents, in turn. */
  static byte[] zip(Object... namesAndContents) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (int i = 0; i < namesAndContents.length; i += 2) {
          zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
          Object content = namesAndContents[i + 1];
          zip.write(content instanceof byte[] b ? b : utf8((String) content));
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
