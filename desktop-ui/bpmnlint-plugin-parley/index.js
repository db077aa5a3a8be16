'use strict';

const RULES = [
  'async-needs-reason',
  'delegate-expression-only',
  'gateway-names',
  'history-time-to-live',
  'id-prefix',
  'left-to-right',
  'message-and-error-names',
  'no-crossing-flows',
  'no-scripts',
  'readable-id',
  'simple-expressions',
  'timer-from-variable',
];

module.exports = {
  configs: {
    recommended: {
      rules: Object.fromEntries(RULES.map((rule) => [`parley/${rule}`, 'error'])),
    },
  },
  rules: Object.fromEntries(RULES.map((rule) => [rule, `./rules/${rule}`])),
};
