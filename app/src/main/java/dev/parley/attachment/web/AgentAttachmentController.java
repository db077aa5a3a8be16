package dev.parley.attachment.web;

import dev.parley.agent.AgentId;
import dev.parley.attachment.AttachmentService;
import dev.parley.attachment.StoredFiles;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.Message;
import dev.parley.message.Sender;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of the agent's own interactions; those of others answer like unknown ones. */
@RestController
@RequestMapping("/api/interactions/{id}/attachments")
class AgentAttachmentController {
  private final AttachmentService attachments;
  private final StoredFiles files;
  private final InteractionService interactions;
  private final FileAnswer answer;

  AgentAttachmentController(
      AttachmentService attachments,
      StoredFiles files,
      InteractionService interactions,
      FileAnswer answer) {
    this.attachments = attachments;
    this.files = files;
    this.interactions = interactions;
    this.answer = answer;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Message> send(
      @PathVariable UUID id, @Valid @ModelAttribute UploadForm form, Principal agent) {
    return UploadAnswer.of(
        attachments.send(
            new InteractionId(id), new Sender.Agent(AgentId.of(agent)), form.upload()));
  }

  @GetMapping("/{attachmentId}")
  void file(
      @PathVariable UUID id,
      @PathVariable UUID attachmentId,
      Principal agent,
      HttpServletResponse response)
      throws IOException {
    answer.write(files.find(own(id, agent), attachmentId), response);
  }

  @GetMapping("/{attachmentId}/preview")
  void preview(
      @PathVariable UUID id,
      @PathVariable UUID attachmentId,
      Principal agent,
      HttpServletResponse response)
      throws IOException {
    answer.writePreview(files.findPicture(own(id, agent), attachmentId), response);
  }

  private InteractionId own(UUID id, Principal agent) {
    return interactions.getOf(AgentId.of(agent), new InteractionId(id)).id();
  }
}
