package dev.parley.attachment;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** The file cannot be taken, although files of its type are; {@code reason} says why. */
public class AttachmentInvalid extends Invalid {
  private AttachmentInvalid(String reason, String detail) {
    super("attachment-invalid", "The file cannot be taken", detail, Map.of("reason", reason));
  }

  /** For requests that bring no file, or several. */
  public static AttachmentInvalid notOneFile() {
    return new AttachmentInvalid("no-file", "Send exactly one file.");
  }

  static AttachmentInvalid empty() {
    return new AttachmentInvalid("empty", "The file is empty.");
  }

  static AttachmentInvalid damaged() {
    return new AttachmentInvalid("damaged", "The file is damaged or incomplete.");
  }

  static AttachmentInvalid pixelBomb() {
    return new AttachmentInvalid("pixel-bomb", "The picture has too many pixels.");
  }

  static AttachmentInvalid active() {
    return new AttachmentInvalid("active", "The file holds scripts, macros or other files.");
  }
}
