package dev.parley.cannedanswer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A canned answer as whoever changes it reads it: its variables are not filled in.
 *
 * @param websiteKey of the scope WEBSITE alone
 * @param queueId of the scope QUEUE alone
 * @param placeName what the website or the queue is called
 * @param shortcut what agents type behind the slash, in lower case
 * @param version goes back with a change, which is refused if somebody else was faster
 */
@Schema(name = "CannedAnswer")
public record CannedAnswer(
    UUID id,
    AnswerScope scope,
    @Nullable String websiteKey,
    @Nullable UUID queueId,
    @Nullable String placeName,
    String shortcut,
    String text,
    int version,
    Instant changedAt) {}
