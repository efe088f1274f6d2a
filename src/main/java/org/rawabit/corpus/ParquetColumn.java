package org.rawabit.corpus;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * A column of Parquet that is read: a value, a list, or a group in which such columns are.
 *
 * @param index its place in its group
 * @param name its path from the row, with dots
 * @param slot the field that its values fill; null where no article needs them
 * @param inside what is read of a group; a list has its name
 */
record ParquetColumn(
    int index, Type type, String name, FieldNames.@Nullable Slot slot, List<ParquetColumn> inside) {

  /**
   * The columns of a row. Values at the top are shown in excerpts, whether they are read or not.
   */
  static List<ParquetColumn> of(GroupType row, FieldNames names) {
    return in(row, "", names).stream()
        .filter(c -> c.type.isPrimitive() || !c.inside.isEmpty())
        .toList();
  }

  private static List<ParquetColumn> in(GroupType group, String prefix, FieldNames names) {
    List<ParquetColumn> columns = new ArrayList<>();
    for (int i = 0; i < group.getFieldCount(); i++) {
      Type type = group.getType(i);
      columns.add(of(type, i, prefix + type.getName(), names));
    }
    return columns;
  }

  private static ParquetColumn of(Type type, int index, String name, FieldNames names) {
    if (type.isPrimitive()) {
      return new ParquetColumn(index, type, name, names.slot(name), List.of());
    }
    GroupType group = type.asGroupType();
    List<ParquetColumn> inside =
        isList(group) ? elements(group, name, names) : in(group, name + ".", names);
    return new ParquetColumn(
        index, type, name, null, inside.stream().filter(ParquetColumn::isRead).toList());
  }

  private boolean isRead() {
    return slot != null || !inside.isEmpty();
  }

  private static boolean isList(GroupType group) {
    return group.getLogicalTypeAnnotation()
            instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation
        && group.getFieldCount() == 1
        && group.getType(0).isRepetition(Type.Repetition.REPEATED);
  }

  /** A list is a group of a repeated group of one; old writers left out the inner group. */
  private static List<ParquetColumn> elements(GroupType list, String name, FieldNames names) {
    Type repeated = list.getType(0);
    if (repeated.isPrimitive()) {
      return List.of(of(repeated, 0, name, names));
    }
    GroupType wrapper = repeated.asGroupType();
    List<ParquetColumn> inside =
        wrapper.getFieldCount() == 1
            ? List.of(of(wrapper.getType(0), 0, name, names))
            : in(wrapper, name + ".", names);
    return List.of(
        new ParquetColumn(
            0, repeated, name, null, inside.stream().filter(ParquetColumn::isRead).toList()));
  }

  /** Gives the values of a row, in their order. */
  void read(Group group, ColumnValues values, boolean isOneOfMany) {
    boolean areMany = isOneOfMany || type.isRepetition(Type.Repetition.REPEATED);
    int count = group.getFieldRepetitionCount(index);
    for (int i = 0; i < count; i++) {
      if (!type.isPrimitive()) {
        Group inner = group.getGroup(index, i);
        inside.forEach(column -> column.read(inner, values, areMany));
      } else if (values.wants(slot)) {
        values.take(
            name, slot, ParquetValue.text(group, index, i, type.asPrimitiveType()), areMany);
      }
    }
  }
}
