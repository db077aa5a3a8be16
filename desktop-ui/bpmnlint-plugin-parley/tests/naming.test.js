'use strict';

const { definitions, model } = require('./support/lint');
const { ruleTest } = require('./support/rule-test');

const gateway = (type, name, flows) =>
  model(
    `<bpmn:${type} id="Gateway_A" ${name ? `name="${name}"` : ''}>
       ${Object.keys(flows)
         .map((id) => `<bpmn:outgoing>${id}</bpmn:outgoing>`)
         .join('')}
     </bpmn:${type}>
     <bpmn:task id="Task_A" />
     ${Object.entries(flows)
       .map(
         ([id, label]) =>
           `<bpmn:sequenceFlow id="${id}" name="${label}" sourceRef="Gateway_A" targetRef="Task_A" />`,
       )
       .join('')}`,
  );

ruleTest('id-prefix', {
  green: {
    'the prefix of each type': model(`
      <bpmn:startEvent id="Event_A" />
      <bpmn:userTask id="Task_A" />
      <bpmn:callActivity id="Activity_A" />
      <bpmn:exclusiveGateway id="Gateway_A" />
      <bpmn:subProcess id="Activity_B"><bpmn:task id="Task_B" /></bpmn:subProcess>
      <bpmn:sequenceFlow id="Flow_A" sourceRef="Event_A" targetRef="Task_A" />`),
    'a message': definitions('<bpmn:message id="Message_A" name="A" />'),
  },
  red: {
    'a task called activity': [model('<bpmn:serviceTask id="Activity_A" />'), 'Activity_A'],
    'a call activity called task': [model('<bpmn:callActivity id="Task_A" />'), 'Task_A'],
    'a prefix without underscore': [model('<bpmn:startEvent id="EventA" />'), 'EventA'],
    'an element in a sub-process': [
      model('<bpmn:subProcess id="Activity_B"><bpmn:task id="B" /></bpmn:subProcess>'),
      'B',
    ],
    'a message': [definitions('<bpmn:message id="A" name="A" />'), 'A'],
  },
});

ruleTest('readable-id', {
  green: {
    'a chosen id': model('<bpmn:task id="Task_OfferInteraction" name="Offer interaction" />'),
    'a generated id without a name': model('<bpmn:exclusiveGateway id="Gateway_0abc1de" />'),
  },
  red: {
    'a generated id with a name': [
      model('<bpmn:task id="Activity_0abc1de" name="Offer interaction" />'),
      'Activity_0abc1de',
    ],
    'an id in small letters': [
      model('<bpmn:task id="Task_offer_interaction" name="Offer interaction" />'),
      'Task_offer_interaction',
    ],
  },
});

ruleTest('gateway-names', {
  green: {
    'a question with answers': gateway('exclusiveGateway', 'Accepted?', { Yes: 'Yes', No: 'No' }),
    'a join without name': gateway('exclusiveGateway', '', { On: '' }),
    'a fork without names': gateway('parallelGateway', '', { A: '', B: '' }),
    'an unnamed event-based gateway': gateway('eventBasedGateway', '', { A: '', B: '' }),
  },
  red: {
    'a statement': [gateway('exclusiveGateway', 'Accepted', { Y: 'Yes', N: 'No' }), 'Gateway_A'],
    'no name': [gateway('exclusiveGateway', '', { Y: 'Yes', N: 'No' }), 'Gateway_A'],
    'a question without an answer': [gateway('exclusiveGateway', 'Ok?', { Y: 'Yes', N: '' }), 'N'],
    'a named join': [gateway('exclusiveGateway', 'Merge', { On: '' }), 'Gateway_A'],
    'a named fork': [gateway('parallelGateway', 'Both', { A: '', B: '' }), 'Gateway_A'],
    'a named event-based gateway': [
      gateway('eventBasedGateway', 'What first?', { A: '', B: '' }),
      'Gateway_A',
    ],
  },
});

ruleTest('message-and-error-names', {
  green: {
    'the spellings of the conventions': definitions(`
      <bpmn:message id="Message_A" name="CustomerLeft" />
      <bpmn:error id="Error_A" errorCode="QUEUE_CLOSED" />`),
  },
  red: {
    'a message in words': [
      definitions('<bpmn:message id="Message_A" name="Customer left" />'),
      'Message_A',
    ],
    'a message without a name': [definitions('<bpmn:message id="Message_A" />'), 'Message_A'],
    'an error code in PascalCase': [
      definitions('<bpmn:error id="Error_A" errorCode="QueueClosed" />'),
      'Error_A',
    ],
  },
});
