package dev.parley.flow;

import static dev.parley.flow.HostilePlaces.CALL;
import static dev.parley.flow.HostilePlaces.NOTHING;
import static dev.parley.flow.HostilePlaces.SERVICE;
import static dev.parley.flow.HostilePlaces.TASK;
import static dev.parley.flow.HostilePlaces.base;
import static dev.parley.flow.HostilePlaces.catching;
import static dev.parley.flow.HostilePlaces.extension;
import static dev.parley.flow.HostilePlaces.input;
import static dev.parley.flow.HostilePlaces.mapping;
import static dev.parley.flow.HostilePlaces.process;
import static dev.parley.flow.HostilePlaces.put;
import static dev.parley.flow.HostilePlaces.repetition;
import static dev.parley.flow.HostilePlaces.start;
import static dev.parley.flow.HostilePlaces.step;
import static dev.parley.flow.HostilePlaces.timer;
import static dev.parley.flow.HostilePlaces.withStart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A model for each place that the engine evaluates, with an expression there that runs code: the
 * places come from the engine's parser ({@code BpmnParse}, everything that makes an expression).
 */
public final class HostileExpressions {

  /** Makes a {@code Detector}, as it would make anything else. */
  public static final String CODE =
      "${''.getClass().forName('dev.parley.platform.engine.Detector').newInstance()}";

  /** Look like places to evaluate, but the engine takes the text, or knows no such language. */
  private static final Set<String> NOT_EVALUATED =
      Set.of(
          "candidate starter users",
          "candidate starter groups",
          "potential starter",
          "message start, name",
          "start form key",
          "loop data input",
          "script task, resource");

  static {
    starts();
    flows();
    calls();
    HostileTasks.serviceTasks();
    HostileTasks.userTasks();
    mappings();
    repetitions();
    events();
    scripts();
  }

  private HostileExpressions() {}

  /** Models by the place of the expression; each is a whole document. */
  public static Map<String, String> models() {
    return Map.copyOf(HostilePlaces.MODELS);
  }

  /** Of {@link #models}, those whose code the engine as it comes does run. */
  public static Map<String, String> running() {
    var running = new LinkedHashMap<>(HostilePlaces.MODELS);
    running.keySet().removeAll(NOT_EVALUATED);
    return running;
  }

  private static void starts() {
    start("timer start, duration", timer("timeDuration", CODE));
    start("timer start, date", timer("timeDate", CODE));
    start("timer start, cycle", timer("timeCycle", CODE));
    put(
        "message start, name",
        withStart("<bpmn:messageEventDefinition messageRef=\"Message\" />")
            .outside("<bpmn:message id=\"Message\" name=\"" + CODE + "\" />"));
    put(
        "signal start, name",
        withStart("<bpmn:signalEventDefinition signalRef=\"Signal\" />")
            .outside("<bpmn:signal id=\"Signal\" name=\"" + CODE + "\" />"));
    process("candidate starter users", "camunda:candidateStarterUsers=\"" + CODE + "\"");
    process("candidate starter groups", "camunda:candidateStarterGroups=\"" + CODE + "\"");
    process("process, job priority", "camunda:jobPriority=\"" + CODE + "\"");
    process("process, task priority", "camunda:taskPriority=\"" + CODE + "\"");
    put(
        "potential starter",
        base()
            .add(
                extension(
                    "<camunda:potentialStarter><bpmn:resourceAssignmentExpression>"
                        + "<bpmn:formalExpression>"
                        + CODE
                        + "</bpmn:formalExpression></bpmn:resourceAssignmentExpression>"
                        + "</camunda:potentialStarter>"))
            .add(step(TASK, "", "")));
    put(
        "start form key",
        FlowXml.flow("hostile")
            .add("<bpmn:startEvent id=\"Start\" camunda:formKey=\"" + CODE + "\" />")
            .sequence("Start", "End")
            .end("End"));
  }

  private static void flows() {
    put(
        "condition",
        FlowXml.flow("hostile")
            .start("Choice")
            .gateway("Choice", "End")
            .sequence("Choice", "End")
            .condition("Choice", "Other", CODE)
            .end("End")
            .end("Other"));
    put(
        "skipped condition of a service task",
        base().add(step(SERVICE, NOTHING, "")).condition("Bad", "Second", CODE).end("Second"));
  }

  private static void calls() {
    step("called element", CALL, "calledElement=\"" + CODE + "\"", "");
    step(
        "called element, version",
        CALL,
        "calledElement=\"callee\" camunda:calledElementBinding=\"version\""
            + " camunda:calledElementVersion=\""
            + CODE
            + "\"",
        "");
    step(
        "called element, version tag",
        CALL,
        "calledElement=\"callee\" camunda:calledElementBinding=\"versionTag\""
            + " camunda:calledElementVersionTag=\""
            + CODE
            + "\"",
        "");
    step(
        "called element, tenant",
        CALL,
        "calledElement=\"callee\" camunda:calledElementTenantId=\"" + CODE + "\"",
        "");
    step("case reference", CALL, "camunda:caseRef=\"" + CODE + "\"", "");
    mapping(
        "in, source expression", "<camunda:in sourceExpression=\"" + CODE + "\" target=\"x\" />");
    mapping("in, business key", "<camunda:in businessKey=\"" + CODE + "\" />");
    mapping(
        "out, source expression", "<camunda:out sourceExpression=\"" + CODE + "\" target=\"x\" />");
    step(
        "variable mapping",
        CALL,
        "calledElement=\"callee\" camunda:variableMappingDelegateExpression=\"" + CODE + "\"",
        "");
  }

