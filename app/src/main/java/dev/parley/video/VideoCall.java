package dev.parley.video;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.website.VideoProviderKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A video call of an agent and the customer of one interaction.
 *
 * @param agent who started it
 * @param room unguessable; with it and a token one is in
 * @param endsAt when it is cut off
 * @param endedAt null while it runs, like {@code endedBy}
 */
record VideoCall(
    UUID id,
    InteractionId interaction,
    AgentId agent,
    VideoProviderKind provider,
    String room,
    Instant startedAt,
    Instant endsAt,
    @Nullable Instant endedAt,
    @Nullable VideoCallEnd endedBy) {

  boolean isRunning() {
    return endedAt == null;
  }

  VideoCall ended(VideoCallEnd by, Instant now) {
    if (!isRunning()) {
      throw new IllegalStateException("Video call " + id + " has ended already");
    }
    return new VideoCall(id, interaction, agent, provider, room, startedAt, endsAt, now, by);
  }

  VideoCallView view(@Nullable String contactName) {
    return new VideoCallView(
        id, interaction.value(), contactName, provider, startedAt, endsAt, endedAt, endedBy);
  }
}
