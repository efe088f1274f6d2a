package org.rawabit.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a shown table: as wide as its widest cell, at the right where it holds numbers. */
final class TableColumn {
  private static final TerminalText NULL = TerminalText.of("null");

  private final TerminalText name;
  private final List<TerminalText> cells = new ArrayList<>();
  private int width;
  private int numbers;
  private int others;

  TableColumn(String name) {
    this.name = TerminalText.of(name);
    this.width = this.name.width();
  }

  void add(@Nullable Object value) {
    TerminalText cell = NULL;
    if (value instanceof Number number) {
      numbers++;
      cell = TerminalText.of(ShortNumber.of(number));
    } else if (value != null) {
      others++;
      cell = TerminalText.of(Cell.text(value));
    }
    cells.add(cell);
    width = Math.max(width, cell.width());
  }

  String header() {
    return aligned(name);
  }

  String rule() {
    return "─".repeat(width);
  }

  String cell(int row) {
    return aligned(cells.get(row));
  }

  private String aligned(TerminalText cell) {
    String space = " ".repeat(width - cell.width());
    return numbers > 0 && others == 0 ? space + cell.text() : cell.text() + space;
  }
}
