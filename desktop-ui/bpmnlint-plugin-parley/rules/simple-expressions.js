'use strict';

const { is, isEngine, ruleForEveryElement, stringsOf } = require('../lib/model');

const EXPRESSION = /[$#]\{/;
const VARIABLE = /^\$\{[a-z]\w*\}$/;
const COMPARISON = /^\$\{[a-z]\w* [!=]= '\w*'\}$/;
const BUSINESS_KEY = '#{execution.processBusinessKey}';

/** An expression reads a variable; a condition may also compare it with a word. */
module.exports = ruleForEveryElement((element, report) =>
  stringsOf(element)
    .filter(([name, text]) => EXPRESSION.test(text) && !isAllowed(element, name, text))
    .forEach(([, text]) => report(`Expression does more than read a variable: ${text}`)),
);

function isAllowed(element, name, text) {
  return (
    VARIABLE.test(text) ||
    (isCondition(element) && COMPARISON.test(text)) ||
    (isEngine(element, 'in') && name === 'businessKey' && text === BUSINESS_KEY)
  );
}

const isCondition = (element) =>
  is(element.$parent ?? element, 'bpmn:SequenceFlow') && is(element, 'bpmn:FormalExpression');
