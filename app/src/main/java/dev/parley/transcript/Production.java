package dev.parley.transcript;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How far a transcript is.
 *
 * @param done so many messages are in it
 * @param total so many it will have
 */
@Schema(name = "TranscriptProduction")
public record Production(long done, long total) {}
