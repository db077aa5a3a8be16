package dev.parley.transcript;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Which transcript of a chat the caller may have.
 *
 * @param messages so many it has
 * @param rights what may be in it
 */
@Schema(name = "TranscriptOffer")
public record TranscriptOffer(long messages, TranscriptRights rights) {}
