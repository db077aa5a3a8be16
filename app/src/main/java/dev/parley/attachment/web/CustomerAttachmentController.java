package dev.parley.attachment.web;

import dev.parley.attachment.AttachmentService;
import dev.parley.attachment.StoredFiles;
import dev.parley.interaction.InteractionId;
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

/** The files of the customer's own interaction; the token says which. */
@RestController
@RequestMapping("/api/customer/interaction/attachments")
class CustomerAttachmentController {
  private final AttachmentService attachments;
  private final StoredFiles files;
  private final FileAnswer answer;

  CustomerAttachmentController(
      AttachmentService attachments, StoredFiles files, FileAnswer answer) {
    this.attachments = attachments;
    this.files = files;
    this.answer = answer;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Message> send(@Valid @ModelAttribute UploadForm form, Principal customer) {
    return UploadAnswer.of(
        attachments.send(InteractionId.of(customer), new Sender.Customer(), form.upload()));
  }

  @GetMapping("/{attachmentId}")
  void file(@PathVariable UUID attachmentId, Principal customer, HttpServletResponse response)
      throws IOException {
    answer.write(files.find(InteractionId.of(customer), attachmentId), response);
  }

  @GetMapping("/{attachmentId}/preview")
  void preview(@PathVariable UUID attachmentId, Principal customer, HttpServletResponse response)
      throws IOException {
    answer.writePreview(files.findPicture(InteractionId.of(customer), attachmentId), response);
  }
}
