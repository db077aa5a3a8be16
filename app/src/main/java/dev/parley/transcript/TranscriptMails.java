package dev.parley.transcript;

import dev.parley.interaction.InteractionAnnouncer;
import dev.parley.interaction.InteractionEnded;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.TranscriptMailState;
import dev.parley.mail.MailAddress;
import dev.parley.mail.MailSettingsService;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Transcripts that customers want by mail: asked for at any time, produced when the chat is over.
 */
@Service
public class TranscriptMails {
  /** Parley is no way to write to strangers. */
  private static final int MOST_OF_A_CHAT = 3;

  private final TranscriptMailRepository mails;
  private final TranscriptProcessGateway process;
  private final InteractionService interactions;
  private final InteractionAnnouncer announcer;
  private final MailSettingsService mail;
  private final Clock clock;

  TranscriptMails(
      TranscriptMailRepository mails,
      TranscriptProcessGateway process,
      InteractionService interactions,
      InteractionAnnouncer announcer,
      MailSettingsService mail,
      Clock clock) {
    this.mails = mails;
    this.process = process;
    this.interactions = interactions;
    this.announcer = announcer;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * The customer wants the chat by mail: at once if it is over, else when it is. While it runs the
   * last wish holds.
   *
   * @throws TranscriptNotOffered if the website sends none
   * @throws TranscriptAddressInvalid if nobody can be written to there
   * @throws TranscriptMailUnderWay if the chat is over and one is on its way
   * @throws TranscriptMailedOften if it went out often enough
   */
  @Transactional
  public void ask(InteractionId id, TranscriptMailRequest request) {
    requireOffered(id);
    if (!MailAddress.isOne(request.address())) {
      throw new TranscriptAddressInvalid();
    }
    var isOver = interactions.lock(id).isClosed();
    var wish = wish(id, request, isOver);
    if (isOver) {
      process.produce(id, wish.id());
    }
    announcer.announce(id);
  }

  private void requireOffered(InteractionId id) {
    if (!mails.isOffered(id) || !mail.isConfigured()) {
      throw new TranscriptNotOffered();
    }
  }

  private TranscriptMail wish(InteractionId id, TranscriptMailRequest request, boolean isOver) {
    var language = TranscriptLanguages.of(request.language());
    var earlier = mails.requested(id);
    if (earlier.isPresent()) {
      if (isOver) {
        throw new TranscriptMailUnderWay();
      }
      var changed = new TranscriptMail(earlier.get().id(), id, request.address(), language);
      mails.update(changed);
      return changed;
    }
    if (mails.count(id) >= MOST_OF_A_CHAT) {
      throw new TranscriptMailedOften(MOST_OF_A_CHAT);
    }
    var wish = new TranscriptMail(UUID.randomUUID(), id, request.address(), language);
    mails.insert(wish, clock.instant());
    return wish;
  }

  @EventListener
  void produce(InteractionEnded ended) {
    mails
        .requested(ended.interaction())
        .ifPresent(
            wish -> {
              if (ended.afterConversation()) {
                process.produce(wish.interaction(), wish.id());
              } else {
                process.produceAlone(wish.id());
              }
            });
  }

  /** It is over, well or not; the caller holds the interaction's lock. */
  @Transactional(propagation = Propagation.MANDATORY)
  void ended(TranscriptMail wish, TranscriptMailState state) {
    mails.end(wish.id(), state, clock.instant());
    announcer.announce(wish.interaction());
  }
}
