package dev.parley.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of a run. */
final class Report {
  private static final String ROW = "| %-58s | %8s | %8s | %8s | %7s | %-9s | %-6s |%n";

  private final List<Object[]> rows = new ArrayList<>();

  /** A line of percentiles, held against the 95th's target. */
  void latency(String what, Latencies measured, Duration target) {
    latency(what, measured, 0.95, target);
  }

  /**
   * As {@link #latency}, and the target is the last one's; the last stands in a line of its own.
   */
  void all(String what, Latencies measured, Duration target) {
    latency(what, measured, 1, target);
    note(what + ", the last", ms(measured.percentile(1)));
  }

  private void latency(String what, Latencies measured, double share, Duration target) {
    var held = measured.percentile(share);
    rows.add(
        new Object[] {
          what,
          ms(measured.percentile(0.5)),
          ms(measured.percentile(0.95)),
          ms(measured.percentile(0.99)),
          measured.count(),
          "≤ " + target.toMillis() + " ms",
          measured.count() > 0 && held.compareTo(target) <= 0 ? "met" : "MISSED"
        });
  }

  void rate(String what, double perSecond, int count, double target) {
    rows.add(
        new Object[] {
          what,
          "",
          String.format(Locale.ROOT, "%.1f/s", perSecond),
          "",
          count,
          String.format(Locale.ROOT, "≥ %.0f/s", target),
          perSecond >= target ? "met" : "MISSED"
        });
  }

  void note(String what, Object value) {
    rows.add(new Object[] {what, "", value, "", "", "", ""});
  }

  void print() {
    System.out.printf(ROW, "", "p50", "p95", "p99", "count", "target", "");
    System.out.printf(ROW, "---", "---:", "---:", "---:", "---:", "---", "---");
    rows.forEach(row -> System.out.printf(ROW, row));
  }

  private static String ms(Duration duration) {
    return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
  }
}
