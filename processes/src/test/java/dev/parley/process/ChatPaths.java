package dev.parley.process;

import static dev.parley.process.ChatInteraction.DISPOSITION_DEMANDED;
import static dev.parley.process.ChatInteraction.OUTCOME;
import static dev.parley.process.ChatInteraction.WRAP_UP;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * What the paths of the chat's process have in common. Each theme is an interface of its own; one
 * class runs them all, so that their coverage is counted together.
 */
interface ChatPaths {
  Map<String, Object> NO_WRAP_UP = WRAP_UP.of(Duration.ZERO);
  Duration WRAP_UP_TIME = Duration.ofSeconds(40);
  Map<String, Object> TIME_TO_WRAP_UP = wrapUp(false);
  Map<String, Object> TIME_TO_DISPOSE = wrapUp(true);

  /** What the models call. */
  AppFake app();

  static ProcessInstance conversation() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));
    return chat;
  }

  private static Map<String, Object> wrapUp(boolean dispositionDemanded) {
    var variables = new HashMap<>(WRAP_UP.of(WRAP_UP_TIME));
    DISPOSITION_DEMANDED.put(variables, dispositionDemanded);
    return variables;
  }

  static void routingEndsWith(ProcessInstance chat, Map<String, Object> variables) {
    complete(task(calledProcessInstance(chat)), variables);
  }
}
