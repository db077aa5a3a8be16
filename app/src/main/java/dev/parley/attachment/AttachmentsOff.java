package dev.parley.attachment;

import dev.parley.platform.problem.Forbidden;

/** The website takes no files. */
public class AttachmentsOff extends Forbidden {
  AttachmentsOff() {
    super("attachments-off", "No files", "This website takes no files.");
  }
}
