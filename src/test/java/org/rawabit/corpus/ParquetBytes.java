package org.rawabit.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** Small Parquet files, made in memory. */
final class ParquetBytes {
  private ParquetBytes() {}

  /** Columns of strings; an empty value is left out. */
  static byte[] of(List<String> columns, List<List<String>> rows) {
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (String column : columns) {
      schema
          .optional(PrimitiveTypeName.BINARY)
          .as(LogicalTypeAnnotation.stringType())
          .named(column);
    }
    MessageType type = schema.named("articles");
    return written(type, rows.stream().map(row -> group(type, columns, row)).toList());
  }

  static byte[] ofNumbers(String column, long... values) {
    MessageType type =
        Types.buildMessage().required(PrimitiveTypeName.INT64).named(column).named("numbers");
    return written(
        type,
        Arrays.stream(values).mapToObj(v -> new SimpleGroup(type).append(column, v)).toList());
  }

  private static Group group(MessageType type, List<String> columns, List<String> row) {
    Group group = new SimpleGroup(type);
    for (int i = 0; i < columns.size(); i++) {
      if (!row.get(i).isEmpty()) {
        group.append(columns.get(i), row.get(i));
      }
    }
    return group;
  }

  private static byte[] written(MessageType type, List<Group> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new InMemory(bytes))
            .withConf(new Configuration(false))
            .withType(type)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private record InMemory(ByteArrayOutputStream bytes) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new PositionOutputStream() {
        @Override
        public long getPos() {
          return bytes.size();
        }

        @Override
        public void write(int b) {
          bytes.write(b);
        }

        @Override
        public void write(byte[] part, int offset, int length) {
          bytes.write(part, offset, length);
        }
      };
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
