package dev.parley.attachment;

import dev.parley.platform.problem.NotFound;
import java.util.Map;
import java.util.UUID;

/** The chat has no such file, or it has no preview. */
public class AttachmentNotFound extends NotFound {
  AttachmentNotFound(UUID id) {
    super(
        "attachment-not-found",
        "File not found",
        "The chat has no such file.",
        Map.of("attachmentId", id));
  }
}
