package org.rawabit.tables;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawabit.SparkExtension;

@ExtendWith(SparkExtension.class)
class RecordEncoderTest {
  private final SparkSession spark;

  RecordEncoderTest(SparkSession spark) {
    this.spark = spark;
  }

  static Stream<Table<?>> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  <R extends Record> void givesBackTheRowsOfEveryTable(Table<R> table) {
    List<R> rows = SampleRows.of(table);
    assertThat(spark.createDataset(rows, table.encoder()).repartition(1).collectAsList())
        // Components may be arrays, which records do not compare.
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  @ParameterizedTest
  @MethodSource("tables")
  <R extends Record> void hasAColumnForEachComponentNullableWhereItIs(Table<R> table) {
    List<String> expected =
        Arrays.stream(table.row().getRecordComponents())
            .map(
                c ->
                    c.getName()
                        + (c.getAnnotatedType().isAnnotationPresent(Nullable.class) ? "?" : ""))
            .toList();
    assertThat(table.encoder().schema().fields())
        .extracting((StructField f) -> f.name() + (f.nullable() ? "?" : ""))
        .isEqualTo(expected);
  }

  @Test
  void encodesBoxesArraysAndRecordsInLists() {
    NestedRow.Part part = new NestedRow.Part("جزء", null);
    NestedRow row =
        new NestedRow(
            true,
            -1,
            Long.MIN_VALUE,
            0.1,
            7,
            LocalDate.of(2020, 2, 29),
            List.of(part, new NestedRow.Part("", 2.5)),
            part,
            new String[] {"أ", ""},
            new int[] {3, -4});
    NestedRow empty =
        new NestedRow(false, 0, 0, 0, null, null, List.of(), null, new String[0], new int[0]);
    assertThat(
            spark
                .createDataset(List.of(row, empty), RecordEncoder.of(NestedRow.class))
                .coalesce(1)
                .collectAsList())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(row, empty);
  }

  @Test
  void runsTheChecksOfTheCanonicalConstructorOnEveryRow() {
    assertThatThrownBy(
            () ->
                spark
                    .createDataset(SampleRows.of(Tables.MENTIONS), Tables.MENTIONS.encoder())
                    .withColumn("end", lit(0))
                    .as(Tables.MENTIONS.encoder())
                    .collectAsList())
        .rootCause()
        .hasMessage("bad span [4,0) in sentence [0,15) of article a");
  }

  public record Hidden(String name) {}

  record PackagePrivate(String name) {}

  @Test
  void refusesARecordThatIsNotPublicOrInsideAClassThatIsNot() {
    assertThatThrownBy(() -> RecordEncoder.of(PackagePrivate.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Spark can only encode public records:"
                + " org.rawabit.tables.RecordEncoderTest$PackagePrivate");
    assertThatThrownBy(() -> RecordEncoder.of(Hidden.class))
        .hasMessage("Spark can only encode public records: org.rawabit.tables.RecordEncoderTest");
  }
}
