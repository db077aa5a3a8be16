package dev.parley.offer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of docs/routing.md: what stands there is what the tests expect. */
final class RoutingTables {
  private static final Path PAGE = Path.of("../docs/routing.md");
  private static final String NOTHING = "-";

  private RoutingTables() {}

  /** One row by the titles of its columns. */
  record Row(Map<String, String> cells) {

    String get(String column) {
      var cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("No column ‘" + column + "’ in " + cells);
      }
      return cell;
    }

    /** What is between the commas; nothing for a dash. */
    List<String> list(String column) {
      var cell = get(column);
      return cell.equals(NOTHING) ? List.of() : List.of(cell.split(", "));
    }

    boolean isEmpty(String column) {
      return get(column).equals(NOTHING);
    }

    @Override
    public String toString() {
      return String.join(" | ", cells.values());
    }
  }

  /** The rows of the only table under a heading; an error if it has none. */
  static List<Row> under(String heading) {
    var lines = linesOfTable(heading);
    if (lines.size() < 3) {
      throw new IllegalStateException("No table under ‘" + heading + "’ in docs/routing.md");
    }
    var titles = cells(lines.getFirst());
    return lines.subList(2, lines.size()).stream().map(line -> row(titles, cells(line))).toList();
  }

  private static List<String> linesOfTable(String heading) {
    try (Stream<String> lines = Files.lines(PAGE)) {
      return lines
          .dropWhile(line -> !line.equals("### " + heading))
          .skip(1)
          .takeWhile(line -> !line.startsWith("#"))
          .filter(line -> line.startsWith("|"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Row row(List<String> titles, List<String> cells) {
    if (titles.size() != cells.size()) {
      throw new IllegalStateException("A row does not fit its table: " + cells);
    }
    var row = new LinkedHashMap<String, String>();
    for (var column = 0; column < titles.size(); column++) {
      row.put(titles.get(column), cells.get(column));
    }
    return new Row(row);
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>();
    for (var cell : line.substring(1, line.length() - 1).split("\\|")) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
