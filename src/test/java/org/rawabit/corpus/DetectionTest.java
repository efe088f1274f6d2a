package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.decoding.FileEncoding;

final class DetectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          PAR1x                   | a.txt      | PARQUET
          [{"title":"a"}]         | a.txt      | JSON
          ` \uFEFF~ [`            | a.csv      | JSON
          {"title":"a"}           | a.txt      | JSONL
          {"title":"a"}~{"b       | a.csv      | JSONL
          {~"title":"a"}          | a.json     | JSON
          {"title":"a"~{"b":1}    | a.json     | JSON
          {"title":"a"~{"b":1}    | a.jsonl    | JSONL
          {"title":"a"~{"b":1}    | a.jsonl.gz | JSONL
          title,body              | a.CSV      | CSV
          title,body              | a.csv.gz   | CSV
          title;body              | a.tsv.bz2  | TSV
          title,body              | a.txt      | TEXT
          Title                   | a          | TEXT
          """)
  void contentComesBeforeTheName(String content, String name, ArticleFormat format)
      throws IOException {
    byte[] head = content.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(Detection.of(name, head, FileEncoding.UTF_8)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7,PDF", "<!doctype html>,HTML or XML", "' <?xml version',HTML or XML"})
  void whatIsNoTextIsNotTakenForText(String content, String looksLike) {
    assertThatThrownBy(
            () -> Detection.of("a", content.getBytes(StandardCharsets.UTF_8), FileEncoding.UTF_8))
        .hasMessage(
            "looks like %s; allowed are auto, jsonl, json, csv, tsv, text, parquet", looksLike);
  }
}
