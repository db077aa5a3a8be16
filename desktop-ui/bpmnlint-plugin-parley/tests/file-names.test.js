'use strict';

const assert = require('node:assert/strict');
const { it } = require('node:test');
const { misnamed } = require('../lib/file-names');
const { definitions } = require('./support/lint');

const processes = (...ids) =>
  definitions(ids.map((id) => `<bpmn:process name="Some" id="${id}" />`).join(''));

it('accepts a file named after its process', () => {
  assert.deepEqual(misnamed('offer-to-queue.bpmn', processes('offer-to-queue')), []);
});

it('refuses a file with another name than its process', () => {
  assert.deepEqual(misnamed('offer.bpmn', processes('offer-to-queue')), [
    'offer.bpmn: must be named offer-to-queue.bpmn after its process',
  ]);
});

it('refuses a process id that is not kebab-case', () => {
  assert.deepEqual(misnamed('OfferToQueue.bpmn', processes('OfferToQueue')), [
    'OfferToQueue.bpmn: process id OfferToQueue is not kebab-case',
  ]);
});

it('refuses two processes in one file', () => {
  assert.deepEqual(misnamed('a.bpmn', processes('a', 'b')), ['a.bpmn: holds 2 processes, not one']);
});
