package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDateTime;

/**
 * What the latest version of a calendar says of this moment.
 *
 * @param localTime the wall clock of the zone, to the minute
 */
@Schema(name = "CalendarNow")
public record CalendarNow(boolean open, LocalDateTime localTime) {}
