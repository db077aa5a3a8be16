package dev.parley.bot;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks, on every node, after the chats of deleted bots; also of those that got one meanwhile. */
@Component
class ForsakenSweep {
  private static final Logger log = LoggerFactory.getLogger(ForsakenSweep.class);

  private final ForsakenChats forsaken;

  ForsakenSweep(ForsakenChats forsaken) {
    this.forsaken = forsaken;
  }

  @Scheduled(fixedDelayString = "${parley.bot.forsaken-every:500ms}")
  void handOver() {
    for (var chat : forsaken.find()) {
      try {
        forsaken.handOver(chat);
        log.info("Interaction {} goes on without its bot, which was deleted", chat.value());
      } catch (RuntimeException lostRace) {
        log.warn("Interaction {} is handed over with the next sweep", chat.value(), lostRace);
      }
    }
  }
}
