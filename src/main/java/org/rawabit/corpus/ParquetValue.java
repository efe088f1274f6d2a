package org.rawabit.corpus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveStringifier;
import org.apache.parquet.schema.PrimitiveType;
import org.rawabit.decoding.Decoding;

/** A value of a Parquet column as text: dates as ISO dates, numbers as digits. */
final class ParquetValue {
  private static final long JULIAN_DAY_OF_EPOCH = 2_440_588;

  private ParquetValue() {}

  /** The text of one of the values that a row has in a column. */
  static String text(Group row, int column, int index, PrimitiveType type) {
    PrimitiveStringifier text = type.stringifier();
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> String.valueOf(row.getBoolean(column, index));
      case INT32 -> text.stringify(row.getInteger(column, index));
      case INT64 -> text.stringify(row.getLong(column, index));
      case FLOAT -> text.stringify(row.getFloat(column, index));
      case DOUBLE -> text.stringify(row.getDouble(column, index));
      case INT96 -> instant(row.getInt96(column, index));
      case BINARY, FIXED_LEN_BYTE_ARRAY -> binary(row.getBinary(column, index), type);
    };
  }

  /** Bytes without a meaning of their own are text: older writers did not say so. */
  private static String binary(Binary value, PrimitiveType type) {
    boolean isText =
        type.getLogicalTypeAnnotation() == null
            || type.getLogicalTypeAnnotation() instanceof StringLogicalTypeAnnotation;
    return isText ? Decoding.string(value.getBytes()) : type.stringifier().stringify(value);
  }

  /** Nanoseconds of the day, then the Julian day: how Spark and Impala wrote times. */
  private static String instant(Binary int96) {
    ByteBuffer bytes = int96.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanos = bytes.getLong();
    long day = bytes.getInt() - JULIAN_DAY_OF_EPOCH;
    return Instant.ofEpochSecond(TimeUnit.DAYS.toSeconds(day), nanos).toString();
  }
}
