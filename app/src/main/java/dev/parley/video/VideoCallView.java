package dev.parley.video;

import dev.parley.website.VideoProviderKind;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A video call as the desktop sees it; how to get into its room is told on joining only.
 *
 * @param endsAt when it is cut off
 */
@Schema(name = "VideoCall")
public record VideoCallView(
    UUID id,
    UUID interactionId,
    @Nullable String contactName,
    VideoProviderKind provider,
    Instant startedAt,
    Instant endsAt,
    @Nullable Instant endedAt,
    @Nullable VideoCallEnd endedBy) {}
