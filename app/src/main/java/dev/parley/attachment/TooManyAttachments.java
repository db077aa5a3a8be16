package dev.parley.attachment;

import dev.parley.platform.problem.TooMany;
import java.util.Map;

/** The chat holds as many files as a chat may, or has got as many in the last minute. */
public class TooManyAttachments extends TooMany {
  TooManyAttachments(String detail) {
    super("too-many-attachments", "Too many files", detail, Map.of());
  }
}
