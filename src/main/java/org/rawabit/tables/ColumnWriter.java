package org.rawabit.tables;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one component of a record as a column of Parquet, nothing where it is null.
 *
 * @param name of the column
 * @param accessor of the component
 */
record ColumnWriter(String name, int index, Method accessor, ValueWriter writer) {
  /** Writes a value that is not null. */
  private interface ValueWriter {
    void write(Object value, RecordConsumer to);
  }

  /**
   * Encodes a string once where rows that follow each other share it, like the id of an article.
   */
  private static final class StringWriter implements ValueWriter {
    private @Nullable Object last;
    private Binary encoded = Binary.EMPTY;

    @Override
    @SuppressWarnings("ReferenceEquality") // an equal string that is another is encoded again
    public void write(Object value, RecordConsumer to) {
      if (value != last) {
        last = value;
        encoded = Binary.fromConstantByteArray(((String) value).getBytes(StandardCharsets.UTF_8));
      }
      to.addBinary(encoded);
    }
  }

  /** The writers of the named components, in their order. */
  static ColumnWriter[] of(Class<? extends Record> row, List<String> components) {
    RecordComponent[] all = row.getRecordComponents();
    ColumnWriter[] writers = new ColumnWriter[components.size()];
    for (int i = 0; i < writers.length; i++) {
      String name = components.get(i);
      RecordComponent component =
          Arrays.stream(all).filter(c -> c.getName().equals(name)).findFirst().orElseThrow();
      writers[i] =
          new ColumnWriter(
              Table.snakeCase(name), i, component.getAccessor(), of(component.getGenericType()));
    }
    return writers;
  }

  /** Writes all columns of a row or of a record in one. */
  static void fields(Record row, ColumnWriter[] columns, RecordConsumer to) {
    for (ColumnWriter column : columns) {
      column.write(row, to);
    }
  }

  private void write(Record row, RecordConsumer to) {
    Object value;
    try {
      value = accessor.invoke(row);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("not a public record: " + row.getClass().getName(), e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
    if (value != null) {
      to.startField(name, index);
      writer.write(value, to);
      to.endField(name, index);
    }
  }

  private static ValueWriter of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(of(list.getActualTypeArguments()[0]));
    }
    if (!(type instanceof Class<?> c)) {
      throw new IllegalArgumentException("no column can have the type " + type);
    }
    if (c == String.class) {
      return new StringWriter();
    } else if (c == int.class || c == Integer.class) {
      return (value, to) -> to.addInteger((Integer) value);
    } else if (c == long.class || c == Long.class) {
      return (value, to) -> to.addLong((Long) value);
    } else if (c == double.class || c == Double.class) {
      return (value, to) -> to.addDouble((Double) value);
    } else if (c == boolean.class || c == Boolean.class) {
      return (value, to) -> to.addBoolean((Boolean) value);
    } else if (c == LocalDate.class) {
      return (value, to) -> to.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
    } else if (c == LocalDateTime.class) {
      return (value, to) -> to.addLong(micros((LocalDateTime) value));
    } else if (c == byte[].class) {
      return (value, to) -> to.addBinary(Binary.fromConstantByteArray((byte[]) value));
    } else if (c == int[].class) {
      ValueWriter elements = list((value, to) -> to.addInteger((Integer) value));
      return (value, to) -> elements.write(Arrays.stream((int[]) value).boxed().toList(), to);
    } else if (c.isRecord()) {
      return group(c.asSubclass(Record.class));
    }
    throw new IllegalArgumentException("no column can have the type " + type);
  }

  private static ValueWriter group(Class<? extends Record> row) {
    List<String> components =
        Arrays.stream(row.getRecordComponents()).map(RecordComponent::getName).toList();
    ColumnWriter[] columns = of(row, components);
    return (value, to) -> {
      to.startGroup();
      fields((Record) value, columns, to);
      to.endGroup();
    };
  }

  /** As the Parquet format has lists: a repeated group {@code list} of {@code element}. */
  private static ValueWriter list(ValueWriter element) {
    return (value, to) -> {
      to.startGroup();
      List<?> values = (List<?>) value;
      if (!values.isEmpty()) {
        to.startField("list", 0);
        for (Object one : values) {
          to.startGroup();
          to.startField("element", 0);
          element.write(one, to);
          to.endField("element", 0);
          to.endGroup();
        }
        to.endField("list", 0);
      }
      to.endGroup();
    };
  }

  private static long micros(LocalDateTime value) {
    return ChronoUnit.MICROS.between(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC), value);
  }
}
