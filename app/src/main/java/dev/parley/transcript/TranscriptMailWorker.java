package dev.parley.transcript;

import dev.parley.interaction.InteractionService;
import dev.parley.interaction.TranscriptMailState;
import dev.parley.mail.MailNotConfigured;
import dev.parley.mail.MailNotSent;
import dev.parley.mail.Mailer;
import dev.parley.platform.engine.TaskThreads;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Produces and mails the transcripts that processes wait for. A mail server that is away is tried
 * again for more than an hour. A node that dies between the server's answer and the commit leaves
 * the mail to another one, which sends it again under the same Message-ID.
 */
@Component
@EnableConfigurationProperties(TranscriptMailProperties.class)
class TranscriptMailWorker {
  private static final Logger log = LoggerFactory.getLogger(TranscriptMailWorker.class);
  private static final int THREADS = 2;

  private final TranscriptProcessGateway process;
  private final TranscriptMailRepository stored;
  private final TranscriptMails mails;
  private final Transcripts transcripts;
  private final Mailer mailer;
  private final InteractionService interactions;
  private final TransactionTemplate transaction;
  private final TranscriptMailProperties properties;
  private final TaskThreads threads = new TaskThreads(THREADS);

  TranscriptMailWorker(
      TranscriptProcessGateway process,
      TranscriptMailRepository stored,
      TranscriptMails mails,
      Transcripts transcripts,
      Mailer mailer,
      InteractionService interactions,
      TransactionTemplate transaction,
      TranscriptMailProperties properties) {
    this.process = process;
    this.stored = stored;
    this.mails = mails;
    this.transcripts = transcripts;
    this.mailer = mailer;
    this.interactions = interactions;
    this.transaction = transaction;
    this.properties = properties;
  }

  @Scheduled(fixedDelayString = "${parley.transcript.mail.look-every:1s}")
  void takeTasks() {
    threads.take(process::take, this::work);
  }

  private void work(TranscriptTask task) {
    try {
      var mail = stored.find(task.mail());
      if (mail.isEmpty()) {
        transaction.executeWithoutResult(status -> process.complete(task, false));
      } else {
        send(task, mail.get());
      }
    } catch (RuntimeException trouble) {
      // the lock of the task runs out, and somebody tries again
      log.warn("Transcript mail {} could not be worked on", task.mail(), trouble);
    }
  }

  private void send(TranscriptTask task, TranscriptMail mail) {
    try {
      produceAndSend(mail);
    } catch (MailNotSent refused) {
      failed(task, mail, refused.isForGood());
      return;
    } catch (MailNotConfigured | TranscriptsBusy notNow) {
      failed(task, mail, false);
      return;
    } catch (RuntimeException trouble) {
      log.error("Transcript {} could not be produced", mail.id(), trouble);
      failed(task, mail, false);
      return;
    }
    end(task, mail, TranscriptMailState.SENT);
  }

  private void produceAndSend(TranscriptMail mail) {
    var contents = Contents.forCustomer(mail.language());
    try (var transcript = transcripts.make(mail.interaction(), contents, Progress.UNWATCHED)) {
      mailer.send(TranscriptLetter.of(mail, transcripts.head(mail.interaction()), transcript));
    }
  }

  private void failed(TranscriptTask task, TranscriptMail mail, boolean forGood) {
    log.warn("Transcript mail {} was not sent at try {}", mail.id(), task.attempt());
    if (forGood || task.isLast()) {
      end(task, mail, TranscriptMailState.FAILED);
    } else {
      process.retry(task, properties.pauseAfter(task.attempt()));
    }
  }

  private void end(TranscriptTask task, TranscriptMail mail, TranscriptMailState state) {
    transaction.executeWithoutResult(
        status -> {
          interactions.lock(mail.interaction());
          process.complete(task, state == TranscriptMailState.SENT);
          mails.ended(mail, state);
        });
  }

  @PreDestroy
  void stop() {
    threads.close();
  }
}
