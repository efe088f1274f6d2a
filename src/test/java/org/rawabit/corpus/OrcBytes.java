package org.rawabit.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hive.ql.exec.vector.BytesColumnVector;
import org.apache.hadoop.hive.ql.exec.vector.VectorizedRowBatch;
import org.apache.orc.OrcFile;
import org.apache.orc.TypeDescription;
import org.apache.orc.Writer;

/** Small ORC files. */
final class OrcBytes {
  private OrcBytes() {}

  /** Columns of strings; an empty value is null. */
  static byte[] of(List<String> columns, List<List<String>> rows) {
    TypeDescription schema = TypeDescription.createStruct();
    columns.forEach(column -> schema.addField(column, TypeDescription.createString()));
    try {
      java.nio.file.Path directory = Files.createTempDirectory("orc");
      java.nio.file.Path file = directory.resolve("a.orc");
      try (Writer writer =
          OrcFile.createWriter(
              new Path(file.toUri()),
              OrcFile.writerOptions(new Configuration(false)).setSchema(schema))) {
        writer.addRowBatch(batch(schema.createRowBatch(), rows));
      }
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(directory.resolve(".a.orc.crc"));
      Files.delete(directory);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static VectorizedRowBatch batch(VectorizedRowBatch batch, List<List<String>> rows) {
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        BytesColumnVector column = (BytesColumnVector) batch.cols[i];
        if (row.get(i).isEmpty()) {
          column.isNull[batch.size] = true;
          column.noNulls = false;
        } else {
          column.setVal(batch.size, row.get(i).getBytes(StandardCharsets.UTF_8));
        }
      }
      batch.size++;
    }
    return batch;
  }
}
