'use strict';

const Linter = require('bpmnlint/lib/linter');
const { createModdle } = require('bpmnlint/lib/testers/helper');
const plugin = require('../..');

const NAMESPACES = Object.entries({
  bpmn: 'http://www.omg.org/spec/BPMN/20100524/MODEL',
  bpmndi: 'http://www.omg.org/spec/BPMN/20100524/DI',
  dc: 'http://www.omg.org/spec/DD/20100524/DC',
  di: 'http://www.omg.org/spec/DD/20100524/DI',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  camunda: 'http://camunda.org/schema/1.0/bpmn',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

/** A model of these root elements. */
const definitions = (content) => `<bpmn:definitions ${NAMESPACES}>${content}</bpmn:definitions>`;

/** A model of one process of these elements. */
const model = (elements, diagram = '') =>
  definitions(`<bpmn:process id="some-process">${elements}</bpmn:process>${diagram}`);

/** A diagram of sequence flows: {Flow_A: [[x, y], ...]}. */
const drawing = (flows) => {
  const edges = Object.entries(flows).map(([id, points]) => {
    const waypoints = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}" />`).join('');
    return `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${waypoints}</bpmndi:BPMNEdge>`;
  });
  const plane = `<bpmndi:BPMNPlane id="Plane" bpmnElement="some-process">${edges.join('')}`;
  return `<bpmndi:BPMNDiagram id="Diagram">${plane}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;
};

/** What one rule of ours says about a model: ["id: message", ...]. */
async function lint(rule, xml) {
  const { root, warnings } = await createModdle(xml);
  if (warnings.length > 0) {
    throw new Error(warnings[0].message);
  }
  const resolver = { resolveRule: () => require(`../../${plugin.rules[rule]}`) };
  const reports = await new Linter({ resolver }).lint(root, { rules: { [rule]: 'error' } });
  return (reports[rule] ?? []).map(({ id, message }) => `${id}: ${message}`);
}

module.exports = { definitions, drawing, lint, model };
