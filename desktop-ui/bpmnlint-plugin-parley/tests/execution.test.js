'use strict';

const { definitions, model } = require('./support/lint');
const { ruleTest } = require('./support/rule-test');

const task = (type, attributes, extension = '') =>
  model(`<bpmn:${type} id="Task_A" ${attributes}>
    <bpmn:extensionElements>${extension}</bpmn:extensionElements></bpmn:${type}>`);

const condition = (text, attributes = '') =>
  model(`<bpmn:task id="Task_A" /><bpmn:task id="Task_B" />
    <bpmn:sequenceFlow id="Flow_A" sourceRef="Task_A" targetRef="Task_B">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" ${attributes}>${text}</bpmn:conditionExpression>
    </bpmn:sequenceFlow>`);

const timer = (time) =>
  model(`<bpmn:intermediateCatchEvent id="Event_A">
    <bpmn:timerEventDefinition id="Timer_A">${time}</bpmn:timerEventDefinition>
  </bpmn:intermediateCatchEvent>`);

const mapping = (content) =>
  `<camunda:inputOutput><camunda:outputParameter name="outcome">${content}</camunda:outputParameter></camunda:inputOutput>`;

ruleTest('no-scripts', {
  green: {
    'a service task': task('serviceTask', 'camunda:delegateExpression="${closeDelegate}"'),
    'a condition in the expression language': condition("${outcome == 'accepted'}"),
  },
  red: {
    'a script task': [model('<bpmn:scriptTask id="Task_A" />'), 'Task_A'],
    'a script in a listener': [
      task(
        'userTask',
        '',
        '<camunda:taskListener event="create"><camunda:script scriptFormat="groovy">1</camunda:script></camunda:taskListener>',
      ),
      'Task_A',
    ],
    'a script in a mapping': [
      task('userTask', '', mapping('<camunda:script scriptFormat="groovy">1</camunda:script>')),
      'Task_A',
    ],
    'a condition in another language': [condition('true', 'language="groovy"'), 'Flow_A'],
  },
});

ruleTest('delegate-expression-only', {
  green: {
    'a bean': task('serviceTask', 'camunda:delegateExpression="${closeInteractionDelegate}"'),
    'an external task': task('serviceTask', 'camunda:type="external" camunda:topic="bot"'),
    'a decision': task('businessRuleTask', 'camunda:decisionRef="business-hours"'),
    'a listener that is a bean': task(
      'userTask',
      '',
      '<camunda:taskListener event="create" delegateExpression="${offerTaskListener}" />',
    ),
  },
  red: {
    'a class': [task('serviceTask', 'camunda:class="x.Y"'), 'Task_A', 'Task_A'],
    'an expression': [task('serviceTask', 'camunda:expression="${a}"'), 'Task_A', 'Task_A'],
    'a method call': [task('sendTask', 'camunda:delegateExpression="${a.b()}"'), 'Task_A'],
    'a service task without bean': [task('serviceTask', ''), 'Task_A'],
    'a connector': [
      task(
        'serviceTask',
        'camunda:delegateExpression="${a}"',
        '<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>',
      ),
      'Task_A',
    ],
    'an injected field': [
      task(
        'serviceTask',
        'camunda:delegateExpression="${a}"',
        '<camunda:field name="x" stringValue="1" />',
      ),
      'Task_A',
    ],
    'a listener that is a class': [
      task('userTask', '', '<camunda:executionListener event="start" class="x.Y" />'),
      'Task_A',
      'Task_A',
    ],
    'a listener that is an expression': [
      task('userTask', '', '<camunda:taskListener event="create" expression="${a}" />'),
      'Task_A',
      'Task_A',
    ],
    'a class that maps variables': [
      model('<bpmn:callActivity id="Activity_A" camunda:variableMappingClass="x.Y" />'),
      'Activity_A',
    ],
  },
});

ruleTest('simple-expressions', {
  green: {
    'a variable': model('<bpmn:callActivity id="Activity_A" calledElement="${routingFlow}" />'),
    'a comparison in a condition': condition("${outcome == 'accepted'}"),
    'a negated comparison': condition("${outcome != 'accepted'}"),
    'the business key': model(`<bpmn:callActivity id="Activity_A"><bpmn:extensionElements>
      <camunda:in businessKey="#{execution.processBusinessKey}" />
    </bpmn:extensionElements></bpmn:callActivity>`),
    'a literal in a mapping': task('userTask', '', mapping('queueTimeOver')),
  },
  red: {
    'a method call in a condition': [condition('${bean.isOpen(id)}'), 'Flow_A'],
    'a comparison with a call': [condition("${a == 'x' || b.c()}"), 'Flow_A'],
    'a call in a mapping': [task('userTask', '', mapping('${bean.compute()}')), 'Task_A'],
    'a comparison outside a condition': [
      task('userTask', '', mapping("${outcome == 'accepted'}")),
      'Task_A',
    ],
    'a call in an attribute of the engine': [
      task('userTask', 'camunda:assignee="${agents.next()}"'),
      'Task_A',
    ],
    'a call in an attribute of BPMN': [
      model('<bpmn:callActivity id="Activity_A" calledElement="${flows.of(id)}" />'),
      'Activity_A',
    ],
    'a call in a timer': [
      timer('<bpmn:timeDuration xsi:type="bpmn:tFormalExpression">${a.b()}</bpmn:timeDuration>'),
      'Timer_A',
    ],
    'the execution elsewhere': [
      task('userTask', 'camunda:assignee="#{execution.processBusinessKey}"'),
      'Task_A',
    ],
    'text around a variable': [task('userTask', 'camunda:assignee="x-${a}"'), 'Task_A'],
  },
});

ruleTest('timer-from-variable', {
  green: {
    'a duration in a variable': timer('<bpmn:timeDuration>${offerTimeout}</bpmn:timeDuration>'),
    'a date in a variable': timer('<bpmn:timeDate>${dueAt}</bpmn:timeDate>'),
  },
  red: {
    'a fixed duration': [timer('<bpmn:timeDuration>PT30S</bpmn:timeDuration>'), 'Event_A'],
    'a fixed cycle': [timer('<bpmn:timeCycle>R3/PT1M</bpmn:timeCycle>'), 'Event_A'],
    'no time at all': [timer(''), 'Event_A'],
  },
});

ruleTest('history-time-to-live', {
  green: {
    'a time to live': definitions(
      '<bpmn:process id="a" isExecutable="true" camunda:historyTimeToLive="P90D" />',
    ),
    'a process that is only drawn': definitions('<bpmn:process id="a" isExecutable="false" />'),
  },
  red: {
    'a process that keeps its history for ever': [
      definitions('<bpmn:process id="a" isExecutable="true" />'),
      'a',
    ],
  },
});

ruleTest('async-needs-reason', {
  green: {
    'a synchronous step': task('serviceTask', ''),
    'a step that says why': model(`<bpmn:serviceTask id="Task_A" camunda:asyncBefore="true">
      <bpmn:documentation>The mail server may be away.</bpmn:documentation></bpmn:serviceTask>`),
    'a step that is not': task('serviceTask', 'camunda:asyncBefore="false"'),
  },
  red: {
    'a step without a reason': [task('serviceTask', 'camunda:asyncBefore="true"'), 'Task_A'],
    'a border behind the step': [task('serviceTask', 'camunda:asyncAfter="true"'), 'Task_A'],
  },
});
