'use strict';

const { drawing, model } = require('./support/lint');
const { ruleTest } = require('./support/rule-test');

const flow = (id, source, target) =>
  `<bpmn:sequenceFlow id="${id}" sourceRef="${source}" targetRef="${target}" />`;

const A_TO_B = `<bpmn:task id="A" /><bpmn:task id="B" />${flow('Forth', 'A', 'B')}`;
const LOOP = `${A_TO_B}${flow('Back', 'B', 'A')}`;
const LOOP_OVER_BOUNDARY = `<bpmn:task id="A" /><bpmn:task id="B" />
  <bpmn:boundaryEvent id="Event" attachedToRef="A" />
  ${flow('Forth', 'Event', 'B')}${flow('Back', 'B', 'A')}`;
const TWO_FLOWS = `<bpmn:task id="A" /><bpmn:task id="B" /><bpmn:task id="C" /><bpmn:task id="D" />
  ${flow('One', 'A', 'B')}${flow('Two', 'C', 'D')}`;

const RIGHT = [
  [100, 0],
  [200, 0],
];
const LEFT = [
  [250, 40],
  [250, 90],
  [50, 90],
  [50, 40],
];

ruleTest('left-to-right', {
  green: {
    'a flow to the right': model(A_TO_B, drawing({ Forth: RIGHT })),
    'a flow straight down': model(
      A_TO_B,
      drawing({
        Forth: [
          [50, 40],
          [50, 200],
        ],
      }),
    ),
    'a loop': model(LOOP, drawing({ Forth: RIGHT, Back: LEFT })),
    'a loop over a boundary event': model(
      LOOP_OVER_BOUNDARY,
      drawing({ Forth: RIGHT, Back: LEFT }),
    ),
  },
  red: {
    'a flow to the left': [model(A_TO_B, drawing({ Forth: LEFT })), 'Forth'],
    'a loop that only goes left': [
      model(LOOP, drawing({ Forth: LEFT, Back: LEFT })),
      'Forth',
      'Back',
    ],
  },
});

ruleTest('no-crossing-flows', {
  green: {
    'flows apart': model(
      TWO_FLOWS,
      drawing({
        One: RIGHT,
        Two: [
          [100, 50],
          [200, 50],
        ],
      }),
    ),
    'flows that leave one corner': model(
      TWO_FLOWS,
      drawing({
        One: RIGHT,
        Two: [
          [100, 0],
          [100, 90],
          [200, 90],
        ],
      }),
    ),
  },
  red: {
    'a crossing': [
      model(
        TWO_FLOWS,
        drawing({
          One: RIGHT,
          Two: [
            [150, -50],
            [150, 50],
          ],
        }),
      ),
      'One',
    ],
    'a flow that ends on another': [
      model(
        TWO_FLOWS,
        drawing({
          One: RIGHT,
          Two: [
            [150, -50],
            [150, 0],
          ],
        }),
      ),
      'One',
    ],
    'flows upon each other': [
      model(
        TWO_FLOWS,
        drawing({
          One: RIGHT,
          Two: [
            [150, 0],
            [300, 0],
          ],
        }),
      ),
      'One',
    ],
  },
});
