package dev.parley.attachment;

import dev.parley.interaction.InteractionId;
import dev.parley.message.Attachment;
import dev.parley.message.Message;
import dev.parley.message.MessageIdReused;
import dev.parley.message.MessageService;
import dev.parley.message.Sender;
import dev.parley.message.StoredMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Takes files into chats: one a message, and the same one only once. */
@Service
public class AttachmentService {
  private final MessageService messages;
  private final AttachmentRules rules;
  private final FileInspection inspection;
  private final AttachmentKeeper keeper;
  private final AttachmentRepository attachments;

  AttachmentService(
      MessageService messages,
      AttachmentRules rules,
      FileInspection inspection,
      AttachmentKeeper keeper,
      AttachmentRepository attachments) {
    this.messages = messages;
    this.rules = rules;
    this.inspection = inspection;
    this.keeper = keeper;
    this.attachments = attachments;
  }

  /**
   * Makes the file harmless, stores it with its message and sends the message to both sides; or
   * finds the message if it was stored before.
   *
   * @throws dev.parley.interaction.InteractionNotFound if there is none for this sender
   * @throws dev.parley.interaction.InteractionClosed if it is over
   * @throws MessageIdReused if the id stands for another message or file
   * @throws AttachmentsOff if the website takes no files
   * @throws AttachmentTooLarge if it takes no such large ones
   * @throws AttachmentTypeRefused if it takes none of this type
   * @throws AttachmentInvalid if this one cannot be taken
   * @throws TooManyAttachments if the chat has got enough of them
   */
  public StoredMessage send(InteractionId interaction, Sender sender, Upload upload) {
    rules.refuseForeign(interaction, sender);
    try (var folder = new UploadFolder()) {
      var file = folder.file("upload");
      var hash = folder.copy(upload.bytes().getInputStream(), file);
      var earlier = earlier(interaction, sender, upload, hash);
      if (earlier.isPresent()) {
        return earlier.get();
      }
      var settings = rules.check(interaction, upload.size());
      var harmless = inspection.inspect(file, upload.name(), settings, folder);
      return keep(interaction, sender, upload, hash, harmless);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private StoredMessage keep(
      InteractionId interaction, Sender sender, Upload upload, byte[] hash, HarmlessFile file)
      throws IOException {
    try {
      return new StoredMessage(keeper.keep(interaction, sender, upload, hash, file), true);
    } catch (DuplicateKeyException | MessageIdReused storedMeanwhile) {
      // the same upload came twice at the same moment
      return earlier(interaction, sender, upload, hash).orElseThrow(() -> storedMeanwhile);
    }
  }

  private Optional<StoredMessage> earlier(
      InteractionId interaction, Sender sender, Upload upload, byte[] hash) {
    var earlier = messages.find(interaction, upload.messageId());
    earlier.ifPresent(message -> refuseOther(message, sender, hash));
    return earlier.map(message -> new StoredMessage(message, false));
  }

  private void refuseOther(Message earlier, Sender sender, byte[] hash) {
    Attachment file = earlier.attachment();
    if (file == null || earlier.author() != sender.party() || !attachments.isOf(file.id(), hash)) {
      throw new MessageIdReused(earlier.id());
    }
  }
}
