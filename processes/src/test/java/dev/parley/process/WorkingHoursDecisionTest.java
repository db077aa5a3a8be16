package dev.parley.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(ProcessEngineExtension.class)
@Deployment(resources = "decisions/working-hours.dmn")
class WorkingHoursDecisionTest {
  ProcessEngine processEngine;

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59:59, false",
    "2026-11-23T09:00:00, true",
    "2026-11-27T17:59:59, true",
    "2026-11-27T18:00:00, false",
    "2026-11-28T12:00:00, false",
    "2026-11-29T12:00:00, false",
    "2026-11-30T00:00:00, false",
    "2027-01-01T12:00:00, false",
    "2027-01-04T12:00:00, true"
  })
  void opensFromMondayToFridayButNotAtNewYear(LocalDateTime local, boolean open) {
    var inputs =
        Map.<String, Object>of(
            WorkingHours.DATE, local.toLocalDate(),
            WorkingHours.WEEKDAY, local.getDayOfWeek().name(),
            WorkingHours.TIME, local.toLocalTime());

    var result =
        processEngine
            .getDecisionService()
            .evaluateDecisionTableByKey(WorkingHours.KEY, inputs)
            .collectEntries(WorkingHours.OPEN);

    assertThat(result.contains(true)).isEqualTo(open);
  }
}
