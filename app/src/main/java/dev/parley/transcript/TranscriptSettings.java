package dev.parley.transcript;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * Who may have which transcript; supervisors may have all.
 *
 * @param agentPlain whether agents may have those of their own chats without attachments
 * @param agentAttachments whether agents may have those with attachments
 * @param agentNotes whether agents may put internal notes and whispers into theirs
 * @param customerWebsites keys of the websites whose customers may download their chats
 * @param mailWebsites keys of the websites whose customers may have their chats mailed
 */
@Schema(name = "TranscriptSettings")
public record TranscriptSettings(
    boolean agentPlain,
    boolean agentAttachments,
    boolean agentNotes,
    @NotNull Set<String> customerWebsites,
    @NotNull Set<String> mailWebsites) {

  public TranscriptSettings {
    customerWebsites = Set.copyOf(customerWebsites);
    mailWebsites = Set.copyOf(mailWebsites);
  }
}
