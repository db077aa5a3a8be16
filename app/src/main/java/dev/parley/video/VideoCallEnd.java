package dev.parley.video;

import io.swagger.v3.oas.annotations.media.Schema;

/** What ended a video call. */
@Schema(name = "VideoCallEnd", enumAsRef = true)
public enum VideoCallEnd {
  /** The agent who started it. */
  AGENT,
  /** It had lasted as long as a call may. */
  TIME_LIMIT,
  /** Its chat was closed, and not by the agent. */
  CHAT_CLOSED,
  /** Its chat is not that agent's any more. */
  AGENT_CHANGED
}
