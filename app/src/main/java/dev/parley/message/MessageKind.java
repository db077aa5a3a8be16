package dev.parley.message;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a message is about; its text stands for it where a page cannot show more. */
@Schema(name = "MessageKind", enumAsRef = true)
public enum MessageKind {
  /** What somebody wrote. */
  TEXT,
  /** A video call that both sides can join, until it has ended. */
  VIDEO_CALL,
  /** The end of the video call. */
  VIDEO_CALL_ENDED
}
