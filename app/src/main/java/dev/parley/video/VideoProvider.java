package dev.parley.video;

import dev.parley.website.VideoProviderKind;
import java.net.URI;
import java.util.UUID;

/** Where video calls take place; there is one bean for each kind. */
interface VideoProvider {
  VideoProviderKind kind();

  /** Whether everything has been entered that its rooms need. */
  boolean isConfigured();

  /** The room of a new call; nobody can guess it. */
  String roomFor(UUID call);

  /**
   * The address by which this participant, and for the time of the call only, gets into its room.
   * It is as good as a key: never store or log it.
   */
  URI joinUrl(VideoCall call, VideoParticipant participant);
}
