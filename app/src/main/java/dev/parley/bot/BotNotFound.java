package dev.parley.bot;

import dev.parley.platform.problem.NotFound;

/** There is no bot with this key. */
public class BotNotFound extends NotFound {
  BotNotFound() {
    super("bot-not-found", "Bot not found", "There is no such bot.");
  }
}
