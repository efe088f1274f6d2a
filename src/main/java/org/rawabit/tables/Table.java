package org.rawabit.tables;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A table: its name, and the record that is one row of it.
 *
 * @param name the directory's name under a job's output
 * @param row the record; its components are the columns, in snake_case
 * @param key the columns that identify a row
 */
public record Table<R extends Record>(String name, Class<R> row, List<String> key) {
  /** The column that names the directory, in tables by month. */
  public static final String MONTH = "month";

  /**
   * A column as people see it.
   *
   * @param name snake_case
   * @param component the record component behind it
   * @param doc one sentence
   */
  public record Column(String name, String component, Class<?> type, String doc) {}

  static <R extends Record> Table<R> of(String name, Class<R> row, String... key) {
    return new Table<>(name, row, List.of(key));
  }

  /** Whether its files lie in a directory for each month. */
  public boolean byMonth() {
    return InMonth.class.isAssignableFrom(row);
  }

  public Encoder<R> encoder() {
    return RecordEncoder.of(row);
  }

  /** What one row is. */
  public String doc() {
    return doc(row.getAnnotation(Doc.class), row.getName());
  }

  public List<Column> columns() {
    return Arrays.stream(row.getRecordComponents()).map(Table::column).toList();
  }

  /** The columns that lie in the files: the month is told by the directory. */
  List<Column> writtenColumns() {
    return columns().stream().filter(c -> !byMonth() || !c.name().equals(MONTH)).toList();
  }

  /** The schema of the files: snake_case, each column with its documentation. */
  StructType writtenSchema() {
    StructType encoded = encoder().schema();
    StructType schema = new StructType();
    for (Column column : writtenColumns()) {
      StructField field = encoded.apply(column.component());
      Metadata comment = new MetadataBuilder().putString("comment", column.doc()).build();
      schema = schema.add(column.name(), field.dataType(), field.nullable(), comment);
    }
    return schema;
  }

  private static Column column(RecordComponent component) {
    String name = component.getName();
    String doc = doc(component.getAnnotation(Doc.class), component.toString());
    return new Column(snakeCase(name), name, component.getType(), doc);
  }

  private static String doc(@Nullable Doc doc, String of) {
    if (doc == null) {
      throw new IllegalStateException("no @Doc on " + of);
    }
    return doc.value();
  }

  /** {@code articleId} to {@code article_id}. */
  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
