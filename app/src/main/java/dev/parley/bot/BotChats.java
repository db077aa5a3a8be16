package dev.parley.bot;

import dev.parley.interaction.InteractionAnnouncer;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives chats to bots and takes them back, in the transaction of the flow's step. */
@Service
public class BotChats {
  private static final Logger log = LoggerFactory.getLogger(BotChats.class);

  /** A bot that has not asked for so long is not there. */
  private static final Duration GONE_AFTER = Duration.ofSeconds(60);

  private final BotRepository bots;
  private final BotChatRepository chats;
  private final InteractionService interactions;
  private final InteractionAnnouncer announcer;
  private final Clock clock;

  BotChats(
      BotRepository bots,
      BotChatRepository chats,
      InteractionService interactions,
      InteractionAnnouncer announcer,
      Clock clock) {
    this.bots = bots;
    this.chats = chats;
    this.interactions = interactions;
    this.announcer = announcer;
    this.clock = clock;
  }

  /**
   * Gives the chat to the bot, if there is one that asks for chats.
   *
   * @param process the engine's instance that waits for the bot
   * @return whether the bot has it now
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean begin(InteractionId id, String bot, Duration limit, String process) {
    interactions.lock(id);
    if (bots.find(bot).filter(this::isThere).isEmpty()) {
      log.warn("Interaction {} passes over bot {}, which is not there", id.value(), bot);
      return false;
    }
    var now = clock.instant();
    chats.begin(id, bot, process, now, now.plus(limit));
    announcer.announce(id);
    log.info("Interaction {} handed to bot {}", id.value(), bot);
    return true;
  }

  /** The chat goes on elsewhere, whatever the reason. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(InteractionId id) {
    // a bot that ends it at this moment, with the engine's rows in hand, waits for the same lock
    interactions.lock(id);
    chats.end(id, clock.instant());
    announcer.announce(id);
  }

  private boolean isThere(Bot bot) {
    return bot.seenAt() != null && bot.seenAt().isAfter(clock.instant().minus(GONE_AFTER));
  }
}
