package dev.parley.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Processes that stand where a test needs a neighbour of the model under test. */
final class StubProcess {

  static final String CALLER = "stub-caller";
  static final String ROUTING_FLOW = "stub-routing-flow";

  /** The user task at which a stub waits. */
  static final String TASK = "Task_Stub";

  private StubProcess() {}

  /** A process of the given key that waits at {@link #TASK} and leaves its outcome to it. */
  static Deployment deployWaiting(RepositoryService repository, String key) {
    return deploy(repository, process(key).startEvent().userTask(TASK).endEvent().done());
  }

  /** A process {@link #CALLER} that calls another as routing flows do, then waits at TASK. */
  static Deployment deployCallerOf(RepositoryService repository, String calledKey) {
    var model =
        process(CALLER)
            .startEvent()
            .callActivity()
            .calledElement(calledKey)
            .camundaInBusinessKey("#{execution.processBusinessKey}")
            .camundaIn(OfferToQueue.QUEUE_ID.name(), OfferToQueue.QUEUE_ID.name())
            .camundaIn(OfferToQueue.QUEUE_TIMEOUT.name(), OfferToQueue.QUEUE_TIMEOUT.name())
            .camundaIn(OfferToAgent.AGENT_ID.name(), OfferToAgent.AGENT_ID.name())
            .camundaOut(OfferToQueue.OUTCOME.name(), OfferToQueue.OUTCOME.name())
            .userTask(TASK)
            .endEvent()
            .done();
    return deploy(repository, model);
  }

  /** A process {@link #CALLER} that calls a webhook as routing flows do, then waits at TASK. */
  static Deployment deployCallerOfWebhook(RepositoryService repository) {
    var model =
        process(CALLER)
            .startEvent()
            .callActivity()
            .calledElement(CallWebhook.KEY)
            .camundaInBusinessKey("#{execution.processBusinessKey}")
            .camundaIn(CallWebhook.WEBHOOK.name(), CallWebhook.WEBHOOK.name())
            .camundaIn(CallWebhook.ANSWER_TIME_LIMIT.name(), CallWebhook.ANSWER_TIME_LIMIT.name())
            .camundaOut(CallWebhook.OUTCOME.name(), CallWebhook.OUTCOME.name())
            .userTask(TASK)
            .endEvent()
            .done();
    return deploy(repository, model);
  }

  /** A process {@link #CALLER} that calls a bot as routing flows do, then waits at TASK. */
  static Deployment deployCallerOfBot(RepositoryService repository) {
    var model =
        process(CALLER)
            .startEvent()
            .callActivity()
            .calledElement(HandToBot.KEY)
            .camundaInBusinessKey("#{execution.processBusinessKey}")
            .camundaIn(HandToBot.BOT.name(), HandToBot.BOT.name())
            .camundaIn(HandToBot.BOT_TIME_LIMIT.name(), HandToBot.BOT_TIME_LIMIT.name())
            .camundaOut(HandToBot.OUTCOME.name(), HandToBot.OUTCOME.name())
            .userTask(TASK)
            .endEvent()
            .done();
    return deploy(repository, model);
  }

  /** A process {@link #CALLER} that asks a form as routing flows do, then waits at TASK. */
  static Deployment deployCallerOfForm(RepositoryService repository) {
    var model =
        process(CALLER)
            .startEvent()
            .callActivity()
            .calledElement(AskForm.KEY)
            .camundaInBusinessKey("#{execution.processBusinessKey}")
            .camundaIn(AskForm.FORM.name(), AskForm.FORM.name())
            .camundaIn(AskForm.FIELD.name(), AskForm.FIELD.name())
            .camundaIn(AskForm.FORM_TIME_LIMIT.name(), AskForm.FORM_TIME_LIMIT.name())
            .camundaOut(AskForm.OUTCOME.name(), AskForm.OUTCOME.name())
            .camundaOut(AskForm.ANSWER.name(), AskForm.ANSWER.name())
            .userTask(TASK)
            .endEvent()
            .done();
    return deploy(repository, model);
  }

  private static ProcessBuilder process(String key) {
    return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLiveString("P1D");
  }

  private static Deployment deploy(RepositoryService repository, BpmnModelInstance model) {
    var key = model.getModelElementsByType(Process.class).iterator().next().getId();
    return repository.createDeployment().addModelInstance(key + ".bpmn", model).deploy();
  }
}
