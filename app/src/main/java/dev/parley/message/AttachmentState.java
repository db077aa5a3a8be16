package dev.parley.message;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether a file may be loaded. */
@Schema(name = "AttachmentState", enumAsRef = true)
public enum AttachmentState {
  /** Both sides may load it. */
  CLEAN,
  /** It waits for the virus scanner. */
  PENDING,
  /** The scanner has found something: its bytes are gone. */
  REFUSED
}
