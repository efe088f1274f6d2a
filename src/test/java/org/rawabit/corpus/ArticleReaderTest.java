package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.concat;
import static org.rawabit.corpus.Reading.lines;
import static org.rawabit.corpus.Reading.utf8;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in every format, good and bad, each with exactly what is read of it. */
final class ArticleReaderTest {
  private static final String BOM = "\uFEFF";

  static List<Arguments> jsonLines() {
    return List.of(
        file("{'title':'A','body':'B'}\n\n{'title':'C'}\n", "@1 = A//B", "@3 = C"),
        file(BOM + "{'title':'A'}\r\n{'body':'B'}", "@1 = A", "@2 = B"),
        file(
            "{'title':'A'}\n{'title':\n{'title':'C'}",
            "@1 = A",
            "@2 ! not valid JSON at line 1, column 10: Unexpected end-of-input within/between Object entries",
            "@3 = C"),
        file(
            "{'title':'A'}\n['B']\n12\nnull\n'x'\ntrue",
            "@1 = A",
            "@2 ! expected an object, found an array",
            "@3 ! expected an object, found a number",
            "@4 ! expected an object, found null",
            "@5 ! expected an object, found a string",
            "@6 ! expected an object, found true or false"),
        file(
            "{'title':'A'} {'title':'B'}\n{'title':'C'}",
            "@1 ! more than one value in the line",
            "@2 = C"),
        file(
            "{'title':'A','title':'B'}\n{'x':1,'x':2}",
            "@1 ! the key \"title\" stands twice",
            "@2 ! the key \"x\" stands twice"),
        file(
            "{'title':'A'}\n{'title':'a\u0000b'}",
            "@1 = A",
            "@2 ! not valid JSON at line 1, column 12: Illegal unquoted character ((CTRL-CHAR, code 0)): has to be escaped using backslash to be included in string value"),
        file(
            "{'title':'\\ud83d\\ude00'}\n{'title':'a\\ud83d'}\n{'body':'\\ude00'}",
            "@1 = \uD83D\uDE00",
            "@2 ! title: unpaired surrogate U+D83D at character 2",
            "@3 ! body: unpaired surrogate U+DE00 at character 1"),
        file(
            "{'title':'A'}\n{'id':7}\n{'title':' \u00A0\u200F','body':'\\n'}\n{'title':null}\n{}",
            "@1 = A",
            "@2 ! neither title nor body",
            "@3 ! neither title nor body",
            "@4 ! neither title nor body",
            "@5 ! neither title nor body"),
        file("{'title':'A','body':{'text':'no'}}\n{'title':[1],'body':'B'}", "@1 = A", "@2 = B"),
        file("{'TITLE':'A','Content':'B'}", "@1 = A//B"),
        file("{'text':'late','content':'best','body':''}", "@1 = best"),
        file("{'title':17,'body':true}", "@1 = 17//true"));
  }

  static List<Arguments> json() {
    return List.of(
        file("[]"),
        file("[{'title':'A','body':'B'},\n{'title':'C'}]", "@1 = A//B", "@2 = C"),
        file(BOM + " [ {'title':'A'} ] ", "@1 = A"),
        file("{\n'title':'A'\n}\n{'title':'B'} [{'title':'C'}]", "@1 = A", "@2 = B", "@3 = C"),
        file(
            "[{'title':'A'},'x',[{'title':'no'}],{'title':'D'}]",
            "@1 = A",
            "@2 ! expected an object, found a string",
            "@3 ! expected an object, found an array",
            "@4 = D"),
        file(
            "[{'title':'A'},{'title':'A','title':'B','x':{'y':[1]}},{'title':'C'}]",
            "@1 = A",
            "@2 ! the key \"title\" stands twice",
            "@3 = C"),
        file(
            "[{'title':'A'},{'title':'B'",
            "@1 = A",
            "@2 ! not valid JSON at line 1, column 28: Unexpected end-of-input: expected close marker for Object; nothing after record 1 could be read"),
        file(
            "[{'title':'A'}",
            "@1 = A",
            "@2 ! not valid JSON at line 1, column 15: Unexpected end-of-input: expected close marker for Array; nothing after record 1 could be read"),
        file(
            "[{'title':'A'}\n{'title':'B'}]",
            "@1 = A",
            "@2 ! not valid JSON at line 2, column 1: Unexpected character ('{' (code 123)): was expecting comma to separate Array entries; nothing after record 1 could be read"),
        file(
            "[{'title':'A'}] x",
            "@1 = A",
            "@2 ! not valid JSON at line 1, column 18: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false'); nothing after record 1 could be read"),
        file("[{'title':'A','body':[[['deep']]],'author':['X',{'y':['Z']}]}]", "@1 = A"));
  }

  static List<Arguments> csv() {
    return List.of(
        file("title,body\nA,B\n\nC,\n", "@1 = A//B", "@2 = C"),
        file(BOM + "title;body\r\nA;'B, and\r\nmore ''x'''\r\n", "@1 = A//B, and\r/more \"x\""),
        file("title\tbody\nA\tB", "@1 = A//B"),
        file("title,body"),
        file(
            "title,body\nA\nB,C,D\nE,F",
            "@1 ! 1 values where the line of names has 2",
            "@2 ! 3 values where the line of names has 2",
            "@3 = E//F"),
        file(
            "title,body\nA,'B'x,'y'z\nC,D",
            "@1 ! text after a closing quote at line 2",
            "@2 = C//D"),
        file("title,body\nA,'B'x\nC,D", "@1 ! text after a closing quote at line 2", "@2 = C//D"),
        file(
            "title,body\nA,B\nC,'D\nE,F",
            "@1 = A//B",
            "@2 ! a quote is never closed; the file ends at line 4; nothing after record 1 could be read"),
        file("title,title\nA,B", "@0 ! the column \"title\" stands twice"),
        file(
            "'title\nA,B",
            "@0 ! the line of names cannot be read: a quote is never closed; the file ends at line 2"),
        file(
            "name,what\nA,B",
            "@0 ! no column is a title or a body; the line of names is \"name, what\""),
        file("title,body\n ,\u00A0\nC,D", "@1 ! neither title nor body", "@2 = C//D"));
  }

