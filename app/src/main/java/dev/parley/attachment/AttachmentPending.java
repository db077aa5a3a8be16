package dev.parley.attachment;

import dev.parley.platform.problem.Conflict;
import java.util.Map;
import java.util.UUID;

/** The file still waits for the virus scanner. */
public class AttachmentPending extends Conflict {
  AttachmentPending(UUID id) {
    super(
        "attachment-pending",
        "File not checked yet",
        "The virus scanner has not looked at the file yet.",
        Map.of("attachmentId", id));
  }
}
