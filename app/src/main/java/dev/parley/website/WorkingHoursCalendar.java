package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;

/** A decision that says when websites are served. */
@Schema(name = "WorkingHoursCalendar")
public record WorkingHoursCalendar(String key, String name) {}
