package org.rawabit.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  static Stream<Table<?>> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void saysWhatEachTableAndColumnMeans(Table<?> table) {
    assertThat(table.doc()).isNotBlank().doesNotEndWith(".").doesNotContain("|");
    assertThat(table.columns())
        .hasSameSizeAs(table.row().getRecordComponents())
        .allSatisfy(
            c -> assertThat(c.doc()).isNotBlank().doesNotEndWith(".").doesNotContain("|", "\n"));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void hasKeysThatAreColumns(Table<?> table) {
    assertThat(table.columns()).extracting(Table.Column::name).containsAll(table.key());
    assertThat(table.key()).isNotEmpty();
  }

  @Test
  void hasANameOfItsOwnForEachTable() {
    assertThat(Tables.ALL).extracting(Table::name).doesNotHaveDuplicates();
    assertThat(Tables.ALL).extracting(Table::name).allMatch(n -> n.matches("[a-z_]+"));
  }

  @ParameterizedTest
  @CsvSource({"articleId,article_id", "nAb,n_ab", "start,start", "logDice,log_dice", "tf,tf"})
  void writesNamesInSnakeCase(String component, String column) {
    assertThat(Table.snakeCase(component)).isEqualTo(column);
  }

  record Undocumented(int x) {}

  @Test
  void refusesATableWithoutDocumentation() {
    Table<Undocumented> table = Table.of("x", Undocumented.class, "x");
    assertThatThrownBy(table::doc)
        .hasMessage("no @Doc on org.rawabit.tables.TablesTest$Undocumented");
    assertThatThrownBy(table::columns).hasMessageStartingWith("no @Doc on ");
  }
}
