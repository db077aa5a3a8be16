package dev.parley.disposition;

import io.swagger.v3.oas.annotations.media.Schema;

/** In which chats a disposition can be chosen. */
@Schema(name = "DispositionScope", enumAsRef = true)
public enum DispositionScope {
  /** In every chat. */
  EVERYWHERE,
  /** In the chats of a website. */
  WEBSITE,
  /** In the chats of a queue. */
  QUEUE
}
