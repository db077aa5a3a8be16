package dev.parley.flow;

import static dev.parley.flow.HostileExpressions.CODE;
import static dev.parley.flow.HostilePlaces.NOTHING;
import static dev.parley.flow.HostilePlaces.SERVICE;
import static dev.parley.flow.HostilePlaces.TASK;
import static dev.parley.flow.HostilePlaces.base;
import static dev.parley.flow.HostilePlaces.extension;
import static dev.parley.flow.HostilePlaces.put;
import static dev.parley.flow.HostilePlaces.resource;
import static dev.parley.flow.HostilePlaces.step;
import static dev.parley.flow.HostilePlaces.timer;

/** Service and user tasks of {@link HostileExpressions}. */
final class HostileTasks {
  private HostileTasks() {}

  static void serviceTasks() {
    step("service task, expression", SERVICE, "camunda:expression=\"" + CODE + "\"", "");
    step("service task, delegate", SERVICE, "camunda:delegateExpression=\"" + CODE + "\"", "");
    step(
        "service task, class",
        SERVICE,
        "camunda:class=\"dev.parley.platform.engine.Detector\"",
        "");
    step(
        "service task, topic",
        SERVICE,
        "camunda:type=\"external\" camunda:topic=\"" + CODE + "\"",
        "");
    step(
        "service task, task priority",
        SERVICE,
        "camunda:type=\"external\" camunda:topic=\"t\" camunda:taskPriority=\"" + CODE + "\"",
        "");
    step(
        "job priority",
        SERVICE,
        NOTHING + " camunda:asyncBefore=\"true\" camunda:jobPriority=\"" + CODE + "\"",
        "");
    step(
        "retry time cycle",
        SERVICE,
        "camunda:expression=\"${unknown}\" camunda:asyncBefore=\"true\"",
        extension(
            "<camunda:failedJobRetryTimeCycle>" + CODE + "</camunda:failedJobRetryTimeCycle>"));
    step(
        "execution listener, expression",
        SERVICE,
        NOTHING,
        extension("<camunda:executionListener event=\"start\" expression=\"" + CODE + "\" />"));
    step(
        "execution listener, delegate",
        SERVICE,
        NOTHING,
        extension(
            "<camunda:executionListener event=\"start\" delegateExpression=\"" + CODE + "\" />"));
    step(
        "execution listener, class",
        SERVICE,
        NOTHING,
        extension(
            "<camunda:executionListener event=\"start\""
                + " class=\"dev.parley.platform.engine.Detector\" />"));
    put(
        "send task, expression",
        base().add("<bpmn:sendTask id=\"Bad\" camunda:expression=\"" + CODE + "\" />"));
    put(
        "business rule task, expression",
        base().add("<bpmn:businessRuleTask id=\"Bad\" camunda:expression=\"" + CODE + "\" />"));
    put(
        "decision reference",
        base().add("<bpmn:businessRuleTask id=\"Bad\" camunda:decisionRef=\"" + CODE + "\" />"));
    put(
        "decision version",
        base()
            .add(
                "<bpmn:businessRuleTask id=\"Bad\" camunda:decisionRef=\"d\""
                    + " camunda:decisionRefBinding=\"version\" camunda:decisionRefVersion=\""
                    + CODE
                    + "\" />"));
  }

  static void userTasks() {
    for (var attribute :
        new String[] {
          "assignee",
          "candidateUsers",
          "candidateGroups",
          "dueDate",
          "followUpDate",
          "priority",
          "formKey"
        }) {
      step("user task, " + attribute, TASK, "camunda:" + attribute + "=\"" + CODE + "\"", "");
    }
    put("user task, name", base().add("<bpmn:userTask id=\"Bad\" name=\"" + CODE + "\" />"));
    step(
        "user task, documentation",
        TASK,
        "",
        "<bpmn:documentation>" + CODE + "</bpmn:documentation>");
    step(
        "user task, form reference",
        TASK,
        "camunda:formRef=\"" + CODE + "\" camunda:formRefBinding=\"latest\"",
        "");
    step("human performer", TASK, "", resource("humanPerformer"));
    step("potential owner", TASK, "", resource("potentialOwner"));
    step(
        "form field, default",
        TASK,
        "",
        extension(
            "<camunda:formData><camunda:formField id=\"f\" type=\"string\" defaultValue=\""
                + CODE
                + "\" /></camunda:formData>"));
    step(
        "form field, label",
        TASK,
        "",
        extension(
            "<camunda:formData><camunda:formField id=\"f\" type=\"string\" label=\""
                + CODE
                + "\" /></camunda:formData>"));
    step(
        "form field, validator",
        TASK,
        "",
        extension(
            "<camunda:formData><camunda:formField id=\"f\" type=\"string\"><camunda:validation>"
                + "<camunda:constraint name=\"validator\" config=\""
                + CODE
                + "\" /></camunda:validation></camunda:formField></camunda:formData>"));
    step(
        "task listener, expression",
        TASK,
        "",
        extension("<camunda:taskListener event=\"create\" expression=\"" + CODE + "\" />"));
    step(
        "task listener, delegate",
        TASK,
        "",
        extension("<camunda:taskListener event=\"create\" delegateExpression=\"" + CODE + "\" />"));
    step(
        "task listener, timeout",
        TASK,
        "",
        extension(
            "<camunda:taskListener id=\"late\" event=\"timeout\" expression=\"${true}\">"
                + timer("timeDuration", CODE)
                + "</camunda:taskListener>"));
  }
}
