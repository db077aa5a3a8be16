package dev.parley.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Every constants class and its model say the same, so that neither can change alone. */
@ParameterizedClass
@ValueSource(
    classes = {
      AskForm.class,
      BotFirst.class,
      CallWebhook.class,
      ChatInteraction.class,
      DefaultRoutingFlow.class,
      HandToBot.class,
      OfferToQueue.class,
      OfferToAgent.class,
      OverflowWithWorkingHours.class,
      ProduceTranscript.class
    })
class ModelAndConstantsTest {

  private static final Pattern READABLE_ID =
      Pattern.compile("(Task|Event|Gateway|Activity|Flow)(_[A-Z][A-Za-z]+)");
  private static final Pattern VARIABLE_READ = Pattern.compile("\\$\\{(\\w+)( == '\\w+')?}");
  private static final Pattern LITERAL = Pattern.compile("'(\\w+)'");

  private final Class<?> constants;
  private final BpmnModelInstance model;

  ModelAndConstantsTest(Class<?> constants) {
    this.constants = constants;
    var file = "/processes/" + constant("KEY") + ".bpmn";
    this.model = Bpmn.readModelFromStream(getClass().getResourceAsStream(file));
  }

  @Test
  void agreeOnTheKey() {
    assertThat(model.getModelElementsByType(Process.class))
        .extracting(Process::getId)
        .containsExactly(constant("KEY"));
  }

  @Test
  void agreeOnTheNamedSteps() {
    var named =
        model.getModelElementsByType(FlowNode.class).stream()
            .filter(node -> node.getName() != null)
            .map(FlowElement::getId)
            .collect(toSet());

    var ids = strings(name -> !name.equals("KEY") && !name.endsWith("_MESSAGE"));

    // an unnamed gateway may have a constant, a named step must have one
    assertThat(ids).containsAll(named).allMatch(id -> model.getModelElementById(id) != null);
  }

  @Test
  void agreeOnTheMessages() {
    assertThat(strings(name -> name.endsWith("_MESSAGE")))
        .isEqualTo(
            model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(toSet()));
  }

  @Test
  void agreeOnTheVariables() {
    assertThat(
            variableNames(
                constants,
                ChatInteraction.class,
                OfferToAgent.class,
                HandToBot.class,
                RoutingTask.class))
        .containsAll(variablesOfModel());
  }

  @Test
  void compareValuesThatExist() {
    var wire = new HashSet<String>();
    Stream.of(Outcome.values()).map(Outcome::wire).forEach(wire::add);
    Stream.of(Selection.values()).map(Selection::name).forEach(wire::add);
    wire.add(Duration.ZERO.toString());
    wire.add(CallWebhook.failed());
    wire.add(HandToBot.handOver());
    wire.add(HandToBot.timeOver());
    wire.add(AskForm.timeOver());
    wire.add(AskForm.none());

    var compared =
        model.getModelElementsByType(ConditionExpression.class).stream()
            .flatMap(condition -> LITERAL.matcher(condition.getTextContent()).results())
            .map(match -> match.group(1));
    var written =
        model.getModelElementsByType(CamundaOutputParameter.class).stream()
            .map(CamundaOutputParameter::getTextContent);

    assertThat(Stream.concat(compared, written)).allMatch(wire::contains);
  }

  @Test
  void haveReadableIds() {
    assertThat(model.getModelElementsByType(FlowElement.class))
        .extracting(FlowElement::getId)
        .allMatch(READABLE_ID.asMatchPredicate());
  }

  private Set<String> variablesOfModel() {
    var names = new HashSet<String>();
    Stream.concat(
            model.getModelElementsByType(ConditionExpression.class).stream(),
            model.getModelElementsByType(TimeDuration.class).stream())
        .map(expression -> VARIABLE_READ.matcher(expression.getTextContent()))
        .flatMap(matcher -> matcher.results().limit(1))
        .forEach(match -> names.add(match.group(1)));
    model.getModelElementsByType(CamundaIn.class).stream()
        .flatMap(in -> Stream.of(in.getCamundaSource(), in.getCamundaTarget()))
        .flatMap(name -> Optional.ofNullable(name).stream())
        .forEach(names::add);
    model.getModelElementsByType(CamundaOut.class).stream()
        .flatMap(out -> Stream.of(out.getCamundaSource(), out.getCamundaTarget()))
        .forEach(names::add);
    model.getModelElementsByType(CamundaOutputParameter.class).stream()
        .map(CamundaOutputParameter::getCamundaName)
        .forEach(names::add);
    return names;
  }

  private static Set<String> variableNames(Class<?>... classes) {
    return Stream.of(classes)
        .flatMap(type -> Stream.of(type.getFields()))
        .flatMap(field -> variableName(value(field)).stream())
        .collect(toSet());
  }

  private static Optional<String> variableName(Object constant) {
    if (constant instanceof ProcessVariable<?> variable) {
      return Optional.of(variable.name());
    }
    return constant instanceof YesNo answer ? Optional.of(answer.name()) : Optional.empty();
  }

  private Set<String> strings(Predicate<String> fieldName) {
    return Stream.of(constants.getFields())
        .filter(field -> field.getType() == String.class && fieldName.test(field.getName()))
        .map(field -> (String) value(field))
        .collect(toSet());
  }

  private String constant(String fieldName) {
    return strings(fieldName::equals).iterator().next();
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
