package dev.parley.process;

import static dev.parley.process.OverflowWithWorkingHours.ASK_FOR_PATIENCE;
import static dev.parley.process.OverflowWithWorkingHours.CHAT_ACCEPTED;
import static dev.parley.process.OverflowWithWorkingHours.EXPLAIN_CLOSURE;
import static dev.parley.process.OverflowWithWorkingHours.OFFER_TO_OVERFLOW_QUEUE;
import static dev.parley.process.OverflowWithWorkingHours.OFFER_TO_WEBSITE_QUEUE;
import static dev.parley.process.OverflowWithWorkingHours.RAISE_PRIORITY;
import static dev.parley.process.OverflowWithWorkingHours.ROUTING_ENDED;
import static dev.parley.process.OverflowWithWorkingHours.TAG_AS_AFTER_HOURS;
import static dev.parley.process.OverflowWithWorkingHours.WORKING_HOURS_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Deployment(resources = "processes/overflow-with-working-hours.bpmn")
class OverflowWithWorkingHoursProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder()
          .excludeProcessDefinitionKeys(OfferToQueue.KEY, StubProcess.CALLER)
          .assertClassCoverageAtLeast(1.0)
          .build();

  private boolean open = true;
  private String priority = "";
  private ProcessInstance caller;

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
    Mocks.register(
        "workingHoursDelegate", (JavaDelegate) execution -> RoutingTask.OPEN.set(execution, open));
    Mocks.register("automaticReplyDelegate", (JavaDelegate) StepProperty.TEXT::get);
    Mocks.register("tagInteractionDelegate", (JavaDelegate) StepProperty.TAG::get);
    Mocks.register(
        "setPriorityDelegate",
        (JavaDelegate) execution -> priority = StepProperty.PRIORITY.get(execution));
    var repository = EXTENSION.getRepositoryService();
    EXTENSION.manageDeployment(StubProcess.deployWaiting(repository, OfferToQueue.KEY));
    EXTENSION.manageDeployment(
        StubProcess.deployCallerOf(repository, OverflowWithWorkingHours.KEY));
  }

  @AfterEach
  void tearDown() {
    Mocks.reset();
  }

  @Test
  void asksTheWebsitesQueueForTwoMinutes() {
    var routing = start();

    assertThat(routing).isWaitingAtExactly(OFFER_TO_WEBSITE_QUEUE);
    assertThat(offered(routing)).isEqualTo(offeredFor(Duration.ofMinutes(2)));
  }

  @Test
  void endsWhenItsQueueAccepts() {
    var routing = start();

    offerEnds(routing, Outcome.ACCEPTED);

    assertThat(routing).hasPassed(CHAT_ACCEPTED).isEnded();
    assertCallerGot(Outcome.ACCEPTED);
  }

  @Test
  void asksTheOverflowQueueWithinTheWorkingHours() {
    var routing = start();

    offerEnds(routing, Outcome.QUEUE_TIME_OVER);

    assertThat(routing).hasPassed(ASK_FOR_PATIENCE, RAISE_PRIORITY);
    assertThat(routing).isWaitingAtExactly(OFFER_TO_OVERFLOW_QUEUE);
    assertThat(priority).isEqualTo("8");
    assertThat(offered(routing)).isEqualTo(offeredFor(StartedChat.QUEUE_TIMEOUT));
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "QUEUE_TIME_OVER"})
  void endsAsTheOverflowQueueDoes(Outcome outcome) {
    var routing = start();
    offerEnds(routing, Outcome.QUEUE_TIME_OVER);

    offerEnds(routing, outcome);

    assertThat(routing).hasPassed(ROUTING_ENDED).isEnded();
    assertCallerGot(outcome);
  }

  @Test
  void asksForAMessageAfterTheWorkingHours() {
    var routing = start();
    open = false;

    offerEnds(routing, Outcome.QUEUE_TIME_OVER);

    assertThat(routing).hasPassed(EXPLAIN_CLOSURE, TAG_AS_AFTER_HOURS, WORKING_HOURS_OVER);
    assertThat(routing).isEnded();
    assertCallerGot(Outcome.QUEUE_TIME_OVER);
  }

  private ProcessInstance start() {
    caller = StartedChat.inside(StubProcess.CALLER);
    return calledProcessInstance(OverflowWithWorkingHours.KEY, caller);
  }

  private static void offerEnds(ProcessInstance routing, Outcome outcome) {
    complete(task(calledProcessInstance(routing)), OfferToQueue.OUTCOME.of(outcome));
  }

  private static Map<String, Object> offered(ProcessInstance routing) {
    var offering = calledProcessInstance(routing);
    assertThat(offering).hasBusinessKey(StartedChat.INTERACTION.toString());
    return runtimeService().getVariables(offering.getId());
  }

  private static Map<String, Object> offeredFor(Duration longestWait) {
    var variables = StartedChat.offered();
    OfferToQueue.QUEUE_TIMEOUT.put(variables, longestWait);
    return variables;
  }

  private void assertCallerGot(Outcome outcome) {
    assertThat(caller).isWaitingAt(StubProcess.TASK);
    assertThat(caller).variables().containsEntry(OfferToQueue.OUTCOME.name(), outcome.wire());
  }
}
