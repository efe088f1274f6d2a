package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exports make of the format; line feeds are written as ~, carriage returns as ^. */
final class CsvDialectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      textBlock =
          """
          title,body~A "q" b,5" pipe              @ A "q" b//5" pipe
          title,body~"x ""y\""",z                 @ x "y"//z
          title,body~"x \\"y\\", w",z             @ x "y", w//z
          title,body~"x\\",y",z                   @ x",y//z
          title,body~"x\\",z                      @ x\\//z
          title;body~A, a;B                       @ A, a//B
          title|body~A, a;|B                      @ A, a;//B
          sep=;^~title;body~A,,,;B                @ A,,,//B
          SEP=|~title|body~A|B                    @ A//B
          title,body^A,"B^b"^                     @ A//B^b
          title,body~A,"B~~b"~                    @ A//B//b
          title,body~A,B,                         @ A//B
          title,body,~A,B                         @ A//B
          "title" ,"body"~"A" ,"B"                @ A//B
          """)
  void hasOneReading(String file, String text) {
    String written = file.replace('~', '\n').replace('^', '\r');
    assertThat(lines("a.csv", written)).containsExactly("a.csv@1 = " + text.replace('^', '\r'));
  }

  @ParameterizedTest
  @CsvSource({
    "'title,body~A,B,C', 3 values where the line of names has 2",
    "'title,body~A', 1 values where the line of names has 2",
    "'title,body,~A', 1 values where the line of names has 3",
    "'title,body~A,\"B\"x', text after a closing quote at line 2",
    "'title,body~A,\"B', a quote is never closed; the file ends at line 2; nothing after record 0 could be read"
  })
  void hasNoReading(String file, String problem) {
    assertThat(lines("a.csv", file.replace('~', '\n'))).containsExactly("a.csv@1 ! " + problem);
  }

  @ParameterizedTest
  @CsvSource({
    "'\"Hello\" he said\tB', '\"Hello\" he said//B'",
    "'\"open\tB', '\"open//B'",
    "'\"a\tb\"\tc', 'a\tb//c'"
  })
  void valuesBetweenTabsMayBeQuotedOrNot(String record, String text) {
    assertThat(lines("a.tsv", "title\tbody\n" + record)).containsExactly("a.tsv@1 = " + text);
  }
}
