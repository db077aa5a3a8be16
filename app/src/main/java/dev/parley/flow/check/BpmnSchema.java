package dev.parley.flow.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;

/** The schema of BPMN itself, asked last: by then the model holds nothing that could hurt. */
final class BpmnSchema {

  private BpmnSchema() {}

  static Optional<Finding> check(String xml) {
    try {
      Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      return Optional.empty();
    } catch (ModelException notBpmn) {
      return Optional.of(
          Finding.ofModel("not-bpmn", Saying.of("The diagram is not BPMN: %s", reason(notBpmn))));
    }
  }

  private static String reason(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return Words.shortened(String.valueOf(cause.getMessage()), 200);
  }
}
