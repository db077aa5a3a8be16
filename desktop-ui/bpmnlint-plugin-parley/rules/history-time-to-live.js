'use strict';

const { is } = require('../lib/model');

/** The engine refuses to deploy a process that does not say how long its history is kept. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:Process') && node.isExecutable && !node.get('camunda:historyTimeToLive')) {
      reporter.report(node.id, 'Missing camunda:historyTimeToLive');
    }
  },
});
