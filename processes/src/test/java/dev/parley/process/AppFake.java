package dev.parley.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.test.mock.Mocks;

/**
 * Stands in for the app behind the models: finds candidates as the test has scripted and records
 * what it was called for.
 */
final class AppFake {

  static final Duration ROUND_PAUSE = Duration.ofSeconds(5);

  private final Deque<Selection> script = new ArrayDeque<>();
  private final List<Call> calls = new ArrayList<>();

  private boolean isBotThere = true;
  private boolean isFormThere = true;

  private record Call(String step, String businessKey) {}

  /** Makes the beans that the models name resolve to this fake, until {@code Mocks.reset()}. */
  static AppFake register() {
    var app = new AppFake();
    Mocks.register("selectCandidatesDelegate", (JavaDelegate) app::selectCandidates);
    Mocks.register("selectNamedAgentDelegate", (JavaDelegate) app::selectNamedAgent);
    Mocks.register("endOpenOffersDelegate", (JavaDelegate) app::endOpenOffers);
    Mocks.register("closeInteractionDelegate", (JavaDelegate) app::close);
    Mocks.register("recordMissingDispositionDelegate", (JavaDelegate) app::missDisposition);
    Mocks.register("endWrapUpDelegate", (JavaDelegate) app::endWrapUp);
    Mocks.register("returnTransferDelegate", (JavaDelegate) app::returnTransfer);
    Mocks.register("cutOffVideoCallDelegate", (JavaDelegate) app::cutOff);
    Mocks.register("callBotDelegate", (JavaDelegate) app::callBot);
    Mocks.register("botChatListener", (ExecutionListener) app::leaveBot);
    Mocks.register("lookUpFormDelegate", (JavaDelegate) app::lookUpForm);
    Mocks.register("formTaskListener", (TaskListener) app::askForm);
    Mocks.register("askedFormListener", (ExecutionListener) app::leaveForm);
    Mocks.register("takeBackFormDelegate", (JavaDelegate) app::takeBackForm);
    Mocks.register("closeWithDispositionDelegate", (JavaDelegate) app::close);
    Mocks.register("offerTaskListener", (TaskListener) app::offer);
    Mocks.register("conversationTaskListener", (TaskListener) app::converse);
    Mocks.register("wrapUpTaskListener", (TaskListener) app::wrapUp);
    return app;
  }

  /** No bot asks for chats. */
  AppFake withoutBot() {
    isBotThere = false;
    return this;
  }

  /** No form has the name that the flow gives. */
  AppFake withoutForm() {
    isFormThere = false;
    return this;
  }

  /** The next searches for candidates find these, one after the other. */
  AppFake finds(Selection... selections) {
    script.addAll(List.of(selections));
    return this;
  }

  /** The steps that were called under the business key of this interaction, in order. */
  List<String> callsFor(UUID interaction) {
    return calls.stream()
        .filter(call -> call.businessKey().equals(interaction.toString()))
        .map(Call::step)
        .toList();
  }

  private void selectCandidates(DelegateExecution execution) {
    var selection = script.remove();
    record("select", execution);
    OfferToQueue.SELECTION.set(execution, selection);
    switch (selection) {
      case EXHAUSTED -> OfferToQueue.ROUND_PAUSE.set(execution, ROUND_PAUSE);
      case REFUSED -> OfferToQueue.OUTCOME.set(execution, Outcome.REJECTED);
      case FOUND, NONE -> {}
    }
  }

  private void selectNamedAgent(DelegateExecution execution) {
    var selection = script.remove();
    record("select " + OfferToAgent.AGENT_ID.get(execution), execution);
    OfferToAgent.SELECTION.set(execution, selection);
    if (selection == Selection.NONE) {
      OfferToAgent.OUTCOME.set(execution, Outcome.UNAVAILABLE);
    }
  }

  private void offer(DelegateTask task) {
    record("offer", task.getExecution());
    task.addCandidateGroup("queue-1");
  }

  private void callBot(DelegateExecution execution) {
    record("call " + HandToBot.BOT.get(execution), execution);
    if (!isBotThere) {
      throw new BpmnError(HandToBot.unreachable());
    }
  }

  private void leaveBot(DelegateExecution execution) {
    record("leave bot", execution);
  }

  private void lookUpForm(DelegateExecution execution) {
    record("look up " + AskForm.FORM.get(execution), execution);
    if (!isFormThere) {
      AskForm.REST.set(execution, Duration.ofSeconds(1));
      throw new BpmnError(AskForm.unknown());
    }
  }

  private void askForm(DelegateTask task) {
    record("ask for " + AskForm.FIELD.get(task), task.getExecution());
  }

  private void leaveForm(DelegateExecution execution) {
    record("leave form", execution);
  }

  private void takeBackForm(DelegateExecution execution) {
    record("take back form", execution);
  }

  private void converse(DelegateTask task) {
    record("converse", task.getExecution());
    task.setAssignee("agent-1");
  }

  private void wrapUp(DelegateTask task) {
    record("wrap up", task.getExecution());
    task.setAssignee("agent-1");
  }

  private void missDisposition(DelegateExecution execution) {
    record("record missing disposition", execution);
  }

  private void endWrapUp(DelegateExecution execution) {
    record("end wrap-up", execution);
  }

  private void returnTransfer(DelegateExecution execution) {
    record("return " + ChatInteraction.TRANSFER_OUTCOME.get(execution).wire(), execution);
  }

  private void endOpenOffers(DelegateExecution execution) {
    record("end open offers", execution);
  }

  private void close(DelegateExecution execution) {
    var outcome = ChatInteraction.OUTCOME.find(execution);
    record("close " + (outcome == null ? "without outcome" : outcome.wire()), execution);
  }

  private void cutOff(DelegateExecution execution) {
    record("cut off", execution);
  }

  private void record(String step, DelegateExecution execution) {
    calls.add(new Call(step, execution.getProcessBusinessKey()));
  }
}
