package org.rawabit.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rawabit.query.OutputFormat.CSV;
import static org.rawabit.query.OutputFormat.JSON;
import static org.rawabit.query.OutputFormat.TABLE;

import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rawabit.UserError;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutputFormatTest {
  /** Rows with everything that needs care: marks, quotes, commas, line breaks, nulls. */
  private static final String ROWS =
      """
      FROM (VALUES
        (1, 'مُحَمَّد', 0.5::DOUBLE, DATE '2020-06-07'),
        (20, 'a "b", c', 1e-17::DOUBLE, NULL),
        (NULL, E'two\\nlines', NULL, DATE '2020-01-01'),
        (300, '', 1234567.891::DOUBLE, NULL)
      ) t(n, text, score, day)
      """;

  private TableViews views;

  @BeforeAll
  void open(@TempDir Path dir) {
    views = new RunOutput(dir).with("mentions", RunOutput.MENTION).open();
  }

  @AfterAll
  void close() {
    views.close();
  }

  @Test
  void tableAlignsByDisplayColumns() {
    assertThat(write(ROWS, TABLE))
        .isEqualTo(
            """
               n  text         score  day
            ────  ─────────  ───────  ──────────
               1  \u2068مُحَمَّد\u2069           0.5  2020-06-07
              20  a "b", c     1E-17  null
            null  two⏎lines     null  2020-01-01
             300             1234568  null
            """);
  }

  @Test
  void tableCountsTheRowsItDoesNotShow() {
    assertThat(write("FROM range(41) t(i)", TABLE))
        .startsWith(" i\n──\n 0\n 1\n")
        .endsWith("\n38\n39\n… 1 more row; other formats write all\n");
    assertThat(write("FROM range(1040) t(i)", TABLE))
        .endsWith("\n… 1000 more rows; other formats write all\n");
    assertThat(write("FROM range(1000000) t(i)", TABLE))
        .endsWith("\n39\n… more than 10000 more rows; other formats write all\n");
  }

  @Test
  void tableSaysThatThereAreNoRows() {
    assertThat(write("SELECT kind FROM mentions WHERE kind = 'role'", TABLE))
        .isEqualTo("kind\n────\nno rows\n");
  }

  @Test
  void csvFollowsRfc4180() {
    assertThat(write(ROWS, CSV))
        .isEqualTo(
            String.join(
                "\r\n",
                "n,text,score,day",
                "1,مُحَمَّد,0.5,2020-06-07",
                "20,\"a \"\"b\"\", c\",1.0E-17,",
                ",\"two\nlines\",,2020-01-01",
                "300,\"\",1234567.891,",
                ""));
  }

  @Test
  void jsonIsAnArrayOfObjectsARowALine() {
    assertThat(write(ROWS, JSON))
        .isEqualTo(
            """
            [
            {"n":1,"text":"مُحَمَّد","score":0.5,"day":"2020-06-07"},
            {"n":20,"text":"a \\"b\\", c","score":1.0E-17,"day":null},
            {"n":null,"text":"two\\nlines","score":null,"day":"2020-01-01"},
            {"n":300,"text":"","score":1234567.891,"day":null}
            ]
            """);
    assertThat(write("FROM mentions LIMIT 0", JSON)).isEqualTo("[]\n");
  }

  @Test
  void numbersAreExact() {
    String sql =
        "SELECT 9007199254740993 AS a, 1.50::DECIMAL(9, 2) AS b, 0.1::DOUBLE AS c,"
            + " 170141183460469231731687303715884105727::HUGEINT AS d, 'NaN'::DOUBLE AS e";
    assertThat(write(sql, JSON))
        .isEqualTo(
            """
            [
            {"a":9007199254740993,"b":1.50,"c":0.1,"d":170141183460469231731687303715884105727,"e":"NaN"}
            ]
            """);
    assertThat(write(sql, CSV))
        .isEqualTo(
            "a,b,c,d,e\r\n9007199254740993,1.50,0.1,170141183460469231731687303715884105727,NaN\r\n");
  }

  @Test
  void nestedValuesAreJson() {
    String sql =
        "SELECT [1, NULL] AS l, {'a': 'x\"', 'b': [true]} AS s, MAP {'k': 1.5} AS m,"
            + " '{\"j\": 1}'::JSON AS j";
    assertThat(write(sql, JSON))
        .isEqualTo(
            "[\n{\"l\":[1,null],\"s\":{\"a\":\"x\\\"\",\"b\":[true]},\"m\":{\"k\":1.5},\"j\":{\"j\": 1}}\n]\n");
    assertThat(write("SELECT [1, NULL] AS l", CSV)).isEqualTo("l\r\n\"[1,null]\"\r\n");
  }

  @Test
  void jsonNamesAreDistinct() {
    assertThat(write("SELECT 1 AS x, 2 AS x, 3 AS x_2", JSON))
        .isEqualTo("[\n{\"x\":1,\"x_2\":2,\"x_2_2\":3}\n]\n");
  }

  @Test
  void timesAreIsoWhateverTheTimeZoneOfTheMachine() {
    TimeZone here = TimeZone.getDefault();
    try {
      // There, this half hour does not exist.
      TimeZone.setDefault(TimeZone.getTimeZone("Africa/Cairo"));
      assertThat(
              write(
                  "SELECT TIMESTAMP '2023-04-28 00:30:00' AS t, TIME '10:00:00' AS clock,"
                      + " TIMESTAMPTZ '2023-04-28 02:00:00+02' AS z, 'ab'::BLOB AS bytes",
                  CSV))
          .isEqualTo(
              "t,clock,z,bytes\r\n2023-04-28T00:30:00,10:00:00,2023-04-28T00:00:00Z,6162\r\n");
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void isFoundByNameInAnyCase() {
    assertThat(OutputFormat.of("Json")).isEqualTo(JSON).hasToString("json");
    assertThatThrownBy(() -> OutputFormat.of("xml"))
        .isInstanceOf(UserError.class)
        .hasMessage("output format xml: must be table, csv, excel, json, markdown or parquet");
  }

  private String write(String sql, OutputFormat format) {
    StringBuilder out = new StringBuilder();
    views.query(sql, format, out);
    return out.toString();
  }
}
