package dev.parley.video;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Ends running calls, whatever the cause; the caller holds the interaction's lock. */
@Component
class EndingVideoCalls {
  private static final Logger log = LoggerFactory.getLogger(EndingVideoCalls.class);

  private final VideoCallRepository calls;
  private final VideoCallAnnouncer announcer;
  private final Clock clock;

  EndingVideoCalls(VideoCallRepository calls, VideoCallAnnouncer announcer, Clock clock) {
    this.calls = calls;
    this.announcer = announcer;
    this.clock = clock;
  }

  VideoCall end(VideoCall running, VideoCallEnd by) {
    var ended = running.ended(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    calls.end(ended);
    announcer.ended(ended);
    log.info("Video call {} ended by {}", ended.id(), by);
    return ended;
  }
}
