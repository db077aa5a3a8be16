package dev.parley.transcript;

import dev.parley.interaction.InteractionId;
import dev.parley.process.ChatInteraction;
import dev.parley.process.ProduceTranscript;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only way to the process that produces transcripts. */
@Component
class TranscriptProcessGateway {
  /** Longer than printing and mailing may take. */
  private static final Duration LOCK = Duration.ofMinutes(5);

  private static final String WORKER = "parley";

  private final RuntimeService runtime;
  private final ExternalTaskService tasks;

  TranscriptProcessGateway(RuntimeService runtime, ExternalTaskService tasks) {
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /**
   * The chat's own process produces it beside the wrap-up. One that began with a version of the
   * process that knows no transcripts, or is over, needs a process for that alone.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void produce(InteractionId interaction, UUID mail) {
    // asked first: an exception of the engine would doom the transaction
    var chat =
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(interaction.businessKey())
            .messageEventSubscriptionName(ChatInteraction.TRANSCRIPT_WANTED_MESSAGE)
            .singleResult();
    if (chat == null) {
      produceAlone(mail);
      return;
    }
    runtime.messageEventReceived(
        ChatInteraction.TRANSCRIPT_WANTED_MESSAGE,
        chat.getId(),
        ChatInteraction.TRANSCRIPT_MAIL_ID.of(mail));
  }

  /** A process for nothing but that. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void produceAlone(UUID mail) {
    runtime.startProcessInstanceByKey(ProduceTranscript.KEY, ProduceTranscript.MAIL_ID.of(mail));
  }

  /** What is due and nobody works on: from now on the caller does. */
  @Transactional
  public List<TranscriptTask> take(int most) {
    return tasks
        .fetchAndLock(most, WORKER)
        .topic(ProduceTranscript.topic(), LOCK.toMillis())
        .variables(ProduceTranscript.MAIL_ID.name())
        .execute()
        .stream()
        .map(TranscriptProcessGateway::task)
        .toList();
  }

  private static TranscriptTask task(LockedExternalTask task) {
    var failures = task.getRetries() == null ? 0 : TranscriptTask.TRIES - task.getRetries();
    var mail = (String) task.getVariables().get(ProduceTranscript.MAIL_ID.name());
    return new TranscriptTask(
        task.getId(), ProduceTranscript.MAIL_ID.codec().read(mail), failures + 1);
  }

  /** The process goes on, unless somebody else has done this. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void complete(TranscriptTask task, boolean sent) {
    if (isWaiting(task)) {
      var variables = new HashMap<String, Object>();
      ProduceTranscript.SENT.put(variables, sent);
      tasks.complete(task.task(), WORKER, variables);
    }
  }

  /** It is tried again after the pause. */
  @Transactional
  public void retry(TranscriptTask task, Duration pause) {
    if (isWaiting(task)) {
      tasks.handleFailure(
          task.task(), WORKER, "Not sent", TranscriptTask.TRIES - task.attempt(), pause.toMillis());
    }
  }

  private boolean isWaiting(TranscriptTask task) {
    return tasks.createExternalTaskQuery().externalTaskId(task.task()).count() == 1;
  }
}
