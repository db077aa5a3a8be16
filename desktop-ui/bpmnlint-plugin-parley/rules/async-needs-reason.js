'use strict';

const { ruleForEveryElement } = require('../lib/model');

/** A transaction border costs; where one stands, the documentation says why a retry starts there. */
module.exports = ruleForEveryElement((element, report) => {
  if (element.$descriptor.isGeneric) {
    return;
  }
  const asynchronous = ['camunda:asyncBefore', 'camunda:asyncAfter'].some(
    (name) => String(element.get(name)) === 'true',
  );
  if (asynchronous && !element.documentation?.length) {
    report('An asynchronous step must say in its documentation why a retry starts there');
  }
});
