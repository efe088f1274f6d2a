package org.rawabit.tables;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of every type that a component may have. */
public record NestedRow(
    boolean yes,
    int small,
    long large,
    double real,
    @Nullable Integer box,
    @Nullable LocalDate day,
    List<Part> parts,
    @Nullable Part part,
    String[] words,
    int[] numbers) {
  /** A record inside a row. */
  public record Part(String name, @Nullable Double weight) {}
}
