'use strict';

const { is, isAny } = require('../lib/model');

/** A gateway that decides asks a question and its flows answer it; all others have no name. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Gateway')) {
      return;
    }
    if (decides(node)) {
      checkQuestion(node, reporter);
    } else if (node.name) {
      reporter.report(node.id, 'Joins, parallel and event-based gateways have no name', ['name']);
    }
  },
});

const decides = (gateway) =>
  isAny(gateway, ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway']) &&
  (gateway.outgoing ?? []).length > 1;

function checkQuestion(gateway, reporter) {
  if (!/\S\?$/.test(gateway.name ?? '')) {
    reporter.report(gateway.id, 'A diverging gateway must be named as a question', ['name']);
  }
  gateway.outgoing
    .filter((flow) => !flow.name?.trim())
    .forEach((flow) =>
      reporter.report(flow.id, 'A flow must be named as an answer to its gateway', ['name']),
    );
}
