package dev.parley.attachment;

import dev.parley.platform.problem.Gone;
import java.util.Map;
import java.util.UUID;

/** The virus scanner has found something in the file. */
public class AttachmentRefused extends Gone {
  AttachmentRefused(UUID id) {
    super(
        "attachment-refused",
        "File refused",
        "The virus scanner has found something in the file.",
        Map.of("attachmentId", id));
  }
}
