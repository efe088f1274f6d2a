package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawabit.corpus.Reading.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields inside objects and arrays, and records inside objects; quotes are apostrophes. */
final class JsonPathsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title: t.r        | {'t':{'r':'A','x':'B'},'title':'C'}       | = A
          title: t.r        | {'t.r':'A'}                               | = A
          title: a.b.c      | {'a':{'b':{'c':'A'}}}                     | = A
          title: a.b.c      | {'a.b':{'c':'A'}}                         | = A
          title: a.b.c      | {'a':{'b.c':'A'}}                         | = A
          title: t.r        | {'t':['A','B']}                           | ! neither title nor body
          title: t.r        | {'t':[{'r':'A'},{'r':'B'}]}               | = A
          body: t.r         | {'t':[{'r':'A'},{'x':[1]},{'r':'B'}]}     | = A//B
          body: t.r         | {'t':{'r':['A','B']}}                     | = A//B
          title: x          | {'body':['A',' ','B',{'y':1},null,['C']]} | = A//B
          body: x           | {'title':['A','B']}                       | = A
          title: t.r        | {'t':{'r':'A','r':'B'}}                   | ! the key "r" stands twice
          title: t.r        | {'t':null,'body':'B'}                     | = B
          """)
  void aPathReachesIntoObjects(String fields, String record, String read) {
    assertThat(lines("a", record.replace('\'', '"'), "fields: {%s}".formatted(fields)))
        .containsExactly("a@1 " + read);
  }

  @Test
  void authorsInObjectsAreJoined() {
    InputSpec spec = new InputSpec("a", "auto", java.util.Map.of("author", "by.name"));
    String record = "{\"title\":\"T\",\"by\":[{\"name\":\"A\"},{\"name\":\"B\"}]}";
    assertThat(Reading.articles("a", spec, new java.io.ByteArrayInputStream(Reading.utf8(record))))
        .singleElement()
        .extracting(RawArticle::author)
        .isEqualTo("A, B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          articles | {'status':'ok','articles':[{'title':'A'},3],'n':{'articles':[{'title':'N'}]}} | @1 = A;@2 ! expected an object, found a number
          a.docs   | {'a':{'n':1,'docs':[{'title':'A'},{'title':'B'}]},'docs':[{'title':'C'}]}     | @1 = A;@2 = B
          a.docs   | {'a.docs':[{'title':'A'}]}                                                    | @1 = A
          post     | {'post':{'title':'A'}}                                                        | @1 = A
          articles | {'articles':[{'title':'A'}]}~{'articles':[]}~{'articles':[{'title':'B'}]}     | @1 = A;@2 = B
          articles | [{'articles':[{'title':'A'}]},{'articles':null}]                              | @1 = A
          articles | {'articles':[{'title':'A','articles':[{'title':'no'}]}]}                      | @1 = A
          articles | {'items':[{'title':'A'}]}                                                     | @0 ! no "articles" in it, where the job says the records are
          articles | {'articles':[{'title':'A'},{'title':'B'                                       | @1 = A;@2 ! not valid JSON at line 1, column 40: Unexpected end-of-input: expected close marker for Object; nothing after record 1 could be read
          """)
  void recordsLieWhereTheJobSays(String record, String file, String read) {
    String json = file.replace('\'', '"').replace('~', '\n');
    assertThat(lines("a", json, "record: " + record))
        .isEqualTo(java.util.Arrays.stream(read.split(";(?=@)", -1)).map(l -> "a" + l).toList());
  }

  @Test
  void deepNestingIsOneReject() {
    String deep = "{\"x\":" + "[".repeat(5000);
    String problem =
        "not valid JSON: Document nesting depth (1001) exceeds the maximum allowed (1000)";
    assertThat(lines("a.jsonl", "{\"title\":\"A\"}\n" + deep + "\n{\"title\":\"C\"}"))
        .containsExactly("a.jsonl@1 = A", "a.jsonl@2 ! " + problem, "a.jsonl@3 = C");
    assertThat(lines("a.json", "[{\"title\":\"A\"}," + deep))
        .containsExactly(
            "a.json@1 = A", "a.json@2 ! " + problem + "; nothing after record 1 could be read");
  }
}
