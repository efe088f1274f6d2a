package org.rawabit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormTableTest {
  @Test
  void givesOneObjectToEqualContents() {
    FormTable table = new FormTable(FormIndex.EMPTY);
    FormTable.Token first = token(table, "القاهرة");
    assertThat(token(table, "القاهرة")).isSameAs(first);
    assertThat(token(table, "القاهر")).isNotSameAs(first);
    assertThat(token(table, "القاهرة.").forms()[0].printed()).isEqualTo("القاهرة");
  }

  @Test
  void looksAtTheBufferOnlyAsFarAsTheTokenGoes() {
    FormTable table = new FormTable(FormIndex.EMPTY);
    FormTable.Token token = table.token("مصرXYZ".toCharArray(), 3);
    assertThat(token.forms()[0].printed()).isEqualTo("مصر");
    assertThat(token(table, "مصر")).isSameAs(token);
  }

  @Test
  void keepsItsTokensAsItGrows() {
    FormTable table = new FormTable(FormIndex.EMPTY);
    List<FormTable.Token> tokens = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      tokens.add(token(table, "word" + i));
    }
    for (int i = 0; i < 20_000; i++) {
      assertThat(token(table, "word" + i)).isSameAs(tokens.get(i));
    }
  }

  @Test
  void startsAnewWhenItIsFull() {
    FormTable table = new FormTable(FormIndex.EMPTY);
    FormTable.Token before = token(table, "مصر");
    for (int i = 0; i < 1 << 18; i++) {
      token(table, Integer.toString(i));
    }
    FormTable.Token after = token(table, "مصر");
    assertThat(after).isNotSameAs(before);
    assertThat(after.forms()[0].normalized().text()).isEqualTo("مصر");
    assertThat(token(table, "مصر")).isSameAs(after);
  }

  @Test
  void asksItsIndexOnceForEveryDistinctToken() {
    List<String> asked = new ArrayList<>();
    FormIndex index =
        (printed, word, script, traits) -> {
          asked.add(printed);
          return new long[] {printed.length()};
        };
    Tokens tokens = new Tokens(index).read("مصر ليبيا مصر مصر");
    assertThat(asked).containsExactly("مصر", "ليبيا");
    assertThat(tokens.form(2).entries()).containsExactly(3);
    assertThat(tokens.form(2)).isSameAs(tokens.form(0));
  }

  private static FormTable.Token token(FormTable table, String printed) {
    return table.token(printed.toCharArray(), printed.length());
  }
}
