package dev.parley.process;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * A parameter of a {@link RoutingTask}: an extension property of its element. Text as it stands in
 * the model, never evaluated and never a variable.
 *
 * @param name of the property in the model
 */
public record StepProperty(String name) {
  /** What the customer reads. */
  public static final StepProperty TEXT = new StepProperty("text");

  /** A {@link ReplyMode} by its wire word. */
  public static final StepProperty MODE = new StepProperty("mode");

  public static final StepProperty TAG = new StepProperty("tag");

  /** 0 to 10, higher first. */
  public static final StepProperty PRIORITY = new StepProperty("priority");

  /** A {@link SkillList}. */
  public static final StepProperty SKILLS = new StepProperty("skills");

  public static final StepProperty DISPOSITION = new StepProperty("disposition");

  /** Its value in the element where the execution stands; empty if there is none. */
  public Optional<String> find(DelegateExecution execution) {
    return properties(execution)
        .filter(property -> name.equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst();
  }

  /**
   * As {@link #find}.
   *
   * @throws IllegalStateException if there is none: no checked flow is so
   */
  public String get(DelegateExecution execution) {
    return find(execution)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Element " + execution.getCurrentActivityId() + " has no property " + name));
  }

  private static Stream<CamundaProperty> properties(DelegateExecution execution) {
    var element = execution.getBpmnModelElementInstance();
    return element.getChildElementsByType(ExtensionElements.class).stream()
        .flatMap(all -> all.getChildElementsByType(CamundaProperties.class).stream())
        .flatMap(all -> all.getCamundaProperties().stream());
  }
}
