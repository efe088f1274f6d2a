package org.rawabit.corpus;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of input files, each with its reader. */
enum ArticleFormat {
  JSONL(JsonLinesReader::new),
  JSON(JsonReader::new),
  CSV(CsvReader::guessingDelimiter),
  TSV(CsvReader::tabs),
  TEXT(TextReader::new),
  PARQUET(ParquetRowReader::new);

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

  /** Whether its files are text, in some encoding. */
  boolean isText() {
    return this != PARQUET;
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
