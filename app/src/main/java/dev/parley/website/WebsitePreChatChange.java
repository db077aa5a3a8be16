package dev.parley.website;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * With which form a website's chats are to begin.
 *
 * @param form the id; absent = name and message alone
 */
@Schema(name = "WebsitePreChatChange")
public record WebsitePreChatChange(@MayBeAbsent @Nullable String form) {}
