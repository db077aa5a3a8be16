package dev.parley.attachment;

import dev.parley.attachment.AttachmentStore.Part;
import dev.parley.interaction.InteractionId;
import dev.parley.message.Attachment;
import dev.parley.message.AttachmentState;
import dev.parley.message.Message;
import dev.parley.message.MessageService;
import dev.parley.message.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a file, its bytes and its message in one transaction. */
@Component
class AttachmentKeeper {
  private final AttachmentRepository attachments;
  private final AttachmentStore store;
  private final MessageService messages;
  private final VirusScanner scanner;
  private final Clock clock;

  AttachmentKeeper(
      AttachmentRepository attachments,
      AttachmentStore store,
      MessageService messages,
      VirusScanner scanner,
      Clock clock) {
    this.attachments = attachments;
    this.store = store;
    this.messages = messages;
    this.scanner = scanner;
    this.clock = clock;
  }

  /** The message last: it takes the chat's row, which nobody waits for while the bytes come. */
  @Transactional(rollbackFor = IOException.class)
  Message keep(
      InteractionId interaction, Sender sender, Upload upload, byte[] hash, HarmlessFile file)
      throws IOException {
    var attachment = attachment(upload, file);
    attachments.insert(interaction, attachment, hash, clock.instant());
    write(attachment.id(), Part.FILE, file.content());
    if (file.picture() != null) {
      write(attachment.id(), Part.PREVIEW, file.picture().preview());
    }
    return messages.attach(interaction, sender, upload.messageId(), attachment, upload.caption());
  }

  private Attachment attachment(Upload upload, HarmlessFile file) throws IOException {
    var picture = file.picture();
    return new Attachment(
        UUID.randomUUID(),
        FileNames.clean(upload.name(), file.type()),
        file.type(),
        Files.size(file.content()),
        picture == null ? null : picture.width(),
        picture == null ? null : picture.height(),
        picture != null,
        scanner.isConfigured() ? AttachmentState.PENDING : AttachmentState.CLEAN);
  }

  private void write(UUID attachment, Part part, Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      store.write(attachment, part, bytes);
    }
  }
}
