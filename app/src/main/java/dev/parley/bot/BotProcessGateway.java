package dev.parley.bot;

import dev.parley.process.HandToBot;
import org.camunda.bpm.engine.ExternalTaskService;
import org.springframework.stereotype.Component;

/** The way to the process that waits for a bot; runs in the caller's transaction. */
@Component
class BotProcessGateway {
  private static final String WORKER = "parley";

  /** The engine completes what is locked; nobody else wants it, and the transaction ends soon. */
  private static final long LOCK_MS = 10_000;

  private final ExternalTaskService tasks;

  BotProcessGateway(ExternalTaskService tasks) {
    this.tasks = tasks;
  }

  void end(String process, String outcome) {
    var task =
        tasks
            .createExternalTaskQuery()
            .processInstanceId(process)
            .topicName(HandToBot.topic())
            .singleResult();
    tasks.lock(task.getId(), WORKER, LOCK_MS);
    tasks.complete(task.getId(), WORKER, HandToBot.OUTCOME.of(outcome));
  }
}
