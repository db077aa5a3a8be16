package dev.parley.attachment;

import dev.parley.platform.problem.TooLarge;
import java.util.Map;

/** The file is larger than the website takes. */
public class AttachmentTooLarge extends TooLarge {
  AttachmentTooLarge(long maxBytes) {
    super(
        "attachment-too-large",
        "The file is too large",
        "A file may have at most " + maxBytes + " bytes here.",
        Map.of("maxBytes", maxBytes));
  }
}
