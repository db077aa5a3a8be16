package dev.parley.transcript;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Which transcripts somebody may have of the chats that they may read.
 *
 * @param plain whether those without attachments
 * @param attachments whether those with them
 * @param notes whether internal notes and whispers may be in either
 */
@Schema(name = "TranscriptRights")
public record TranscriptRights(boolean plain, boolean attachments, boolean notes) {
  /** Those of supervisors. */
  public static final TranscriptRights ALL = new TranscriptRights(true, true, true);

  /**
   * @throws TranscriptDenied if such a transcript is not among them
   */
  public void require(boolean withNotes, boolean withAttachments) {
    if (!(withAttachments ? attachments : plain) || (withNotes && !notes)) {
      throw new TranscriptDenied();
    }
  }
}
