package org.rawabit.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes articles in a format, so that its reader can be asked for them.
 *
 * @param carries the fields that the format has a place for
 * @param single whether a file is one article
 * @param write the file
 */
record ArticleWriter(Set<Field> carries, boolean single, Write write) {
  /** Makes a file of articles. */
  interface Write {
    byte[] write(List<Map<Field, String>> articles, Lettering letters);
  }

  private static final Set<Field> ALL = EnumSet.allOf(Field.class);
  private static final Set<Field> TEXT = EnumSet.of(Field.TITLE, Field.BODY);

  /** The writer of a format; a new format needs one here, and {@code FormatMatrixTest} says so. */
  static Optional<ArticleWriter> of(ArticleFormat format) {
    return Optional.ofNullable(
        switch (format.key()) {
          case "jsonl" -> inText(ALL, false, ArticleWriter::jsonLines);
          case "json" -> inText(ALL, false, ArticleWriter::json);
          case "csv" -> inText(ALL, false, a -> values(a, ","));
          case "tsv" -> inText(ALL, false, a -> values(a, "\t"));
          case "text" -> inText(TEXT, true, ArticleWriter::text);
          case "parquet" -> new ArticleWriter(ALL, false, (a, letters) -> parquet(a));
          case "xml" -> new ArticleWriter(ALL, false, MarkupText::xml);
          case "sgml" -> new ArticleWriter(ALL, false, MarkupText::sgml);
          case "html" ->
              new ArticleWriter(
                  WebText.OF_PAGES, true, (a, letters) -> WebText.page(a.get(0), letters));
          case "warc" -> new ArticleWriter(WebText.OF_PAGES, false, WebText::warc);
          case "orc" -> new ArticleWriter(ALL, false, (a, letters) -> orc(a));
          case "feed" -> new ArticleWriter(MarkupText.OF_FEEDS, false, MarkupText::rss);
          default -> null;
        });
  }

  /** Articles to write: pages of the web need prose, or nobody finds the text in them. */
  List<Map<Field, String>> articles() {
    return carries.equals(WebText.OF_PAGES) ? SamplePages.articles() : Sample.articles();
  }

  /** Makes a file's letters. */
  private interface Text {
    String of(List<Map<Field, String>> articles);
  }

  private static ArticleWriter inText(Set<Field> carries, boolean single, Text text) {
    return new ArticleWriter(carries, single, (a, letters) -> letters.bytes(text.of(a)));
  }

  private static String jsonLines(List<Map<Field, String>> articles) {
    return articles.stream().map(ArticleWriter::object).collect(Collectors.joining("\n"));
  }

  private static String json(List<Map<Field, String>> articles) {
    return articles.stream()
        .map(ArticleWriter::object)
        .collect(Collectors.joining(",\n ", "[", "]\n"));
  }

  private static String object(Map<Field, String> article) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonRecord.FACTORY.createGenerator(text)) {
      json.writeStartObject();
      for (Map.Entry<Field, String> field : article.entrySet()) {
        json.writeStringField(field.getKey().key(), field.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static String values(List<Map<Field, String>> articles, String delimiter) {
    StringBuilder lines = new StringBuilder(String.join(delimiter, Field.keys())).append("\r\n");
    for (Map<Field, String> article : articles) {
      lines.append(
          ALL.stream()
              .map(field -> "\"" + article.getOrDefault(field, "").replace("\"", "\"\"") + "\"")
              .collect(Collectors.joining(delimiter, "", "\r\n")));
    }
    return lines.toString();
  }

  private static String text(List<Map<Field, String>> articles) {
    Map<Field, String> article = articles.get(0);
    String title = article.get(Field.TITLE);
    String body = article.getOrDefault(Field.BODY, "");
    return title == null ? body : title + "\n\n" + body;
  }

  private static byte[] parquet(List<Map<Field, String>> articles) {
    return ParquetBytes.of(List.of(Field.keys()), rows(articles));
  }

  private static byte[] orc(List<Map<Field, String>> articles) {
    return OrcBytes.of(List.of(Field.keys()), rows(articles));
  }

  private static List<List<String>> rows(List<Map<Field, String>> articles) {
    return articles.stream()
        .map(a -> ALL.stream().map(field -> a.getOrDefault(field, "")).toList())
        .toList();
  }
}
