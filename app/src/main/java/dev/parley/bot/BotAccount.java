package dev.parley.bot;

import java.security.Principal;

/** Who calls as a bot: the identity provider's client whose service account it is. */
public record BotAccount(String client) {
  public static BotAccount of(Principal bot) {
    return new BotAccount(bot.getName());
  }
}
