package dev.parley.attachment;

import dev.parley.attachment.AttachmentStore.Part;
import dev.parley.interaction.InteractionId;
import dev.parley.message.Attachment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Gives files out, once the caller has found that somebody may read the chat. */
@Service
public class StoredFiles {
  private final AttachmentRepository attachments;
  private final AttachmentStore store;

  StoredFiles(AttachmentRepository attachments, AttachmentStore store) {
    this.attachments = attachments;
    this.store = store;
  }

  /**
   * A file of the chat that may be loaded.
   *
   * @throws AttachmentNotFound if the chat has no such file
   * @throws AttachmentPending if it waits for the virus scanner
   * @throws AttachmentRefused if that has found something
   */
  public Attachment find(InteractionId interaction, UUID id) {
    var file = attachments.find(interaction, id).orElseThrow(() -> new AttachmentNotFound(id));
    return switch (file.state()) {
      case CLEAN -> file;
      case PENDING -> throw new AttachmentPending(id);
      case REFUSED -> throw new AttachmentRefused(id);
    };
  }

  /** As {@link #find}, but only a file that has a preview. */
  public Attachment findPicture(InteractionId interaction, UUID id) {
    var file = find(interaction, id);
    if (!file.preview()) {
      throw new AttachmentNotFound(id);
    }
    return file;
  }

  /** Writes the file's bytes, of which only some are in memory at a time. */
  public void copy(Attachment file, OutputStream out) throws IOException {
    store.copy(file.id(), Part.FILE, out);
  }

  /** Writes the small picture. */
  public void copyPreview(Attachment file, OutputStream out) throws IOException {
    store.copy(file.id(), Part.PREVIEW, out);
  }
}
