package dev.parley.platform;

import dev.parley.platform.TestHttp.StartedChat;
import dev.parley.support.TestKeycloak;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody who may knock: one demo account for each role of the staff, and a bot. */
enum Caller {
  ANONYMOUS,
  CUSTOMER,
  AGENT("anna"),
  OTHER_AGENT("bruno"),
  SUPERVISOR("sofia"),
  ANALYST("alan"),
  ADMINISTRATOR("ada"),
  BOT("parley-bot");

  private static final Map<String, String> tokens = new ConcurrentHashMap<>();

  private final Optional<String> account;

  Caller() {
    account = Optional.empty();
  }

  Caller(String account) {
    this.account = Optional.of(account);
  }

  boolean isLoggedIn() {
    return account.isPresent();
  }

  private String newToken(String name) {
    return this == BOT ? TestKeycloak.botToken() : TestKeycloak.accessToken(name);
  }

  /** The access token of the staff or the bot, the customer's token of the chat, or none. */
  Optional<String> token(StartedChat chat) {
    return this == CUSTOMER
        ? Optional.of(chat.token())
        : account.map(name -> tokens.computeIfAbsent(name, this::newToken));
  }
}
