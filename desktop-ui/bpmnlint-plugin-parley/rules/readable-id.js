'use strict';

const { is } = require('../lib/model');

const GENERATED = /_[01][0-9a-z]{6}$/;
const READABLE = /^[A-Z][a-z]+_([A-Z][a-z]*)+$/;

/** What has a name has an id that a person chose: code and tests are read by it. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:FlowElement') || !node.name) {
      return;
    }
    if (GENERATED.test(node.id)) {
      reporter.report(node.id, 'An element with a name must not keep its generated id', ['id']);
    } else if (!READABLE.test(node.id)) {
      reporter.report(node.id, 'Id must read like Task_OfferInteraction', ['id']);
    }
  },
});
