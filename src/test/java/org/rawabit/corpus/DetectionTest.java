package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
          << Title                | a          | TEXT
          <?xml version="1.0"?>~<x | a.txt     | XML
          <articles><a>           | a.txt      | XML
          <خبر>                   | a          | XML
          <!-- c --><!DOCTYPE x [<!ENTITY y "z">]><x> | a | XML
          <?xml version="1.0"?><DOC id="1"> | a | XML
          <DOC id="1">            | a.xml      | SGML
          <doc>                   | a          | SGML
          <!DOCTYPE lewis SYSTEM "lewis.dtd">~<REUTERS> | a.sgm.gz | SGML
          <?xml version="1.0"?><rss version="2.0"> | a.xml | FEED
          <feed xmlns="x">        | a          | FEED
          <rdf:RDF xmlns="x">     | a          | FEED
          """)
  void contentComesBeforeTheName(String content, String name, ArticleFormat format)
      throws IOException {
    byte[] head = content.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(Detection.of(name, head)).isEqualTo(format);
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNoTextIsNotTakenForText(String content, String looksLike) {
    assertThatThrownBy(() -> Detection.of("a", content.getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessage(
            "looks like %s; allowed are %s", looksLike, String.join(", ", ArticleFormat.choices()));
  }

  static List<Arguments> whatIsNoTextIsNotTakenForText() {
    return List.of(
        Arguments.of("%PDF-1.7", "PDF"),
        Arguments.of("7z\u00BC\u00AF'\u001C", "a 7z archive"),
        Arguments.of("Rar!\u001A\u0007", "a RAR archive"),
        Arguments.of(
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an old Word or Excel file"),
        Arguments.of("<!doctype html>", "HTML"),
        Arguments.of(" <p>x", "HTML"),
        Arguments.of("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", "HTML"));
  }
}
