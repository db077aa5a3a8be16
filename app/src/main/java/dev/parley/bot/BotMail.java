package dev.parley.bot;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the customers of an account's bots have written. */
@Service
class BotMail {
  private final BotInbox inbox;
  private final BotRepository bots;
  private final Clock clock;

  BotMail(BotInbox inbox, BotRepository bots, Clock clock) {
    this.inbox = inbox;
    this.bots = bots;
    this.clock = clock;
  }

  /** Everything after the position that the account's bots may read now; one page of it. */
  @Transactional
  public BotNews read(BotAccount bot, long after) {
    bots.seen(bot.client(), clock.instant());
    inbox.number(bot.client());
    return inbox.after(bot.client(), after);
  }

  /** By account, the position of the newest; accounts without chats are not there. */
  Map<String, Long> newest(Collection<String> accounts) {
    return inbox.newest(accounts);
  }
}
