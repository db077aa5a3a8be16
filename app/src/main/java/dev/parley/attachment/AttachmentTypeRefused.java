package dev.parley.attachment;

import dev.parley.platform.problem.TypeRefused;
import java.util.Map;

/** The file is of a type that the website does not take, or that nobody takes; {@code found}. */
public class AttachmentTypeRefused extends TypeRefused {
  AttachmentTypeRefused(String found) {
    super(
        "attachment-type-refused",
        "Files of this type are not taken",
        "Its bytes say that the file is " + found + ".",
        Map.of("found", found));
  }
}
