package dev.parley.bot;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The chats of a bot in which something is new.
 *
 * @param after what to ask with the next time
 */
@Schema(name = "BotChats")
public record BotNews(List<BotChatNews> chats, long after) {
  static BotNews nothing(long after) {
    return new BotNews(List.of(), after);
  }

  boolean isEmpty() {
    return chats.isEmpty();
  }
}
