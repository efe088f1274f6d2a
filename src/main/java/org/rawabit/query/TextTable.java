package org.rawabit.query;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Aligned columns for reading in a terminal, under their names and a rule.
 *
 * <p>Numbers stand at the right; a double is rounded as in {@link ShortNumber}. Text is shown as in
 * {@link TerminalText}; null is {@code null}.
 */
public final class TextTable {
  private final List<TableColumn> columns;
  private int rows;

  public TextTable(List<String> names) {
    this.columns = names.stream().map(TableColumn::new).toList();
  }

  /** Adds a row: a value a column. */
  public void add(List<? extends @Nullable Object> values) {
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          "%d values for %d columns".formatted(values.size(), columns.size()));
    }
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).add(values.get(i));
    }
    rows++;
  }

  public void write(Appendable out) throws IOException {
    writeLine(TableColumn::header, out);
    writeLine(TableColumn::rule, out);
    for (int i = 0; i < rows; i++) {
      int row = i;
      writeLine(column -> column.cell(row), out);
    }
  }

  private void writeLine(Function<TableColumn, String> part, Appendable out) throws IOException {
    out.append(columns.stream().map(part).collect(joining("  ")).stripTrailing()).append('\n');
  }
}
