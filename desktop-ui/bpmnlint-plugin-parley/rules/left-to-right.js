'use strict';

const { drawnFlows } = require('../lib/diagram');
const { is } = require('../lib/model');

/** Time runs to the right; only a flow that closes a loop may go back. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) {
      return;
    }
    const drawn = drawnFlows(node);
    const [backward, forward] = partition(drawn, goesBack);
    const next = successors(
      forward.map(({ flow }) => flow),
      drawn.map(({ flow }) => flow.sourceRef),
    );
    backward
      .filter(({ flow }) => !reaches(next, flow.targetRef, flow.sourceRef))
      .forEach(({ flow }) =>
        reporter.report(flow.id, 'Flow goes from right to left but closes no loop'),
      );
  },
});

const goesBack = ({ waypoints }) => waypoints.at(-1)?.x < waypoints[0]?.x;

function partition(items, test) {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** What follows a step directly; a boundary event follows the activity that it sits on. */
function successors(flows, sources) {
  return (step) => [
    ...flows.filter(({ sourceRef }) => sourceRef === step).map(({ targetRef }) => targetRef),
    ...sources.filter((other) => other.attachedToRef === step),
  ];
}

function reaches(next, from, to, seen = new Set()) {
  if (from === to) {
    return true;
  }
  seen.add(from);
  return next(from).some((step) => !seen.has(step) && reaches(next, step, to, seen));
}
