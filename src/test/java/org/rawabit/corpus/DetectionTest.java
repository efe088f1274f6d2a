package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

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
          ORCx                    | a.txt      | ORC
          WARC/1.1                | a.txt      | WARC
          filedesc://a.arc 0.0    | a.txt      | WARC
          <!DOCTYPE HTML>         | a.txt      | HTML
          <!-- x --> <head>       | a          | HTML
          <?xml version="1.0"?><html> | a.xml  | HTML
          <DIV class="a">         | a.csv      | HTML
          خبر                     | a.htm.gz   | HTML
          خبر                     | a.aspx     | HTML
          [1]                     | a.html     | JSON
          error                   | a.xml.gz   | XML
          error                   | a.orc      | ORC
          error                   | a.warc.gz  | WARC
          error                   | a.arc      | WARC
          """)
  void contentComesBeforeTheName(String content, String name, ArticleFormat format)
      throws IOException {
    byte[] head = content.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
    assertThat(Detection.of(name, head, FileEncoding.UTF_8)).isEqualTo(format);
  }
}
