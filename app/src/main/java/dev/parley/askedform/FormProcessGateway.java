package dev.parley.askedform;

import dev.parley.process.AskForm;
import java.util.HashMap;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The way to the process that waits for a form; runs in the caller's transaction. */
@Component
class FormProcessGateway {
  private final TaskService tasks;

  FormProcessGateway(TaskService tasks) {
    this.tasks = tasks;
  }

  /**
   * @param choice what the flow may read of the answers
   */
  void answered(AskedForm asked, String choice) {
    var variables = new HashMap<String, Object>();
    AskForm.OUTCOME.put(variables, AskForm.answered());
    AskForm.ANSWER.put(variables, choice);
    tasks.complete(asked.task(), variables);
  }
}
