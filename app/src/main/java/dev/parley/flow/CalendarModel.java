package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;

/** The DMN decision of one version of a calendar. */
@Schema(name = "CalendarModel")
public record CalendarModel(String key, int version, String name, String xml) {}
