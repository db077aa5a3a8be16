package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whose rooms the video calls of a website take place in. */
@Schema(name = "VideoProviderKind", enumAsRef = true)
public enum VideoProviderKind {
  /** A Jitsi Meet of one's own, with token authentication. */
  JITSI
}
