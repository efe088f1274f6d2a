package org.rawabit.corpus;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The formats of input files, each with its reader. */
enum ArticleFormat {
  JSONL(JsonLinesReader::new),
  JSON(JsonReader::new),
  CSV(CsvReader::guessingDelimiter),
  TSV(CsvReader::tabs),
  TEXT(TextReader::new),
  XML(XmlReader::new),
  SGML(SgmlReader::new),
  FEED(FeedReader::new),
  HTML(HtmlReader::new),
  WARC(WebArchiveReader::new),
  PARQUET(ParquetRowReader::new),
  ORC(OrcRowReader::new);

  /** Chosen file by file, see {@link Detection}. */
  static final String AUTO = "auto";

  /** Makes the reader of one file. */
  private interface Opener {
    ArticleReader open(Content content) throws IOException;
  }

  @SuppressWarnings("ImmutableEnumChecker") // a reference to a constructor is immutable
  private final Opener opener;

  ArticleFormat(Opener opener) {
    this.opener = opener;
  }

  ArticleReader open(Content content) throws IOException {
    return opener.open(content);
  }

  /** Whether the job may say which of its elements is a record. */
  boolean hasElements() {
    return this == JSON || this == XML || this == SGML;
  }

  /** The format where the job names the element that is a record: lines of JSON become JSON. */
  ArticleFormat holding(@Nullable String record) {
    return record != null && this == JSONL ? JSON : this;
  }

  /** Whether its files are text that may say in which encoding it is. */
  boolean declaresEncoding() {
    return this == XML || this == SGML || this == FEED;
  }

  /** Whether its files are text, in some encoding. */
  boolean isText() {
    return switch (this) {
      case JSONL, JSON, CSV, TSV, TEXT, XML, SGML, FEED -> true;
      case HTML, WARC, PARQUET, ORC -> false; // they say it page by page, or need not
    };
  }

  /** The name in job files. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@code format:} may say. */
  static List<String> choices() {
    return Stream.concat(Stream.of(AUTO), Arrays.stream(values()).map(ArticleFormat::key)).toList();
  }

  /** The format of a name; empty for {@link #AUTO}. */
  static Optional<ArticleFormat> of(String key) {
    return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
  }
}
