package dev.parley.interaction;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks, on every node, after conversations that nobody looks after. */
@Component
class ConversationSweep {
  private static final Logger log = LoggerFactory.getLogger(ConversationSweep.class);

  private final AbandonedChats abandoned;
  private final IdleChats idle;

  ConversationSweep(AbandonedChats abandoned, IdleChats idle) {
    this.abandoned = abandoned;
    this.idle = idle;
  }

  @Scheduled(fixedDelayString = "${parley.interaction.abandoned-every:1s}")
  void giveBackAbandoned() {
    for (var chat : abandoned.find()) {
      attempt(() -> abandoned.giveBack(chat));
    }
  }

  @Scheduled(fixedDelayString = "${parley.interaction.idle-every:5s}")
  void lookForIdle() {
    attempt(idle::warn);
    for (var chat : idle.over()) {
      attempt(() -> idle.close(chat));
    }
  }

  /** Whatever loses a race is looked at again the next time. */
  private static void attempt(Runnable change) {
    try {
      change.run();
    } catch (RuntimeException lostRace) {
      log.warn("The conversation is looked at again", lostRace);
    }
  }
}
