package org.rawabit.tables;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of every table: one with all there can be, and one with nulls wherever they may be. */
final class SampleRows {
  private static final LocalDateTime TIME = LocalDateTime.of(2019, 4, 4, 23, 59, 59, 123_456_000);
  private static final LocalDate DAY = LocalDate.of(1969, 12, 31);
  private static final String TEXT = "قال حَفْتَر 🇱🇾\u200F\n\n\"l'été\"\t";

  private static final Map<Table<?>, List<? extends Record>> ROWS =
      Map.of(
          Tables.REJECTS,
          List.of(
              new Reject("x.jsonl", 3, "syntax", "not JSON: 😀", TEXT),
              new Reject("y", 0, "", "", "")),
          Tables.TERMS,
          List.of(
              new Term("ليبي", "ليبيا", "ar", 7, 9, 1.5, 0.5, 0.75, 1.0),
              new Term("😀😀", "😀😀", "und", 1, 1, 0, null, null, null)),
          Tables.ARTICLE_TERMS,
          List.of(
              new ArticleTerm("a", "ليبي", "ليبيا", 2, 0.1, 1),
              new ArticleTerm("a", "tour", "Tour", 1, Double.MIN_VALUE, 2)),
          Tables.MENTIONS,
          List.of(
              new Mention(
                  "a",
                  4,
                  10,
                  "حَفْتَر",
                  "khalifa_haftar",
                  "name",
                  "short",
                  1,
                  0,
                  0,
                  0,
                  15,
                  1,
                  2,
                  "2019-04"),
              new Mention("a", 0, 1, "😀", "x", "place", "", 0.25, 9, 99, 0, 1, 0, 1, "undated")),
          Tables.ACTORS,
          List.of(
              new MentionedActor(
                  "haftar", "person", "حفتر", "Haftar", "Haftar", 9, 8, 70, DAY, DAY, false),
              new MentionedActor("x", "state", null, null, null, 1, 0, 1, null, null, true)),
          Tables.EVIDENCE,
          List.of(
              new Evidence("a", "b", 1, "sentence", "x", 3, 4, 9, "قال 😀", TIME),
              new Evidence("a", "c", 2, "article", "y", 0, 0, 0, "", null)),
          Tables.RUNS,
          List.of(
              new Run(
                  "20200101-1",
                  "run",
                  TIME,
                  TIME,
                  "0.1.0",
                  "ab",
                  "cd",
                  3,
                  2,
                  1,
                  "4.1.0",
                  "near",
                  "{}"),
              new Run("2", "terms", TIME, TIME, "", "", "", 0, 0, 0, "", "", null)));

  private SampleRows() {}

  @SuppressWarnings("unchecked")
  static <R extends Record> List<R> of(Table<R> table) {
    List<R> rows = (List<R>) ROWS.get(table);
    return rows != null ? rows : List.of(row(table, false), row(table, true));
  }

  /** A row of a table without checks of its own: plain values, or extreme ones and nulls. */
  private static <R extends Record> R row(Table<R> table, boolean isExtreme) {
    RecordComponent[] components = table.row().getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(c -> isExtreme ? extreme(c) : plain(c.getType())).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return table.row().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(table.name(), e);
    }
  }

  private static Object plain(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> "قال 😀";
      case "int", "Integer" -> 7;
      case "long", "Long" -> 8L;
      case "double", "Double" -> 0.75;
      case "boolean", "Boolean" -> true;
      case "List" -> List.of("قال 😀", "");
      case "int[]" -> new int[] {1, -2};
      case "byte[]" -> new byte[] {0, -1};
      case "LocalDate" -> DAY;
      case "LocalDateTime" -> TIME;
      default -> throw new IllegalStateException("no sample of " + type);
    };
  }

  private static @Nullable Object extreme(RecordComponent component) {
    if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
      return null;
    }
    if (component.getName().equals(Table.MONTH)) {
      return Months.UNDATED; // the name of a directory
    }
    return switch (component.getType().getSimpleName()) {
      case "String" -> "";
      case "int" -> Integer.MIN_VALUE;
      case "long" -> Long.MAX_VALUE;
      case "double" -> -1e-300;
      case "boolean" -> false;
      case "List" -> List.of();
      case "int[]" -> new int[0];
      case "byte[]" -> new byte[0];
      case "LocalDate" -> DAY.plusYears(900);
      case "LocalDateTime" -> TIME.plusNanos(1000);
      default -> throw new IllegalStateException("no sample of " + component);
    };
  }
}
