package dev.parley.video;

import dev.parley.interaction.Interaction;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes new calls, never more at the same time than the administrator allows. */
@Component
class NewVideoCalls {
  private final VideoCallRepository calls;
  private final VideoSettingsRepository settings;
  private final WebsiteVideo websites;
  private final VideoCallAnnouncer announcer;
  private final Clock clock;

  NewVideoCalls(
      VideoCallRepository calls,
      VideoSettingsRepository settings,
      WebsiteVideo websites,
      VideoCallAnnouncer announcer,
      Clock clock) {
    this.calls = calls;
    this.settings = settings;
    this.websites = websites;
    this.announcer = announcer;
    this.clock = clock;
  }

  /**
   * Records the call and tells both sides; the caller holds the interaction's lock.
   *
   * @throws VideoNotEnabled if there is no video on the chat's website
   * @throws VideoCallsFull if too many run
   */
  VideoCall begin(Interaction locked) {
    var provider = websites.providerOf(locked.websiteKey());
    // until this transaction ends nobody else counts: what is counted here stays true
    var limits = settings.lock();
    if (calls.countRunning() >= limits.maxCalls()) {
      throw new VideoCallsFull(limits.maxCalls());
    }
    var call = call(locked, provider, Duration.ofMinutes(limits.maxMinutes()));
    calls.insert(call);
    announcer.started(call);
    return call;
  }

  private VideoCall call(Interaction interaction, VideoProvider provider, Duration limit) {
    var id = UUID.randomUUID();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new VideoCall(
        id,
        interaction.id(),
        Objects.requireNonNull(interaction.agent(), "agent"),
        provider.kind(),
        provider.roomFor(id),
        now,
        now.plus(limit),
        null,
        null);
  }
}
