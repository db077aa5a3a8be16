package dev.parley.offline;

import io.swagger.v3.oas.annotations.media.Schema;

/** Whether a supervisor still has to handle an offline message. */
@Schema(name = "OfflineMessageState", enumAsRef = true)
public enum OfflineMessageState {
  OPEN,
  DONE
}
