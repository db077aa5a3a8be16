package dev.parley.attachment.web;

import dev.parley.attachment.StoredFiles;
import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.supervision.SpyService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a chat that a supervisor reads along, as it is on record. */
@RestController
@RequestMapping("/api/supervision/interactions/{id}/attachments/{attachmentId}")
class SpiedAttachmentController {
  private final StoredFiles files;
  private final SpyService spying;
  private final FileAnswer answer;

  SpiedAttachmentController(StoredFiles files, SpyService spying, FileAnswer answer) {
    this.files = files;
    this.spying = spying;
    this.answer = answer;
  }

  @GetMapping
  void file(
      @PathVariable UUID id,
      @PathVariable UUID attachmentId,
      Authentication caller,
      HttpServletResponse response)
      throws IOException {
    answer.write(files.find(spied(id, caller), attachmentId), response);
  }

  @GetMapping("/preview")
  void preview(
      @PathVariable UUID id,
      @PathVariable UUID attachmentId,
      Authentication caller,
      HttpServletResponse response)
      throws IOException {
    answer.writePreview(files.findPicture(spied(id, caller), attachmentId), response);
  }

  private InteractionId spied(UUID id, Authentication caller) {
    var interaction = new InteractionId(id);
    spying.requireSpying(interaction, StaffIdentity.of(caller).orElseThrow());
    return interaction;
  }
}
