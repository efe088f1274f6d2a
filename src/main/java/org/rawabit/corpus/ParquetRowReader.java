package org.rawabit.corpus;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * Parquet: a row is a record, its number the position. Groups are looked into where the job names a
 * path; of lists of strings, authors and bodies are joined.
 */
final class ParquetRowReader implements ArticleReader {
  private final SeekableContent content;
  private final ParquetReader<Group> rows;
  private final FieldNames names;
  private @Nullable List<ParquetColumn> columns;
  private long position;

  ParquetRowReader(Content content) throws IOException {
    this.content = SeekableContent.of(content);
    this.names = content.names();
    try {
      this.rows = opened(this.content.file(), content.extent());
    } catch (IOException | RuntimeException e) {
      this.content.close();
      throw e;
    }
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    Group row;
    try {
      row = rows.read();
    } catch (IOException | RuntimeException e) {
      throw SeekableContent.broken("Parquet", e);
    }
    return row == null ? null : record(row);
  }

  @Override
  public void close() throws IOException {
    try (content;
        rows) {
      // closed in turn, the temporary file last
    }
  }

  private RawRecord record(Group row) {
    if (columns == null) {
      columns = ParquetColumn.of(row.getType(), names);
    }
    ColumnValues values = new ColumnValues();
    columns.forEach(column -> column.read(row, values, false));
    return values.record(++position);
  }

  private static ParquetReader<Group> opened(InputFile file, Extent extent) throws IOException {
    try {
      return new Rows(file)
          .withConf(new Configuration(false)) // first: it sets everything else back
          .withFileRange(extent.start(), extent.end())
          .build();
    } catch (IOException | RuntimeException e) {
      throw SeekableContent.broken("Parquet", e);
    }
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
