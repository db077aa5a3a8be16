'use strict';

const assert = require('node:assert/strict');
const { describe, it } = require('node:test');
const { lint } = require('./lint');

/** Shows a rule green and red: models by what they show, red ones with [model, ids it reports]. */
function ruleTest(rule, { green, red }) {
  describe(rule, () => {
    for (const [title, xml] of Object.entries(green)) {
      it(`accepts ${title}`, async () => {
        assert.deepEqual(await lint(rule, xml), []);
      });
    }
    for (const [title, [xml, ...ids]] of Object.entries(red)) {
      it(`refuses ${title}`, async () => {
        const reports = await lint(rule, xml);

        assert.deepEqual(
          reports.map((report) => report.split(': ')[0]),
          ids,
        );
      });
    }
  });
}

module.exports = { ruleTest };
