package org.rawabit.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rawabit.SparkExtension;
import org.rawabit.UserError;

@ExtendWith(SparkExtension.class)
class TableStoreTest {
  private final SparkSession spark;
  private final Path dir;
  private final TableStore store;

  TableStoreTest(SparkSession spark, @TempDir Path dir) {
    this.spark = spark;
    this.dir = dir;
    this.store = new TableStore(spark, dir.toString());
  }

  static Stream<Table<?>> tables() {
    return Tables.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  <R extends Record> void keepsTheRowsOfEveryTableUnderSnakeCaseColumns(Table<R> table) {
    publish(table);
    assertThat(spark.read().parquet(dir.resolve(table.name()).toString()).columns())
        .containsExactly(table.columns().stream().map(Table.Column::name).toArray(String[]::new));
    assertThat(store.read(table).collectAsList())
        // Components may be arrays, which records do not compare.
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(SampleRows.of(table));
  }

  @Test
  void writesTheDocumentationIntoTheParquetFiles() throws IOException {
    publish(Tables.ACTORS);
    String schema;
    try (Stream<Path> files = Files.list(dir.resolve("actors"));
        ParquetFileReader reader =
            ParquetFileReader.open(
                HadoopInputFile.fromPath(
                    new org.apache.hadoop.fs.Path(
                        files
                            .filter(f -> f.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow()
                            .toUri()),
                    spark.sparkContext().hadoopConfiguration()))) {
      schema =
          reader
              .getFileMetaData()
              .getKeyValueMetaData()
              .get("org.apache.spark.sql.parquet.row.metadata");
    }
    assertThat(((StructType) DataType.fromJson(schema)).fields())
        .extracting((StructField f) -> f.name() + ": " + f.getComment().get())
        .isEqualTo(Tables.ACTORS.columns().stream().map(c -> c.name() + ": " + c.doc()).toList());
  }

  @Test
  void aColumnThatAnEarlierVersionDidNotWriteIsNull() {
    publish(Tables.RUNS);
    spark
        .read()
        .parquet(dir.resolve("runs").toString())
        .drop("settings")
        .write()
        .parquet(dir.resolve("old/runs").toString());
    assertThat(
            new TableStore(spark, dir.resolve("old").toString()).read(Tables.RUNS).collectAsList())
        .extracting(Run::runId, Run::settings)
        .contains(tuple("20200101-1", null), tuple("2", null));
  }

  @Test
  void saysWhichTableIsMissing() {
    assertThat(store.has(Tables.MENTIONS)).isFalse();
    assertThatThrownBy(() -> store.read(Tables.MENTIONS))
        .isInstanceOf(UserError.class)
        .hasMessage(
            "%s: there is no table mentions; run the stage that writes it first", store.root());
  }

  private <R extends Record> void publish(Table<R> table) {
    List<R> rows = SampleRows.of(table);
    try (Publication out = store.publish("run-1")) {
      out.write(table, spark.createDataset(rows, table.encoder()).coalesce(1));
      out.commit();
    }
  }
}