  private static void mappings() {
    input("input parameter", CODE);
    input("input list", "<camunda:list><camunda:value>" + CODE + "</camunda:value></camunda:list>");
    input(
        "input map",
        "<camunda:map><camunda:entry key=\"k\">" + CODE + "</camunda:entry></camunda:map>");
    input(
        "input map, key",
        "<camunda:map><camunda:entry key=\"" + CODE + "\">v</camunda:entry></camunda:map>");
    step(
        "output parameter",
        SERVICE,
        NOTHING,
        extension(
            "<camunda:inputOutput><camunda:outputParameter name=\"o\">"
                + CODE
                + "</camunda:outputParameter></camunda:inputOutput>"));
  }

  private static void repetitions() {
    repetition("loop cardinality", "", "<bpmn:loopCardinality>" + CODE + "</bpmn:loopCardinality>");
    repetition("loop collection", "camunda:collection=\"" + CODE + "\"", "");
    repetition(
        "loop data input", "", "<bpmn:loopDataInputRef>" + CODE + "</bpmn:loopDataInputRef>");
    repetition(
        "loop completion condition",
        "",
        "<bpmn:loopCardinality>2</bpmn:loopCardinality><bpmn:completionCondition>"
            + CODE
            + "</bpmn:completionCondition>");
  }

  private static void events() {
    for (var kind : new String[] {"timeDuration", "timeDate", "timeCycle"}) {
      catching("intermediate timer, " + kind, timer(kind, CODE));
      put(
          "boundary timer, " + kind,
          base()
              .add(step(TASK, "", ""))
              .add(
                  "<bpmn:boundaryEvent id=\"Late\" attachedToRef=\"Bad\">"
                      + timer(kind, CODE)
                      + "</bpmn:boundaryEvent>"));
    }
    put(
        "message catch, name",
        base()
            .add(
                "<bpmn:intermediateCatchEvent id=\"Bad\">"
                    + "<bpmn:messageEventDefinition messageRef=\"Message\" />"
                    + "</bpmn:intermediateCatchEvent>")
            .outside("<bpmn:message id=\"Message\" name=\"" + CODE + "\" />"));
    put(
        "receive task, message name",
        base()
            .add("<bpmn:receiveTask id=\"Bad\" messageRef=\"Message\" />")
            .outside("<bpmn:message id=\"Message\" name=\"" + CODE + "\" />"));
    put(
        "message throw, expression",
        base()
            .add(
                "<bpmn:intermediateThrowEvent id=\"Bad\"><bpmn:messageEventDefinition"
                    + " camunda:expression=\""
                    + CODE
                    + "\" /></bpmn:intermediateThrowEvent>"));
    put(
        "signal throw, name",
        base()
            .add(
                "<bpmn:intermediateThrowEvent id=\"Bad\"><bpmn:signalEventDefinition"
                    + " signalRef=\"Signal\" /></bpmn:intermediateThrowEvent>")
            .outside("<bpmn:signal id=\"Signal\" name=\"" + CODE + "\" />"));
    put(
        "signal throw, payload",
        base()
            .add(
                "<bpmn:intermediateThrowEvent id=\"Bad\"><bpmn:signalEventDefinition"
                    + " signalRef=\"Signal\"><bpmn:extensionElements><camunda:in sourceExpression=\""
                    + CODE
                    + "\" target=\"x\" /></bpmn:extensionElements></bpmn:signalEventDefinition>"
                    + "</bpmn:intermediateThrowEvent>")
            .outside("<bpmn:signal id=\"Signal\" name=\"s\" />"));
    catching(
        "conditional event",
        "<bpmn:conditionalEventDefinition><bpmn:condition xsi:type=\"bpmn:tFormalExpression\">"
            + CODE
            + "</bpmn:condition></bpmn:conditionalEventDefinition>");
    put(
        "error message",
        FlowXml.flow("hostile")
            .start("Bad")
            .add(
                "<bpmn:endEvent id=\"Bad\"><bpmn:errorEventDefinition errorRef=\"Error\" />"
                    + "</bpmn:endEvent>")
            .outside(
                "<bpmn:error id=\"Error\" errorCode=\"E\" camunda:errorMessage=\""
                    + CODE
                    + "\" />"));
  }

  private static void scripts() {
    put(
        "script task",
        base()
            .add(
                "<bpmn:scriptTask id=\"Bad\" scriptFormat=\"juel\"><bpmn:script>"
                    + CODE
                    + "</bpmn:script></bpmn:scriptTask>"));
    put(
        "script task, resource",
        base()
            .add(
                "<bpmn:scriptTask id=\"Bad\" scriptFormat=\"groovy\" camunda:resource=\""
                    + CODE
                    + "\" />"));
    input("script as input", "<camunda:script scriptFormat=\"juel\">" + CODE + "</camunda:script>");
    step(
        "script as listener",
        SERVICE,
        NOTHING,
        extension(
            "<camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"juel\">"
                + CODE
                + "</camunda:script></camunda:executionListener>"));
    put(
        "script as condition",
        FlowXml.flow("hostile")
            .start("Choice")
            .gateway("Choice", "End")
            .sequence("Choice", "End")
            .add(
                "<bpmn:sequenceFlow id=\"Bad\" sourceRef=\"Choice\" targetRef=\"Other\">"
                    + "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\""
                    + " language=\"juel\">"
                    + CODE
                    + "</bpmn:conditionExpression></bpmn:sequenceFlow>")
            .end("End")
            .end("Other"));
  }
}
