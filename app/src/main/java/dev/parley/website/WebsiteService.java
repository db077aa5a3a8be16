package dev.parley.website;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads websites. They change rarely and every chat asks for one, so all of them are kept for a few
 * seconds; a change is seen at once by the node that makes it, by the others after that time at the
 * latest.
 */
@Service
public class WebsiteService {

  private static final Duration KEPT = Duration.ofSeconds(5);
  private static final Pattern KEY = Pattern.compile("[A-Z0-9]{1,5}");
  private static final String COLUMNS =
      """
      select key, name, allowed_domains, routing_flow, queue_id, video_enabled, video_provider,
        time_zone, working_hours, attachments_enabled, attachment_max_bytes, attachment_types,
        disposition_mandatory, rating, greetings, pre_chat_form,
      """
          + LookColumns.NAMES
          + " from website ";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final AtomicReference<Snapshot> snapshot = new AtomicReference<>(Snapshot.none());

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
    return kept.isPresent() || !isKey(key) ? kept : readOne(key);
  }

  static boolean isKey(String key) {
    return KEY.matcher(key).matches();
  }

  /** The names of all websites by key. */
  public Map<String, String> names() {
    return byKey().values().stream().collect(Collectors.toMap(Website::key, Website::name));
  }

  @TransactionalEventListener
  void forget(WebsiteChanged changed) {
    snapshot.set(Snapshot.none());
  }

  /** The keys of the websites that each routing flow serves, by the flow's key. */
  public Map<String, List<String>> keysByRoutingFlow() {
    return byKey().values().stream()
        .sorted(Comparator.comparing(Website::key))
        .collect(
            Collectors.groupingBy(
                Website::routingFlow, Collectors.mapping(Website::key, Collectors.toList())));
  }

  /** The keys of the websites that are served at the hours of each calendar, by its key. */
  public Map<String, List<String>> keysByWorkingHours() {
    return byKey().values().stream()
        .filter(website -> website.workingHours() != null)
        .sorted(Comparator.comparing(Website::key))
        .collect(
            Collectors.groupingBy(
                Website::workingHours, Collectors.mapping(Website::key, Collectors.toList())));
  }

  Collection<Website> all() {
    return byKey().values();
  }

  private Map<String, Website> byKey() {
    var now = clock.instant();
    var current = snapshot.get();
    if (now.isBefore(current.freshUntil)) {
      return current.byKey;
    }
    var read = read();
    // what was read before a change must not outlive it
    snapshot.compareAndSet(current, new Snapshot(read, now.plus(KEPT)));
    return read;
  }

  private Map<String, Website> read() {
    return jdbc.sql(COLUMNS).query(WebsiteService::website).list().stream()
        .collect(Collectors.toUnmodifiableMap(Website::key, website -> website));
  }

  /** One that is found is new: what is kept lacks it, and its domains with it. */
  private Optional<Website> readOne(String key) {
    var found =
        jdbc.sql(COLUMNS + "where key = ?").param(key).query(WebsiteService::website).optional();
    found.ifPresent(website -> snapshot.set(Snapshot.none()));
    return found;
  }

  private static Website website(ResultSet row, int number) throws SQLException {
    return new Website(
        row.getString("key"),
        row.getString("name"),
        LookColumns.read(row),
        GreetingColumn.read(row),
        row.getString("pre_chat_form"),
        Arrays.asList((String[]) row.getArray("allowed_domains").getArray()),
        row.getString("routing_flow"),
        row.getObject("queue_id", UUID.class),
        row.getBoolean("video_enabled"),
        provider(row),
        ZoneId.of(row.getString("time_zone")),
        row.getString("working_hours"),
        AttachmentSettings.of(row),
        row.getBoolean("disposition_mandatory"),
        RatingScale.valueOf(row.getString("rating")));
  }

  static @Nullable VideoProviderKind provider(ResultSet row) throws SQLException {
    var provider = row.getString("video_provider");
    return provider == null ? null : VideoProviderKind.valueOf(provider);
  }

  private record Snapshot(Map<String, Website> byKey, Instant freshUntil) {
    static Snapshot none() {
      return new Snapshot(Map.of(), Instant.MIN);
    }
  }
}
