package dev.parley.process;

import static dev.parley.process.OfferToQueue.AGENT_AVAILABLE;
import static dev.parley.process.OfferToQueue.ANOTHER_AGENT_AVAILABLE;
import static dev.parley.process.OfferToQueue.END_OPEN_OFFERS;
import static dev.parley.process.OfferToQueue.INTERACTION_ACCEPTED;
import static dev.parley.process.OfferToQueue.INTERACTION_NOT_ACCEPTED;
import static dev.parley.process.OfferToQueue.NEW_ROUND;
import static dev.parley.process.OfferToQueue.NEW_ROUND_DUE;
import static dev.parley.process.OfferToQueue.OFFER_INTERACTION;
import static dev.parley.process.OfferToQueue.OUTCOME;
import static dev.parley.process.OfferToQueue.QUEUE_TIME_OVER;
import static dev.parley.process.OfferToQueue.SELECT_CANDIDATES;
import static dev.parley.process.OfferToQueue.TRANSFER_REFUSED;
import static dev.parley.process.Selection.EXHAUSTED;
import static dev.parley.process.Selection.FOUND;
import static dev.parley.process.Selection.NONE;
import static dev.parley.process.Selection.REFUSED;
import static dev.parley.process.StartedChat.INTERACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.core.engine.ExcludeFromProcessCoverage;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/offer-to-queue.bpmn")
class OfferToQueueProcessTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder()
          .excludeProcessDefinitionKeys(StubProcess.CALLER)
          .assertClassCoverageAtLeast(1.0)
          .build();

  private final AppFake app = AppFake.register();
  private ProcessInstance caller;

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
    EXTENSION.manageDeployment(
        StubProcess.deployCallerOf(EXTENSION.getRepositoryService(), OfferToQueue.KEY));
    ClockUtil.setCurrentTime(Date.from(NOON));
  }

  @AfterEach
  void tearDown() {
    Mocks.reset();
    ClockUtil.reset();
  }

  @Test
  void offersToTheCandidatesInTheTransactionOfTheStart() {
    app.finds(FOUND);

    var offering = start();

    assertThat(offering).isWaitingAtExactly(OFFER_INTERACTION);
    assertThat(task(offering)).hasCandidateGroup("queue-1");
    assertThat(app.callsFor(INTERACTION)).containsExactly("select", "offer");
  }

  @Test
  void endsWhenAnAgentAccepts() {
    app.finds(FOUND);
    var offering = start();

    answer(offering, Outcome.ACCEPTED);

    assertThat(offering).hasPassed(INTERACTION_ACCEPTED).isEnded();
    assertCallerGot(Outcome.ACCEPTED);
  }

  @Test
  void searchesAgainWhenAllWhoWereAskedHaveRejected() {
    app.finds(FOUND, FOUND);
    var offering = start();

    answer(offering, Outcome.REJECTED);

    assertThat(offering).isWaitingAt(OFFER_INTERACTION);
    assertThat(app.callsFor(INTERACTION)).containsExactly("select", "offer", "select", "offer");
  }

  @Test
  void searchesAgainWhenNobodyAnswersInTime() {
    app.finds(FOUND, NONE);
    var offering = start();

    answer(offering, Outcome.TIMED_OUT);

    assertThat(offering).isWaitingAtExactly(AGENT_AVAILABLE);
    assertThat(app.callsFor(INTERACTION)).containsExactly("select", "offer", "select");
  }

  @Test
  void acceptsInALaterTry() {
    app.finds(FOUND, FOUND);
    var offering = start();
    answer(offering, Outcome.REJECTED);

    answer(offering, Outcome.ACCEPTED);

    assertThat(offering).hasPassed(INTERACTION_ACCEPTED).isEnded();
    assertCallerGot(Outcome.ACCEPTED);
  }

  @Test
  void waitsForAnAgentWhenNobodyIsEligible() {
    app.finds(NONE, FOUND);
    var offering = start();
    assertThat(offering).isWaitingAtExactly(AGENT_AVAILABLE);

    StartedChat.agentBecomesAvailable();

    assertThat(offering).hasPassed(AGENT_AVAILABLE).isWaitingAt(OFFER_INTERACTION);
    assertThat(app.callsFor(INTERACTION)).containsExactly("select", "select", "offer");
  }

  @Test
  void startsANewRoundAfterAPauseWhenAllHaveRefused() {
    app.finds(FOUND, EXHAUSTED, FOUND);
    var offering = start();
    answer(offering, Outcome.REJECTED);
    assertThat(offering).isWaitingAtExactly(NEW_ROUND);
    assertThat(job(NEW_ROUND_DUE, offering)).hasDueDate(at(AppFake.ROUND_PAUSE));

    execute(job(NEW_ROUND_DUE, offering));

    assertThat(offering)
        .hasPassed(NEW_ROUND_DUE)
        .hasNotPassed(ANOTHER_AGENT_AVAILABLE)
        .isWaitingAt(OFFER_INTERACTION);
    assertThat(app.callsFor(INTERACTION))
        .containsExactly("select", "offer", "select", "select", "offer");
  }

  @Test
  void endsATransferThatEverybodyHasRefused() {
    app.finds(FOUND, REFUSED);
    var offering = start();

    answer(offering, Outcome.REJECTED);

    assertThat(offering).hasPassed(TRANSFER_REFUSED).isEnded();
    assertCallerGot(Outcome.REJECTED);
    assertThat(app.callsFor(INTERACTION)).containsExactly("select", "offer", "select");
  }

  @Test
  void asksAnotherAgentBeforeTheNewRoundIsDue() {
    app.finds(EXHAUSTED, FOUND);
    var offering = start();

    StartedChat.agentBecomesAvailable();

    assertThat(offering)
        .hasPassed(ANOTHER_AGENT_AVAILABLE)
        .hasNotPassed(NEW_ROUND_DUE)
        .isWaitingAt(OFFER_INTERACTION);
    assertThat(job(NEW_ROUND_DUE, offering)).isNull();
  }

  @Test
  void endsOpenOffersWhenTheQueueTimeIsOver() {
    app.finds(FOUND);
    var offering = start();
    assertThat(job(QUEUE_TIME_OVER, offering)).hasDueDate(at(StartedChat.QUEUE_TIMEOUT));

    execute(job(QUEUE_TIME_OVER, offering));

    assertThat(offering)
        .hasPassed(QUEUE_TIME_OVER, END_OPEN_OFFERS, INTERACTION_NOT_ACCEPTED)
        .isEnded();
    assertCallerGot(Outcome.QUEUE_TIME_OVER);
    assertThat(app.callsFor(INTERACTION)).containsExactly("select", "offer", "end open offers");
  }

  @Test
  void replacesTheOutcomeOfAnEarlierTryWhenTheQueueTimeIsOver() {
    app.finds(FOUND, EXHAUSTED);
    var offering = start();
    answer(offering, Outcome.REJECTED);

    execute(job(QUEUE_TIME_OVER, offering));

    assertThat(offering).hasPassed(INTERACTION_NOT_ACCEPTED).isEnded();
    assertCallerGot(Outcome.QUEUE_TIME_OVER);
  }

  @Test
  void stopsWaitingForAnAgentWhenTheQueueTimeIsOver() {
    app.finds(NONE);
    var offering = start();

    execute(job(QUEUE_TIME_OVER, offering));

    assertThat(offering).hasPassed(INTERACTION_NOT_ACCEPTED).isEnded();
    assertThatThrownBy(StartedChat::agentBecomesAvailable)
        .isInstanceOf(MismatchingMessageCorrelationException.class);
    assertCallerGot(Outcome.QUEUE_TIME_OVER);
  }

  @Test
  void hearsOfNoFreeAgentWhileItIsOffered() {
    app.finds(FOUND);
    var offering = start();

    assertThatThrownBy(StartedChat::agentBecomesAvailable)
        .isInstanceOf(MismatchingMessageCorrelationException.class);
    assertThat(offering).isWaitingAt(OFFER_INTERACTION).hasPassed(SELECT_CANDIDATES);
  }

  @Test
  @ExcludeFromProcessCoverage // no instance comes to be
  void doesNotStartWithoutAQueueTimeout() {
    assertThatThrownBy(() -> runtimeService().startProcessInstanceByKey(OfferToQueue.KEY))
        .hasMessageContaining("queueTimeout");
  }

  private ProcessInstance start() {
    caller = StartedChat.inside(StubProcess.CALLER);
    return calledProcessInstance(caller);
  }

  private static void answer(ProcessInstance offering, Outcome outcome) {
    complete(task(OFFER_INTERACTION, offering), OUTCOME.of(outcome));
  }

  private static Date at(Duration afterNoon) {
    return Date.from(NOON.plus(afterNoon));
  }

  private void assertCallerGot(Outcome outcome) {
    assertThat(caller).isWaitingAt(StubProcess.TASK);
    assertThat(caller).variables().containsEntry(OUTCOME.name(), outcome.wire());
  }
}
