package dev.parley.disposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code disposition} without its place, and how rows make a tree. Pure. */
record DispositionRow(UUID id, @Nullable UUID parent, int level, int position, String name) {

  /**
   * The rows as a tree.
   *
   * @param rows in the order of their positions
   */
  static List<DispositionLevel> tree(List<DispositionRow> rows) {
    return below(null, rows);
  }

  private static List<DispositionLevel> below(@Nullable UUID parent, List<DispositionRow> rows) {
    return rows.stream()
        .filter(row -> Objects.equals(row.parent, parent))
        .map(row -> new DispositionLevel(row.id, row.name, below(row.id, rows)))
        .toList();
  }

  /** The tree as rows, each level behind the one it belongs to. */
  static List<DispositionRow> rows(List<DispositionLevel> tree) {
    var rows = new ArrayList<DispositionRow>();
    add(tree, null, 1, rows);
    return rows;
  }

  private static void add(
      List<DispositionLevel> siblings, @Nullable UUID parent, int level, List<DispositionRow> to) {
    for (int position = 0; position < siblings.size(); position++) {
      var one = siblings.get(position);
      to.add(new DispositionRow(one.id(), parent, level, position, one.name()));
      add(one.below(), one.id(), level + 1, to);
    }
  }
}
