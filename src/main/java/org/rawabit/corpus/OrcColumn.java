package org.rawabit.corpus;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.hive.ql.exec.vector.ColumnVector;
import org.apache.hadoop.hive.ql.exec.vector.ListColumnVector;
import org.apache.hadoop.hive.ql.exec.vector.StructColumnVector;
import org.apache.orc.TypeDescription;
import org.jspecify.annotations.Nullable;

/**
 * A column of ORC that is read: a value, a list, or a struct in which such columns are.
 *
 * @param index its place in its struct
 * @param name its path from the row, with dots
 * @param slot the field that its values fill; null where no article needs them
 * @param inside what is read of a struct or of the elements of a list
 */
record OrcColumn(
    int index,
    TypeDescription type,
    String name,
    FieldNames.@Nullable Slot slot,
    List<OrcColumn> inside) {

  /**
   * The columns of a row. Values at the top are shown in excerpts, whether they are read or not.
   */
  static List<OrcColumn> of(TypeDescription row, FieldNames names) {
    return in(row, "", names).stream()
        .filter(c -> OrcValue.isSingle(c.type) || !c.inside.isEmpty())
        .toList();
  }

  private static List<OrcColumn> in(TypeDescription struct, String prefix, FieldNames names) {
    List<OrcColumn> columns = new ArrayList<>();
    for (int i = 0; i < struct.getChildren().size(); i++) {
      columns.add(
          of(struct.getChildren().get(i), i, prefix + struct.getFieldNames().get(i), names));
    }
    return columns;
  }

  private static OrcColumn of(TypeDescription type, int index, String name, FieldNames names) {
    List<OrcColumn> inside =
        switch (type.getCategory()) {
          case STRUCT -> in(type, name + ".", names);
          case LIST -> List.of(of(type.getChildren().get(0), 0, name, names));
          default -> List.of();
        };
    return new OrcColumn(
        index,
        type,
        name,
        OrcValue.isSingle(type) ? names.slot(name) : null,
        inside.stream().filter(c -> c.slot != null || !c.inside.isEmpty()).toList());
  }

  /** Gives the values of a row, in their order. */
  void read(ColumnVector vector, int row, ColumnValues values, boolean isOneOfMany) {
    int at = vector.isRepeating ? 0 : row;
    if (!vector.noNulls && vector.isNull[at]) {
      return;
    }
    if (vector instanceof ListColumnVector list) {
      int first = (int) list.offsets[at];
      for (int i = first; i < first + list.lengths[at]; i++) {
        for (OrcColumn element : inside) {
          element.read(list.child, i, values, true);
        }
      }
    } else if (vector instanceof StructColumnVector struct) {
      for (OrcColumn column : inside) {
        column.read(struct.fields[column.index], at, values, isOneOfMany);
      }
    } else if (values.wants(slot)) {
      values.take(name, slot, OrcValue.text(vector, at, type), isOneOfMany);
    }
  }
}