  static List<Arguments> text() {
    return List.of(
        file("Title\n\nBody\n\nmore\n", "@1 = Title//Body//more/"),
        file("Title\r\n\r\nBody", "@1 = Title//Body"),
        file("No title\nbut lines", "@1 = No title/but lines"),
        file("x".repeat(301) + "\n\nBody", "@1 = " + "x".repeat(301) + "//Body"),
        file("Title only\n\n", "@1 = Title only"),
        file("\n\nBody", "@1 = //Body"),
        file(" \n\u200F", "@1 ! neither title nor body"),
        file("a\u0000b", "@1 ! not text: a NUL at character 2"),
        file("<html>", "@1 ! the page has no main text"),
        file("", "@0 ! the file is empty"));
  }

  @ParameterizedTest
  @MethodSource
  void jsonLines(String content, List<String> read) {
    assertThat(lines("a.jsonl", content)).isEqualTo(under("a.jsonl", read));
  }

  @ParameterizedTest
  @MethodSource
  void json(String content, List<String> read) {
    assertThat(lines("a.json", content)).isEqualTo(under("a.json", read));
  }

  @ParameterizedTest
  @MethodSource
  void csv(String content, List<String> read) {
    assertThat(lines("a.csv", content)).isEqualTo(under("a.csv", read));
  }

  @ParameterizedTest
  @MethodSource
  void text(String content, List<String> read) {
    assertThat(lines("a.txt", content)).isEqualTo(under("a.txt", read));
  }

  @ParameterizedTest
  @MethodSource("badBytes")
  void aByteThatIsNoTextCostsItsRecordAlone(String name, String content, List<String> read) {
    byte[] latin1 = content.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(lines(name, latin1)).isEqualTo(under(name, read));
  }

  static List<Arguments> badBytes() {
    return List.of(
        Arguments.of(
            "a.jsonl",
            "{\"title\":\"A\"}\n{\"title\":\"caf\u00E9\"}\n{\"title\":\"C\"}",
            List.of(
                "@1 = A",
                "@2 ! title: not UTF-8: byte 0xE9 at character 4; perhaps windows-1252, which encoding: can say",
                "@3 = C")),
        Arguments.of(
            "a.json",
            "[{\"title\":\"\u00E9\"},{\"title\":\"C\"}]",
            List.of(
                "@1 ! title: not UTF-8: byte 0xE9 at character 1; perhaps ISO-8859-6, which encoding: can say",
                "@2 = C")),
        Arguments.of(
            "a.csv",
            "title,body\nA,\u00E9t\u00E9\nC,D",
            List.of("@1 ! body: not UTF-8: byte 0xE9 at character 1", "@2 = C//D")),
        Arguments.of(
            "a.txt",
            "cut \u00D9",
            List.of(
                "@1 ! body: not UTF-8: byte 0xD9 at character 5; perhaps windows-1252 or windows-1256 or ISO-8859-6, which encoding: can say")),
        Arguments.of(
            "a.txt",
            "overlong \u00C0\u0080",
            List.of("@1 ! body: not UTF-8: byte 0xC0 at character 10; an overlong form")));
  }

  @ParameterizedTest
  @MethodSource("utf16")
  void utf16WithAMarkIsRead(byte[] file) {
    assertThat(lines("a.txt", file)).containsExactly("a.txt@1 = حفتر");
  }

  static List<byte[]> utf16() {
    return List.of(
        concat(new byte[] {-1, -2}, "حفتر".getBytes(StandardCharsets.UTF_16LE)),
        concat(new byte[] {-2, -1}, "حفتر".getBytes(StandardCharsets.UTF_16BE)));
  }

  @ParameterizedTest
  @MethodSource("forced")
  void theFormatOfTheJobWins(String format, String content, String text) {
    List<RawArticle> read = Reading.articles("a", format, new ByteArrayInputStream(utf8(content)));
    assertThat(read).extracting(Reading::line).containsExactly("a@1 " + text);
  }

  static List<Arguments> forced() {
    return List.of(
        Arguments.of("text", "{\"title\":1}", "= {\"title\":1}"),
        Arguments.of("text", "<p>", "= <p>"),
        Arguments.of("tsv", "title\tbody\nA\tB,C", "= A//B,C"),
        Arguments.of("csv", "title\nA", "= A"),
        Arguments.of("json", "{\"title\":\"A\"}", "= A"),
        Arguments.of(
            "jsonl",
            "x",
            "! not valid JSON at line 1, column 2: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')"));
  }

  /** Quotes are written as apostrophes. */
  private static Arguments file(String content, String... read) {
    return Arguments.of(content.replace('\'', '"'), List.of(read));
  }

  private static List<String> under(String name, List<String> read) {
    return read.stream().map(line -> name + line).toList();
  }
}
