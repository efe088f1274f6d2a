package org.rawabit.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rawabit.dates.DateOrigin;
import org.rawabit.dates.DateProblem;
import org.rawabit.tables.Table;
import org.rawabit.tables.Tables;

/** The names in tables are told where the tables are described. */
final class RejectCodeTest {
  @Test
  void theColumnNamesEveryCode() {
    List<String> ids = Arrays.stream(RejectCode.values()).map(RejectCode::id).toList();
    String last = ids.get(ids.size() - 1);
    assertThat(doc(Tables.REJECTS, "code"))
        .isEqualTo(
            "the kind of reason: %s or %s"
                .formatted(String.join(", ", ids.subList(0, ids.size() - 1)), last));
  }

  @Test
  void theColumnsOfDatesNameEveryOriginAndProblem() {
    assertThat(doc(Tables.ARTICLES, "date_origin")).endsWith(": " + DateOrigin.ids());
    assertThat(doc(Tables.ARTICLES, "date_problem")).endsWith(": " + DateProblem.ids());
  }

  private static String doc(Table<?> table, String column) {
    return table.columns().stream()
        .filter(c -> c.name().equals(column))
        .map(Table.Column::doc)
        .findFirst()
        .orElseThrow();
  }
}
