package dev.parley.transcript;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Makes transcripts that a person of the staff waits for: how far each is stands in the database,
 * so that any node can tell, and can end it.
 */
@Service
public class TranscriptProductions {
  private static final int MESSAGES_BETWEEN_LOOKS = 250;

  private final Transcripts transcripts;
  private final ProductionRepository productions;

  TranscriptProductions(Transcripts transcripts, ProductionRepository productions) {
    this.transcripts = transcripts;
    this.productions = productions;
  }

  /** What there is to be made of an interaction. */
  public TranscriptOffer offer(InteractionId interaction, TranscriptRights rights) {
    return new TranscriptOffer(transcripts.length(interaction), rights);
  }

  /**
   * Makes the PDF of an interaction; that is on record.
   *
   * @param request names this production, made by the client
   * @param contents what is to be in it
   * @throws TranscriptCancelled if it was cancelled meanwhile
   * @throws ProductionRunning if one of this name is in the making
   */
  public TranscriptFile make(
      UUID request, StaffIdentity who, InteractionId interaction, Contents contents) {
    var total = transcripts.length(interaction);
    productions.begin(request, who, interaction, contents, total);
    try {
      var made = transcripts.make(interaction, contents, done -> look(request, done));
      return wanted(request, total, made);
    } finally {
      productions.end(request);
    }
  }

  /**
   * @throws ProductionNotFound if there is no such production of this person
   */
  public Production read(UUID request, StaffIdentity who) {
    return productions.find(request, who.id()).orElseThrow(ProductionNotFound::new);
  }

  /** Ends one of this person's; one that is over already is none. */
  public void cancel(UUID request, StaffIdentity who) {
    productions.cancel(request, who.id());
  }

  /** Cancelled while it was printed: then nobody gets it. */
  private TranscriptFile wanted(UUID request, long total, TranscriptFile made) {
    if (productions.advance(request, total)) {
      made.close();
      throw new TranscriptCancelled();
    }
    return made;
  }

  private void look(UUID request, long done) {
    if (done % MESSAGES_BETWEEN_LOOKS == 0 && productions.advance(request, done)) {
      throw new TranscriptCancelled();
    }
  }
}
