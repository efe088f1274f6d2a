package org.rawabit.corpus;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hive.ql.exec.vector.VectorizedRowBatch;
import org.apache.orc.OrcFile;
import org.apache.orc.Reader;
import org.apache.orc.RecordReader;
import org.apache.orc.TypeDescription;
import org.jspecify.annotations.Nullable;

/**
 * ORC: a row is a record, its number the position. Structs are looked into where the job names a
 * path; of lists of strings, authors and bodies are joined.
 */
final class OrcRowReader implements ArticleReader {
  /** Rows that are held at a time. */
  private static final int BATCH = 64;

  private final SeekableContent content;
  private final Reader file;
  private final RecordReader rows;
  private final VectorizedRowBatch batch;
  private final List<OrcColumn> columns;
  private int row;
  private long position;

  OrcRowReader(Content content) throws IOException {
    this.content = SeekableContent.of(content);
    try {
      this.file =
          OrcFile.createReader(
              new Path("orc"),
              OrcFile.readerOptions(new Configuration(false))
                  .filesystem(new OneFile(this.content.file()))
                  .useUTCTimestamp(true)
                  .convertToProlepticGregorian(true));
      TypeDescription schema = file.getSchema();
      if (schema.getCategory() != TypeDescription.Category.STRUCT) {
        throw new Unreadable(RejectCode.FORMAT, "the rows of the ORC file have no columns");
      }
      this.rows = file.rows();
      this.batch = schema.createRowBatch(BATCH);
      this.columns = OrcColumn.of(schema, content.names());
    } catch (Unreadable e) {
      this.content.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      this.content.close();
      throw SeekableContent.broken("ORC", told(e));
    }
  }

  /** A file is read from its end, of whose damage the library speaks in its own words. */
  private static Exception told(Exception e) {
    String message = String.valueOf(e.getMessage());
    boolean isEnd =
        message.startsWith("Not a valid ORC file")
            || message.startsWith("Malformed ORC file")
            || message.startsWith("Protocol message");
    return isEnd
        ? new IOException("its end, which says what is where, is missing or damaged", e)
        : e;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    try {
      if (row >= batch.size) {
        row = 0;
        if (!rows.nextBatch(batch)) {
          return null;
        }
      }
      ColumnValues values = new ColumnValues();
      for (OrcColumn column : columns) {
        column.read(batch.cols[column.index()], row, values, false);
      }
      row++;
      return values.record(++position);
    } catch (IOException | RuntimeException e) {
      throw SeekableContent.broken("ORC", e);
    }
  }

  @Override
  public void close() throws IOException {
    try (content;
        file;
        rows) {
      // closed in turn, the temporary file last
    }
  }
}
