package org.rawabit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormTableTest {
  @Test
  void givesOneObjectToEqualContents() {
    FormTable table = new FormTable(FormIndex.EMPTY);
    Form first = form(table, "القاهرة");
    assertThat(form(table, "القاهرة")).isSameAs(first);
    assertThat(form(table, "القاهر")).isNotSameAs(first);
    FormTable.Parts parts = table.parts(find(table, "القاهرة."));
    assertThat(parts.forms()[0].printed()).isEqualTo("القاهرة");
  }

  @Test
  void aTokenIsWholeIfItIsOneFormFromEndToEnd() {
    FormTable table = new FormTable(FormIndex.EMPTY);
    assertThat(table.isWhole(find(table, "القاهرة"))).isTrue();
    assertThat(table.isWhole(find(table, "القاهرة."))).isFalse();
    assertThat(table.isWhole(find(table, "القاهرة.وقال"))).isFalse();
  }

  @Test
  void knowsWhichFormsBegin() {
    FormTable table = new FormTable(new Beginning("مصر"));
    assertThat(table.begins(find(table, "مصر"))).isTrue();
    assertThat(table.begins(find(table, "ليبيا"))).isFalse();
    assertThat(table.begins(find(table, "مصر"))).isTrue();
  }

  @Test
  void looksAtTheBufferOnlyAsFarAsTheTokenGoes() {
    FormTable table = new FormTable(FormIndex.EMPTY);
    Form form = table.form(table.find("مصرXYZ".toCharArray(), 3));
    assertThat(form.printed()).isEqualTo("مصر");
    assertThat(form(table, "مصر")).isSameAs(form);
  }

  @Test
  void keepsItsTokensAsItGrows() {
    FormTable table = new FormTable(FormIndex.EMPTY);
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      forms.add(form(table, "word" + i));
    }
    for (int i = 0; i < 20_000; i++) {
      assertThat(form(table, "word" + i)).isSameAs(forms.get(i));
    }
  }

  @Test
  void startsAnewWhenItIsFull() {
    FormTable table = new FormTable(FormIndex.EMPTY);
    Form before = form(table, "مصر");
    for (int i = 0; i < 1 << 18; i++) {
      form(table, Integer.toString(i));
    }
    Form after = form(table, "مصر");
    assertThat(after).isNotSameAs(before);
    assertThat(after.normalized().text()).isEqualTo("مصر");
    assertThat(form(table, "مصر")).isSameAs(after);
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

  /** Of one word alone something begins. */
  private record Beginning(String word) implements FormIndex {
    @Override
    public long[] entries(String printed, Normalized normalized, Script script, long traits) {
      return printed.equals(word) ? new long[] {1} : new long[0];
    }

    @Override
    public boolean begins(long[] entries) {
      return entries.length > 0;
    }
  }

  private static Form form(FormTable table, String printed) {
    return table.form(find(table, printed));
  }

  private static int find(FormTable table, String printed) {
    return table.find(printed.toCharArray(), printed.length());
  }
}
