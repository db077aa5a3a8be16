package dev.parley.flow;

import dev.parley.website.WebsiteService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the calendars, their versions and models, and what they say of now. */
@Service
public class CalendarCatalogue {
  private final DeployedCalendars deployed;
  private final DeployedFlows deployments;
  private final CalendarVersionRepository published;
  private final WebsiteService websites;
  private final CalendarClock now;

  CalendarCatalogue(
      DeployedCalendars deployed,
      DeployedFlows deployments,
      CalendarVersionRepository published,
      WebsiteService websites,
      CalendarClock now) {
    this.deployed = deployed;
    this.deployments = deployments;
    this.published = published;
    this.websites = websites;
    this.now = now;
  }

  /** All calendars, by key. */
  public List<Calendar> calendars() {
    var rows = published.latest();
    var made = deployments.deploymentTimes();
    var served = websites.keysByWorkingHours();
    return deployed.latest().stream()
        .map(
            latest ->
                calendar(
                    latest.getKey(),
                    version(latest, rows.get(latest.getId()), made),
                    served.getOrDefault(latest.getKey(), List.of())))
        .toList();
  }

  /** The versions of a calendar, the newest first; {@link CalendarNotFound} if there is none. */
  public List<CalendarVersion> versions(String key) {
    var versions = deployed.versions(key);
    if (versions.isEmpty()) {
      throw new CalendarNotFound(key);
    }
    var rows = published.ofCalendar(key);
    var made = deployments.deploymentTimes();
    return versions.stream()
        .map(version -> version(version, rows.get(version.getId()), made))
        .toList();
  }

  /** The model of one version; {@link CalendarNotFound} if there is none. */
  public CalendarModel model(String key, int version) {
    var found =
        deployed.version(key, version).orElseThrow(() -> new CalendarNotFound(key, version));
    return new CalendarModel(key, version, name(found), deployed.xml(found));
  }

  /**
   * What the latest version says of this moment in a time zone.
   *
   * @throws TimeZoneUnknown if there is no such zone
   */
  public CalendarNow now(String key, String zone) {
    if (deployed.latest(key).isEmpty()) {
      throw new CalendarNotFound(key);
    }
    return now.of(key, zone);
  }

  private static Calendar calendar(String key, CalendarVersion latest, List<String> websites) {
    return new Calendar(
        key,
        latest.name(),
        latest.version(),
        latest.publishedAt(),
        latest.publishedBy(),
        latest.comment(),
        websites);
  }

  private static CalendarVersion version(
      DecisionDefinition version, @Nullable CalendarVersionRow row, Map<String, Instant> made) {
    return row == null
        ? new CalendarVersion(
            version.getVersion(),
            name(version),
            Objects.requireNonNull(made.get(version.getDeploymentId())),
            null,
            null)
        : version(version, row);
  }

  static CalendarVersion version(DecisionDefinition version, CalendarVersionRow row) {
    return new CalendarVersion(
        version.getVersion(),
        name(version),
        row.publishedAt(),
        row.publishedByName(),
        row.comment());
  }

  private static String name(DecisionDefinition calendar) {
    return Optional.ofNullable(calendar.getName()).orElse(calendar.getKey());
  }
}
