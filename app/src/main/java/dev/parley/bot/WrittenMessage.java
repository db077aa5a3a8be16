package dev.parley.bot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/**
 * What the customer has written.
 *
 * @param seq grows in its chat, with holes where others have written
 */
@Schema(name = "BotChatMessage")
public record WrittenMessage(UUID id, long seq, String text, Instant sentAt) {}
