package dev.parley.bench;

import dev.parley.demodata.DemoData;
import dev.parley.interaction.PageCursor;
import dev.parley.wire.WireHttp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Scenario l: a supervisor's interactions list over demo data, by one filter after the other. */
final class Listing {
  private static final String PATH = "/api/supervision/interactions/search";
  private static final Duration TARGET = Duration.ofMillis(200);
  private static final String SALES = "0000000b-0000-4000-8000-000000000001";
  private static final String ANNA = "0000000a-0000-4000-8000-000000000001";
  private static final int TIMES = 20;

  private final WireHttp supervisor;
  private final Database database;
  private final Options options;
  private final Report report;

  Listing(WireHttp supervisor, Database database, Options options, Report report) {
    this.supervisor = supervisor;
    this.database = database;
    this.options = options;
    this.report = report;
  }

  void run() throws Exception {
    DemoData.main("--url=" + database.url(), "--beside", "--chats=" + options.listed());
    for (var filter : filters().entrySet()) {
      measure("l: " + filter.getKey(), filter.getValue());
    }
  }

  /** The first page, and one that begins after most of the rows. */
  private void measure(String name, Map<String, Object> filter) {
    var times = new Latencies();
    for (var i = -2; i < TIMES; i++) {
      search(times, Map.of("filter", filter));
      search(times, Map.of("filter", filter, "after", deep()));
      if (i < 0) {
        times.clear();
      }
    }
    report.latency(name, times, TARGET);
  }

  private void search(Latencies times, Map<String, Object> request) {
    var begin = System.nanoTime();
    supervisor.post(PATH, request).expect(200);
    times.add(System.nanoTime() - begin);
  }

  private static String deep() {
    return new PageCursor(Instant.now().minus(80, ChronoUnit.DAYS), new UUID(0, 0)).text();
  }

  private static Map<String, Map<String, Object>> filters() {
    var day = Instant.now().minus(40, ChronoUnit.DAYS);
    var filters = new LinkedHashMap<String, Map<String, Object>>();
    filters.put("all", Map.of());
    filters.put("open", Map.of("open", true));
    filters.put("closed", Map.of("open", false));
    filters.put("unread", Map.of("unread", true));
    filters.put("read", Map.of("unread", false));
    filters.put("website of most", Map.of("website", "SHOP"));
    filters.put("website of few", Map.of("website", "B2B"));
    filters.put("queue", Map.of("queue", SALES));
    filters.put("agent", Map.of("agent", ANNA));
    filters.put("tag of 12,000", Map.of("tag", "delivery"));
    filters.put("tag of 4", Map.of("tag", "press"));
    filters.put("disposition of 25,000", Map.of("disposition", "Resolved"));
    filters.put("nothing recorded", Map.of("undisposed", true));
    filters.put("one day", Map.of("from", day, "before", day.plus(1, ChronoUnit.DAYS)));
    filters.put("text of more than half: an", Map.of("text", "an"));
    filters.put("text of many: hello", Map.of("text", "hello"));
    filters.put("text of few: giulia rossi", Map.of("text", "giulia rossi"));
    filters.put("text of none", Map.of("text", "xyzzy"));
    filters.put("text in Japanese: 荷物", Map.of("text", "荷物"));
    filters.put("text an + website of few", Map.of("text", "an", "website", "B2B"));
    filters.put("text an + tag of 4", Map.of("text", "an", "tag", "press"));
    filters.put("website + another's queue", Map.of("website", "B2B", "queue", SALES));
    filters.put("agent + unread + closed", Map.of("agent", ANNA, "unread", true, "open", false));
    return filters;
  }
}
