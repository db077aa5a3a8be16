'use strict';

const assert = require('node:assert/strict');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { describe, it } = require('node:test');
const Linter = require('bpmnlint/lib/linter');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');
const { createModdle } = require('bpmnlint/lib/testers/helper');
const plugin = require('..');

const PROCESSES = join(module.path, '../../../processes');
const MODELS = join(PROCESSES, 'src/main/resources/processes');

/** Which rules of the processes' own configuration complain about a model. */
async function complaints(xml) {
  const config = JSON.parse(readFileSync(join(PROCESSES, '.bpmnlintrc'), 'utf8'));
  const { root } = await createModdle(xml);
  const linter = new Linter({ config, resolver: new NodeResolver({ require, requireLocal }) });
  return Object.keys(await linter.lint(root));
}

const requireLocal = (path) => require(path.replace('../..', 'bpmnlint'));

const read = (file) => readFileSync(join(MODELS, file), 'utf8');

it('offers every rule that it holds', () => {
  const files = readdirSync(join(module.path, '../rules')).map((file) => file.replace('.js', ''));

  assert.deepEqual(Object.keys(plugin.rules), files);
  assert.deepEqual(
    Object.keys(plugin.configs.recommended.rules),
    files.map((file) => `parley/${file}`),
  );
});

describe('the configuration of the processes', () => {
  for (const file of readdirSync(MODELS)) {
    it(`accepts ${file}`, async () => {
      assert.deepEqual(await complaints(read(file)), []);
    });
  }

  // stock rules that the models rely on
  for (const [title, pattern, rule] of [
    [
      'a step that is not drawn',
      /<bpmndi:BPMNShape id="Task_Select[^]*?<\/bpmndi:BPMNShape>/,
      'no-bpmndi',
    ],
    [
      'an event that is not drawn in a sub-process',
      /<bpmndi:BPMNShape id="Event_QueueTime[^]*?<\/bpmndi:BPMNShape>/,
      'no-bpmndi',
    ],
    [
      'a flow that is not drawn',
      /<bpmndi:BPMNEdge id="Flow_TryAgain[^]*?<\/bpmndi:BPMNEdge>/,
      'no-bpmndi',
    ],
    ['an event without a name', / name="Agent available"/, 'label-required'],
  ]) {
    it(`refuses ${title}`, async () => {
      const xml = read('offer-to-queue.bpmn');
      assert.match(xml, pattern);

      assert.deepEqual(await complaints(xml.replace(pattern, '')), [rule]);
    });
  }

  it('refuses what a rule of ours refuses', async () => {
    const xml = read('offer-to-queue.bpmn').replace('${queueTimeout}', 'PT10M');

    assert.deepEqual(await complaints(xml), ['parley/timer-from-variable']);
  });
});
