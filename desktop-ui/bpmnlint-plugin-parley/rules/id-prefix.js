'use strict';

const { is } = require('../lib/model');

// the first type that fits decides
const PREFIXES = [
  ['bpmn:Task', 'Task'],
  ['bpmn:Activity', 'Activity'],
  ['bpmn:Event', 'Event'],
  ['bpmn:Gateway', 'Gateway'],
  ['bpmn:SequenceFlow', 'Flow'],
  ['bpmn:Message', 'Message'],
  ['bpmn:Error', 'Error'],
];

/** An id says what kind of element it names: Task_, Activity_, Event_, Gateway_, Flow_. */
module.exports = () => ({
  check(node, reporter) {
    const prefix = PREFIXES.find(([type]) => is(node, type))?.[1];
    if (prefix && !node.id?.startsWith(`${prefix}_`)) {
      reporter.report(node.id, `Id must start with ${prefix}_`, ['id']);
    }
  },
});
