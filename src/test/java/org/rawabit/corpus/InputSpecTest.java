package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rawabit.UserError;
import org.rawabit.yaml.YamlMap;

final class InputSpecTest {
  @Test
  void everythingButThePathHasADefault() {
    assertThat(spec("path: a/*.json")).isEqualTo(new InputSpec("a/*.json", "auto", Map.of()));
  }

  @Test
  void everyKeyIsRead() {
    assertThat(spec("{path: a, format: csv, fields: {body: content, published: when}}"))
        .isEqualTo(new InputSpec("a", "csv", Map.of("body", "content", "published", "when")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {format: csv}                 | job.yaml:1: path: is missing; it is required
          {path: ''}                    | job.yaml:1: path: is empty; expected a file, a directory or a glob
          {path: a, formt: csv}         | job.yaml:1: formt: unknown key; allowed are path, format, fields, record, encoding; did you mean format?
          {path: a, format: docx}       | job.yaml:1: format: 'docx' is not one of auto, jsonl, json, csv, tsv, text, xml, sgml, feed, html, warc, parquet, orc
          {path: a, format: csv, record: x} | job.yaml:1: record: has no meaning in the format csv, only in json, xml and sgml
          {path: a, record: ' '}        | job.yaml:1: record: is empty; expected the name of an element
          {path: a, encoding: cp-arabic} | job.yaml:1: encoding: 'cp-arabic' is not auto and no encoding, like UTF-8, UTF-16, windows-1256 or ISO-8859-6
          {path: a, encoding: 'x y'}    | job.yaml:1: encoding: 'x y' is not auto and no encoding, like UTF-8, UTF-16, windows-1256 or ISO-8859-6
          {path: a, fields: {bdy: x}}   | job.yaml:1: fields.bdy: unknown key; allowed are id, title, body, published, source, url, author, language, crawled; did you mean body?
          {path: a, fields: [x]}        | job.yaml:1: fields: expected keys with values, like {key: value}
          {path: a, fields: {title: x, body: x}} | job.yaml:1: fields.body: 'x' is already another field
          """)
  void whatIsWrongIsToldWithWhatIsAllowed(String yaml, String message) {
    assertThatThrownBy(() -> spec(yaml)).isInstanceOf(UserError.class).hasMessage(message);
  }

  private static InputSpec spec(String yaml) {
    return InputSpec.of(YamlMap.parse("job.yaml", yaml));
  }

  @Test
  void isPrintedInTheSameOrderInEveryProcess() {
    Map<String, String> fields = Map.of("url", "u", "title", "t", "body", "b", "id", "i");
    assertThat(new InputSpec("x", "auto", fields).toString())
        .isEqualTo(
            "InputSpec[path=x, format=auto, fields={body=b, id=i, title=t, url=u}, record=null, encoding=auto]");
  }
}
