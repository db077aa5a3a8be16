package dev.parley.attachment.web;

import dev.parley.attachment.StoredFiles;
import dev.parley.customerjourney.CustomerJourney;
import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of the other interactions of a chat's contact, for whoever may read those: an agent
 * whose own chat it is, and supervisors.
 */
@RestController
@RequestMapping("/api/interactions/{id}/journey/{other}/attachments/{attachmentId}")
class JourneyFileController {
  private final StoredFiles files;
  private final CustomerJourney journey;
  private final FileAnswer answer;

  JourneyFileController(StoredFiles files, CustomerJourney journey, FileAnswer answer) {
    this.files = files;
    this.journey = journey;
    this.answer = answer;
  }

  @GetMapping
  void file(
      @PathVariable UUID id,
      @PathVariable UUID other,
      @PathVariable UUID attachmentId,
      Authentication caller,
      HttpServletResponse response)
      throws IOException {
    answer.write(files.find(read(id, other, caller), attachmentId), response);
  }

  @GetMapping("/preview")
  void preview(
      @PathVariable UUID id,
      @PathVariable UUID other,
      @PathVariable UUID attachmentId,
      Authentication caller,
      HttpServletResponse response)
      throws IOException {
    answer.writePreview(files.findPicture(read(id, other, caller), attachmentId), response);
  }

  private InteractionId read(UUID id, UUID other, Authentication caller) {
    var staff = StaffIdentity.of(caller).orElseThrow();
    return new InteractionId(
        journey.get(staff, new InteractionId(id), new InteractionId(other)).id());
  }
}
