package dev.parley.process;

import static dev.parley.process.ProduceTranscript.MAIL_TRANSCRIPT;
import static dev.parley.process.ProduceTranscript.TRANSCRIPT_NOT_SENT;
import static dev.parley.process.ProduceTranscript.TRANSCRIPT_SENT;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.externalTask;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import java.util.HashMap;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/produce-transcript.bpmn")
class ProduceTranscriptProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder().assertClassCoverageAtLeast(1.0).build();

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
  }

  @Test
  void waitsUntilTheTranscriptIsSent() {
    var production = started();
    assertThat(production).isWaitingAtExactly(MAIL_TRANSCRIPT);
    assertThat(externalTask(production)).hasTopicName(ProduceTranscript.topic());

    end(true);

    assertThat(production).hasPassed(TRANSCRIPT_SENT).hasNotPassed(TRANSCRIPT_NOT_SENT).isEnded();
  }

  @Test
  void endsWhenItCannotBeSent() {
    var production = started();

    end(false);

    assertThat(production).hasPassed(TRANSCRIPT_NOT_SENT).hasNotPassed(TRANSCRIPT_SENT).isEnded();
  }

  private static ProcessInstance started() {
    return runtimeService()
        .startProcessInstanceByKey(
            ProduceTranscript.KEY,
            StartedChat.INTERACTION.toString(),
            ProduceTranscript.MAIL_ID.of(StartedChat.TRANSCRIPT_MAIL));
  }

  private static void end(boolean sent) {
    var tasks = EXTENSION.getProcessEngine().getExternalTaskService();
    var topic = ProduceTranscript.topic();
    var task = tasks.fetchAndLock(1, "test").topic(topic, 1000).execute().getFirst();
    var variables = new HashMap<String, Object>();
    ProduceTranscript.SENT.put(variables, sent);
    tasks.complete(task.getId(), "test", variables);
  }
}
