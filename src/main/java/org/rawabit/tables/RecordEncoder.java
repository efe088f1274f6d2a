package org.rawabit.tables;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/**
 * Encodes records as rows: one column a component, in order, under the component's name.
 *
 * <p>Components may be primitives, boxes, strings, dates, arrays of these, other records, and lists
 * of records. A row is built by the canonical constructor, so its checks run on every row that is
 * read. {@link ProductEncoder} is an internal class of Spark: this file is the only one that knows
 * it, and {@code RecordEncoderTest} holds it to its promises.
 */
public final class RecordEncoder {
  private RecordEncoder() {}

  /** The encoder of a public record. */
  public static <R extends Record> Encoder<R> of(Class<R> row) {
    return struct(row);
  }

  private static <R> AgnosticEncoder<R> struct(Class<R> row) {
    for (Class<?> c = row; c != null; c = c.getEnclosingClass()) {
      if (!Modifier.isPublic(c.getModifiers())) {
        throw new IllegalArgumentException("Spark can only encode public records: " + c.getName());
      }
    }
    List<EncoderField> fields =
        Arrays.stream(row.getRecordComponents()).map(RecordEncoder::field).toList();
    return new ProductEncoder<>(
        ClassTag$.MODULE$.apply(row), CollectionConverters.asScala(fields).toSeq(), Option.empty());
  }

  private static EncoderField field(RecordComponent column) {
    AgnosticEncoder<?> encoder = encoder(column.getGenericType());
    return new EncoderField(
        column.getName(),
        encoder,
        encoder.nullable() && isNullable(column),
        Metadata.empty(),
        Option.empty(),
        Option.empty());
  }

  private static boolean isNullable(RecordComponent column) {
    return column.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static AgnosticEncoder<?> encoder(Type type) {
    if (type instanceof Class<?> c && c.isRecord()) {
      return struct(c);
    }
    if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
      AgnosticEncoder<?> element = encoder(p.getActualTypeArguments()[0]);
      return new IterableEncoder<>(
          ClassTag$.MODULE$.apply(List.class), element, element.nullable(), false);
    }
    return JavaTypeInference.encoderFor(type);
  }
}
