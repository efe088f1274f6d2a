package org.rawabit.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.hadoop.hive.ql.exec.vector.BytesColumnVector;
import org.apache.hadoop.hive.ql.exec.vector.ColumnVector;
import org.apache.hadoop.hive.ql.exec.vector.DecimalColumnVector;
import org.apache.hadoop.hive.ql.exec.vector.DoubleColumnVector;
import org.apache.hadoop.hive.ql.exec.vector.LongColumnVector;
import org.apache.hadoop.hive.ql.exec.vector.TimestampColumnVector;
import org.apache.orc.TypeDescription;
import org.rawabit.decoding.Decoding;

/** A value of an ORC column as text: dates and times as ISO writes them, numbers as digits. */
final class OrcValue {
  private OrcValue() {}

  static boolean isSingle(TypeDescription type) {
    return switch (type.getCategory()) {
      case LIST, MAP, STRUCT, UNION -> false;
      default -> true;
    };
  }

  /**
   * The text of a value.
   *
   * @param row where it stands in the vector; it is there
   */
  static String text(ColumnVector vector, int row, TypeDescription type) {
    if (vector instanceof BytesColumnVector bytes) {
      int start = bytes.start[row];
      return Decoding.string(
          Arrays.copyOfRange(bytes.vector[row], start, start + bytes.length[row]));
    }
    if (vector instanceof TimestampColumnVector times) {
      return Instant.ofEpochSecond(Math.floorDiv(times.time[row], 1000L), times.nanos[row])
          .toString();
    }
    if (vector instanceof LongColumnVector numbers) {
      long number = numbers.vector[row];
      return switch (type.getCategory()) {
        case BOOLEAN -> String.valueOf(number != 0);
        case DATE -> LocalDate.ofEpochDay(number).toString();
        default -> String.valueOf(number);
      };
    }
    if (vector instanceof DoubleColumnVector numbers) {
      double number = numbers.vector[row];
      return type.getCategory() == TypeDescription.Category.FLOAT
          ? String.valueOf((float) number)
          : String.valueOf(number);
    }
    if (vector instanceof DecimalColumnVector numbers) {
      return numbers.vector[row].toString();
    }
    throw new IllegalArgumentException("no single value: " + type);
  }
}
