package dev.parley.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to run.
 *
 * @param quick a short smoke run whose figures mean little
 * @param scenarios of a, b, c, d, v, f, r, l, t
 * @param bySocket clients send messages over STOMP instead of HTTP, which our own pages use
 * @param workers how many chats at once saturate the server in scenario b
 * @param jvm options of the server's JVM
 */
record Options(
    boolean quick, List<String> scenarios, boolean bySocket, int workers, List<String> jvm) {
  static final String USAGE =
      "Options: --quick --only=a,b,c,d,v,f,r,l,t --send=http|stomp --workers=16 --jvm=-Xmx1g ...";

  static Options parse(String... arguments) {
    var unknown =
        Arrays.stream(arguments)
            .filter(each -> !each.matches("--quick|--(only|send|workers|jvm)=.+"))
            .toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("Unknown " + unknown + ". " + USAGE);
    }
    return new Options(
        List.of(arguments).contains("--quick"),
        List.of(value("only", "a,b,c,d,v,f,r,l,t", arguments).split(",")),
        value("send", "http", arguments).equals("stomp"),
        Integer.parseInt(value("workers", "16", arguments)),
        jvm(arguments));
  }

  private static List<String> jvm(String... arguments) {
    var given = values("jvm", arguments).toList();
    return given.isEmpty() ? List.of("-Xmx1g") : given;
  }

  private static String value(String name, String otherwise, String... arguments) {
    return values(name, arguments).findFirst().orElse(otherwise);
  }

  private static Stream<String> values(String name, String... arguments) {
    return Arrays.stream(arguments)
        .filter(each -> each.startsWith("--" + name + "="))
        .map(each -> each.substring(name.length() + 3));
  }

  Duration warmUp() {
    return quick ? Duration.ofSeconds(5) : Duration.ofSeconds(30);
  }

  /** How long each scenario measures. */
  Duration measured() {
    return quick ? Duration.ofSeconds(10) : Duration.ofSeconds(60);
  }

  /** How often an agent of each team vanishes in scenario v. */
  int vanishings() {
    return quick ? 1 : 4;
  }

  /** The open chats of the scenarios c and d. */
  int crowd() {
    return quick ? 100 : 1000;
  }

  /** The messages a second of the scenarios c and d. */
  int crowdRate() {
    return quick ? 20 : 200;
  }

  /** The chats that wait in scenario f. */
  int waiting() {
    return quick ? 50 : 500;
  }

  /** How often an agent is freed in each way of scenario f, warm-up not counted. */
  int freed() {
    return quick ? 10 : 200;
  }

  /** The offers of scenario r that are due in the same second. */
  int due() {
    return quick ? 200 : 2000;
  }

  /** The messages of the chat of scenario t. */
  int printed() {
    return quick ? 500 : 10_000;
  }

  /** How often it is printed, warm-up not counted. */
  int prints() {
    return quick ? 2 : 10;
  }

  /** The interactions of scenario l. */
  int listed() {
    return quick ? 2_000 : 100_000;
  }
}
