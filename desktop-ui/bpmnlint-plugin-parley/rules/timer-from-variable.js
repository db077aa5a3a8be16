'use strict';

const { is } = require('../lib/model');

const VARIABLE = /^\$\{[a-z]\w*\}$/;

/** A timer takes its time from a variable, so that tests and queues can set it. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:TimerEventDefinition')) {
      return;
    }
    const time = node.timeDuration ?? node.timeDate ?? node.timeCycle;
    if (!VARIABLE.test(time?.body ?? '')) {
      reporter.report(node.$parent.id, 'A timer must read a variable, as in ${offerTimeout}');
    }
  },
});
