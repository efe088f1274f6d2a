package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainRowsTest {
  private static final PlainRows ROWS =
      new PlainRows(
          List.of("n", "phrase"),
          List.of(List.of(3L, "سالم"), List.of(1L, "a, b"), List.of(2L, "c")));

  @Test
  void areWrittenInTheirOrderInAnyFormat() {
    assertThat(written(ROWS, OutputFormat.CSV))
        .isEqualTo("n,phrase\r\n3,سالم\r\n1,\"a, b\"\r\n2,c\r\n");
    assertThat(written(ROWS, OutputFormat.JSON))
        .startsWith("[\n{\"n\":3,\"phrase\":\"سالم\"},\n{\"n\":1,");
    assertThat(written(ROWS, OutputFormat.TABLE)).startsWith("n  phrase\n").contains("2  c\n");
  }

  @Test
  void mayBeNone() {
    PlainRows none = new PlainRows(List.of("n", "phrase"), List.of());
    assertThat(written(none, OutputFormat.TABLE)).endsWith("no rows\n");
    assertThat(written(none, OutputFormat.JSON)).isEqualTo("[]\n");
  }

  private static String written(PlainRows rows, OutputFormat format) {
    StringBuilder out = new StringBuilder();
    rows.write(format, out);
    return out.toString();
  }
}
