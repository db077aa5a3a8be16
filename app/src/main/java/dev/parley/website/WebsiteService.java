package dev.parley.website;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Reads websites. They change rarely and every chat asks for one, so all of them are kept for a few
 * seconds; a change is seen by every node after that time at the latest.
 */
@Service
public class WebsiteService {

  private static final Duration KEPT = Duration.ofSeconds(5);
  private static final Pattern KEY = Pattern.compile("[A-Z0-9]{1,5}");
  private static final String COLUMNS =
      """
      select key, name, greeting, colour, allowed_domains, routing_flow, queue_id from website
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.MIN);

  WebsiteService(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @throws WebsiteNotFound if no website has the key
   */
  public Website get(String key) {
    return find(key).orElseThrow(WebsiteNotFound::new);
  }

  /** A website that has just been made is found at once, a change only after the time kept. */
  public Optional<Website> find(String key) {
    var kept = Optional.ofNullable(byKey().get(key));
    return kept.isPresent() || !KEY.matcher(key).matches() ? kept : readOne(key);
  }

  /** The names of all websites by key. */
  public Map<String, String> names() {
    return byKey().values().stream().collect(Collectors.toMap(Website::key, Website::name));
  }

  /** The keys of the websites that each routing flow serves, by the flow's key. */
  public Map<String, List<String>> keysByRoutingFlow() {
    return byKey().values().stream()
        .sorted(Comparator.comparing(Website::key))
        .collect(
            Collectors.groupingBy(
                Website::routingFlow, Collectors.mapping(Website::key, Collectors.toList())));
  }

  Collection<Website> all() {
    return byKey().values();
  }

  private Map<String, Website> byKey() {
    var now = clock.instant();
    var current = snapshot;
    if (now.isBefore(current.freshUntil)) {
      return current.byKey;
    }
    var read = read();
    snapshot = new Snapshot(read, now.plus(KEPT));
    return read;
  }

  private Map<String, Website> read() {
    return jdbc.sql(COLUMNS).query(WebsiteService::website).list().stream()
        .collect(Collectors.toUnmodifiableMap(Website::key, website -> website));
  }

  private Optional<Website> readOne(String key) {
    return jdbc.sql(COLUMNS + "where key = ?").param(key).query(WebsiteService::website).optional();
  }

  private static Website website(ResultSet row, int number) throws SQLException {
    return new Website(
        row.getString("key"),
        row.getString("name"),
        row.getString("greeting"),
        row.getString("colour"),
        Arrays.asList((String[]) row.getArray("allowed_domains").getArray()),
        row.getString("routing_flow"),
        row.getObject("queue_id", UUID.class));
  }

  private record Snapshot(Map<String, Website> byKey, Instant freshUntil) {}
}
