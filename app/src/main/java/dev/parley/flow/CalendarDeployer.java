package dev.parley.flow;

import dev.parley.flow.check.CheckedCalendar;
import dev.parley.flow.check.Finding;
import dev.parley.flow.check.Saying;
import dev.parley.platform.security.StaffIdentity;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes new versions of calendars that passed the check: deployed, remembered and audited in one
 * transaction, one at a time of each calendar.
 */
@Component
class CalendarDeployer {
  private static final Logger log = LoggerFactory.getLogger(CalendarDeployer.class);

  private final DeployedCalendars deployed;
  private final CalendarVersionRepository versions;
  private final CalendarAudit audit;
  private final Clock clock;

  CalendarDeployer(
      DeployedCalendars deployed,
      CalendarVersionRepository versions,
      CalendarAudit audit,
      Clock clock) {
    this.deployed = deployed;
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public CalendarVersion publish(
      StaffIdentity analyst, CheckedCalendar model, FlowComment why, @Nullable Integer basedOn) {
    versions.lock(model.key());
    requireLatest(model.key(), basedOn);
    var definition = engineDeployment(model);
    var row = row(definition, analyst, why);
    versions.insert(row);
    audit.published(analyst, row);
    log.info("Calendar {} has a new version {}", row.key(), row.version());
    return CalendarCatalogue.version(definition, row);
  }

  private void requireLatest(String key, @Nullable Integer basedOn) {
    var latest = deployed.latest(key).map(DecisionDefinition::getVersion).orElse(null);
    if (latest == null && basedOn != null) {
      throw new CalendarNotFound(key);
    }
    if (latest != null && !Objects.equals(latest, basedOn)) {
      throw new CalendarChanged(latest);
    }
  }

  private DecisionDefinition engineDeployment(CheckedCalendar model) {
    try {
      return deployed.deploy(model.key(), model.xml());
    } catch (ProcessEngineException refused) {
      var message = Saying.of("The engine does not take these working hours.");
      throw new CalendarRefused(List.of(Finding.ofModel("engine", message)));
    }
  }

  private CalendarVersionRow row(
      DecisionDefinition definition, StaffIdentity analyst, FlowComment why) {
    return new CalendarVersionRow(
        definition.getId(),
        definition.getKey(),
        definition.getVersion(),
        why.value(),
        analyst.id(),
        analyst.name(),
        // as exact as the database keeps it
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
