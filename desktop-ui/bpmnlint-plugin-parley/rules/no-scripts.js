'use strict';

const { is, isEngine, ruleForEveryElement } = require('../lib/model');

/** No code in a model: neither script tasks nor scripts in listeners, mappings or conditions. */
module.exports = ruleForEveryElement((element, report) => {
  if (is(element, 'bpmn:ScriptTask')) {
    report('Script tasks are not allowed');
  }
  if (isEngine(element, 'script')) {
    report('Scripts are not allowed');
  }
  if (is(element, 'bpmn:FormalExpression') && element.language) {
    report('An expression must not be a script of another language');
  }
});
