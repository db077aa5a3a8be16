package dev.parley.supervision;

import dev.parley.platform.live.LiveEvents;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends the spying of supervisors whose last window is gone. Each node says who hangs on it; whoever
 * none has named for a while is gone.
 */
@Component
class SpySweep {
  private static final Logger log = LoggerFactory.getLogger(SpySweep.class);

  private final SpyRepository spies;
  private final LiveEvents live;
  private final Duration goneAfter;

  SpySweep(
      SpyRepository spies,
      LiveEvents live,
      @Value("${parley.supervision.gone-after:20s}") Duration goneAfter) {
    this.spies = spies;
    this.live = live;
    this.goneAfter = goneAfter;
  }

  // the first time after gone-after: when the only node starts again, windows must find back first
  @Scheduled(
      fixedDelayString = "${parley.supervision.sweep-every:5s}",
      initialDelayString = "${parley.supervision.gone-after:20s}")
  void sweep() {
    var connected = live.connectedSupervisors();
    if (!connected.isEmpty()) {
      spies.seen(connected);
    }
    var ended = spies.endUnseen(goneAfter);
    if (ended > 0) {
      log.info("Spying of {} chats ended with its supervisor's last window", ended);
    }
  }
}
