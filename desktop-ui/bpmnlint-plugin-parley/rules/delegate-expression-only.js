'use strict';

const { is, isAny, isEngine, ruleForEveryElement, stringsOf } = require('../lib/model');

const BEAN = /^\$\{[a-z]\w*\}$/;
const FORBIDDEN = ['class', 'expression', 'variableMappingClass'];
const IMPLEMENTED = ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask'];

const isListener = (element) =>
  isEngine(element, 'executionListener') || isEngine(element, 'taskListener');

/** Models reach Java by the name of a bean and in no other way. */
module.exports = ruleForEveryElement((element, report) => {
  const values = new Map(stringsOf(element).map(([name, text]) => [name.split(':').pop(), text]));

  if (isEngine(element, 'connector')) {
    report('Connectors are not allowed; use camunda:delegateExpression');
  }
  if (isEngine(element, 'field')) {
    report('Injected fields are not allowed; a delegate reads variables');
  }
  for (const name of FORBIDDEN.filter((forbidden) => values.has(forbidden))) {
    report(`camunda:${name} is not allowed; use camunda:delegateExpression`);
  }
  if (values.has('delegateExpression') && !BEAN.test(values.get('delegateExpression'))) {
    report('camunda:delegateExpression must name one bean, as in ${closeInteractionDelegate}');
  }
  if (needsBean(element, values) && !values.has('delegateExpression')) {
    report('Missing camunda:delegateExpression');
  }
});

function needsBean(element, values) {
  if (isListener(element)) {
    return true;
  }
  if (!isAny(element, IMPLEMENTED) || values.get('type') === 'external') {
    return false;
  }
  return !(is(element, 'bpmn:BusinessRuleTask') && values.has('decisionRef'));
}
