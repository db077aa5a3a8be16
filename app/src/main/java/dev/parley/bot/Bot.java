package dev.parley.bot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bot that flows may hand chats to.
 *
 * @param key names it in flows
 * @param name the customer reads it
 * @param account the identity provider's client whose service account answers for it
 * @param seenAt when it last asked for chats; null if it never did
 * @param chats how many it has just now
 */
@Schema(name = "Bot")
public record Bot(String key, String name, String account, @Nullable Instant seenAt, int chats) {}
