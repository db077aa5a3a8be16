package dev.parley.bot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A chat that is with a bot, and what its customer has written since the bot asked last.
 *
 * @param bot the key by which the flow has named it
 * @param until when the chat is taken from the bot
 * @param messages oldest first
 */
@Schema(name = "BotChat")
public record BotChatNews(
    UUID interactionId, String bot, String website, Instant until, List<WrittenMessage> messages) {}
