'use strict';

const { is } = require('../lib/model');

/** Messages are PascalCase, error codes UPPER_SNAKE: Java finds them by these spellings. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:Message') && !/^([A-Z][a-z]+)+$/.test(node.name ?? '')) {
      reporter.report(node.id, 'Message name must be in PascalCase', ['name']);
    }
    if (is(node, 'bpmn:Error') && !/^[A-Z]+(_[A-Z]+)*$/.test(node.errorCode ?? '')) {
      reporter.report(node.id, 'Error code must be in UPPER_SNAKE', ['errorCode']);
    }
  },
});
