package dev.parley.website;

import dev.parley.process.WorkingHours;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * The calendars that the engine holds, asked by their latest version. An answer is kept for the
 * second it is about, because every page of a website asks; a calendar never knows less than a
 * second.
 */
@Component
public class WorkingHoursCalendars {
  private final RepositoryService repository;
  private final DecisionService decisions;
  private final Map<Asked, Answer> kept = new ConcurrentHashMap<>();

  WorkingHoursCalendars(RepositoryService repository, DecisionService decisions) {
    this.repository = repository;
    this.decisions = decisions;
  }

  private record Asked(String calendar, ZoneId zone) {}

  private record Answer(LocalDateTime second, boolean open) {}

  /** By name. */
  public List<WorkingHoursCalendar> all() {
    return repository
        .createDecisionDefinitionQuery()
        .latestVersion()
        .orderByDecisionDefinitionName()
        .asc()
        .list()
        .stream()
        .map(WorkingHoursCalendars::calendar)
        .toList();
  }

  boolean knows(String key) {
    return repository.createDecisionDefinitionQuery().decisionDefinitionKey(key).count() > 0;
  }

  /** Whether the website is served at the instant, on the wall clock of its zone. */
  public boolean serves(Website website, Instant now) {
    var calendar = website.workingHours();
    return calendar == null || isOpen(calendar, now.atZone(website.timeZone()));
  }

  /**
   * Whether the calendar, which must be there, is open on the wall clock of the time's zone; what
   * no rule names is closed.
   */
  public boolean isOpen(String calendar, ZonedDateTime time) {
    var second = time.toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    var asked = new Asked(calendar, time.getZone());
    var known = kept.get(asked);
    if (known != null && known.second().equals(second)) {
      return known.open();
    }
    var open = decide(calendar, second);
    kept.put(asked, new Answer(second, open));
    return open;
  }

  private boolean decide(String calendar, LocalDateTime local) {
    var inputs =
        Map.<String, Object>of(
            WorkingHours.DATE, local.toLocalDate(),
            WorkingHours.WEEKDAY, local.getDayOfWeek().name(),
            WorkingHours.TIME, local.toLocalTime());
    return isOpen(decisions.evaluateDecisionTableByKey(calendar, inputs));
  }

  private static boolean isOpen(DmnDecisionTableResult result) {
    return !result.isEmpty()
        && Boolean.TRUE.equals(result.getSingleResult().getEntry(WorkingHours.OPEN));
  }

  private static WorkingHoursCalendar calendar(DecisionDefinition definition) {
    var key = definition.getKey();
    return new WorkingHoursCalendar(key, Objects.requireNonNullElse(definition.getName(), key));
  }
}
