package dev.parley.video;

import dev.parley.website.VideoProviderKind;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Rooms of the administrator's own Jitsi Meet, which lets in whoever brings a signed token. */
@Component
class JitsiProvider implements VideoProvider {
  private static final int ROOM_BYTES = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final VideoSettingsRepository settings;
  private final Clock clock;

  JitsiProvider(VideoSettingsRepository settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public VideoProviderKind kind() {
    return VideoProviderKind.JITSI;
  }

  @Override
  public boolean isConfigured() {
    return settings.read().jitsi().isComplete();
  }

  @Override
  public String roomFor(UUID call) {
    return newRoom();
  }

  @Override
  public URI joinUrl(VideoCall call, VideoParticipant participant) {
    var access = settings.jitsi().orElseThrow(VideoNotEnabled::new);
    return url(access, call, participant, clock.instant());
  }

  /** In lower case throughout: Jitsi takes names that differ only in case for one room. */
  static String newRoom() {
    var bytes = new byte[ROOM_BYTES];
    RANDOM.nextBytes(bytes);
    return "parley-" + HexFormat.of().formatHex(bytes);
  }

  static URI url(JitsiAccess access, VideoCall call, VideoParticipant participant, Instant now) {
    var token = JitsiToken.of(access, call, participant, now);
    return URI.create(access.baseUrl() + "/" + call.room() + "?jwt=" + token);
  }
}
