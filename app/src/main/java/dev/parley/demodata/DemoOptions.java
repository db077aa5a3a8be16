package dev.parley.demodata;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/**
 * What to make and where.
 *
 * @param url the address of the database; empty: the one that {@code make run} uses, which is
 *     started for the while
 * @param directory where that one keeps its data
 * @param chats how many interactions
 * @param seed another number gives other data, the same number the same
 * @param until when the 90 days end
 * @param beside whether the database may hold interactions already
 */
record DemoOptions(
    Optional<String> url,
    Path directory,
    int port,
    int chats,
    long seed,
    Instant until,
    boolean beside) {
  static final String USAGE =
      "Options: --chats=100000 --seed=1 --until=2026-11-30 --beside --url=jdbc:postgresql://...";

  static DemoOptions parse(String... arguments) {
    for (var each : arguments) {
      if (!each.matches("--beside|--(chats|seed|until|url|directory|port)=.+")) {
        throw new IllegalArgumentException("Unknown " + each + ". " + USAGE);
      }
    }
    return new DemoOptions(
        value("url", arguments),
        Path.of(value("directory", arguments).orElse("data")),
        Integer.parseInt(value("port", arguments).orElse("15432")),
        Integer.parseInt(value("chats", arguments).orElse("100000")),
        Long.parseLong(value("seed", arguments).orElse("1")),
        value("until", arguments)
            .map(LocalDate::parse)
            .orElseGet(() -> LocalDate.now(ZoneOffset.UTC))
            .atStartOfDay()
            .toInstant(ZoneOffset.UTC),
        Arrays.asList(arguments).contains("--beside"));
  }

  private static Optional<String> value(String name, String... arguments) {
    return Arrays.stream(arguments)
        .filter(each -> each.startsWith("--" + name + "="))
        .map(each -> each.substring(name.length() + 3))
        .findFirst();
  }
}
