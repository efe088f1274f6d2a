package org.rawabit.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * Parquet: a row is a record, its number the position. Nested and repeated columns are left out.
 *
 * <p>Parquet is read from its end, so it cannot be read inside an archive.
 */
final class ParquetRowReader implements ArticleReader {
  private final ParquetReader<Group> rows;
  private final FieldNames names;
  private final List<FieldNames.@Nullable Slot> slots = new ArrayList<>();
  private long position;

  ParquetRowReader(Content content) throws IOException {
    if (content.file() == null) {
      throw new Unreadable(
          RejectCode.FORMAT, "Parquet cannot be read inside an archive: unpack it");
    }
    this.names = content.names();
    this.rows = opened(content.file(), content.extent());
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    Group row;
    try {
      row = rows.read();
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
    return row == null ? null : record(row);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private RawRecord record(Group row) {
    FieldValues fields = new FieldValues();
    Excerpt excerpt = new Excerpt();
    List<Type> columns = row.getType().getFields();
    for (int i = 0; i < columns.size(); i++) {
      Type column = columns.get(i);
      if (slots.size() == i) {
        slots.add(names.slot(column.getName()));
      }
      FieldNames.Slot slot = slots.get(i);
      if ((slot == null && excerpt.isFull())
          || !ParquetValue.isSingle(column)
          || row.getFieldRepetitionCount(i) == 0) {
        continue;
      }
      String value = ParquetValue.text(row, i, column.asPrimitiveType());
      excerpt.add(column.getName()).add(": ").add(value).add("; ");
      if (slot != null) {
        fields.offer(slot, value);
      }
    }
    return RawRecord.read(++position, fields, excerpt.toString());
  }

  private static ParquetReader<Group> opened(InputFile file, Extent extent) throws IOException {
    try {
      return new Rows(file)
          .withConf(new Configuration(false)) // first: it sets everything else back
          .withFileRange(extent.start(), extent.end())
          .build();
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** Parquet throws whatever it likes at broken files; failures of the disk stay what they are. */
  static IOException broken(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof InputFailure failure) {
        throw failure;
      }
    }
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new IOException("not valid Parquet: " + message, e);
  }

  /** Reads rows as groups of values. */
  private static final class Rows extends ParquetReader.Builder<Group> {
    Rows(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
