package dev.parley.bot;

import dev.parley.platform.problem.NotFound;

/** The chat is not with a bot of this account now, whether it exists or not. */
public class ChatNotWithBot extends NotFound {
  ChatNotWithBot() {
    super("bot-chat-not-found", "Chat not found", "This chat is not with you now.");
  }
}
