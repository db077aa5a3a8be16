'use strict';

const { drawnFlows } = require('../lib/diagram');
const { is } = require('../lib/model');

/** Two flows of a diagram neither cross nor lie upon each other. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Definitions')) {
      return;
    }
    const drawn = drawnFlows(node);
    drawn.forEach((first, index) =>
      drawn
        .slice(index + 1)
        .filter((second) => cross(first.waypoints, second.waypoints))
        .forEach((second) =>
          reporter.report(first.flow.id, `Flow crosses or overlaps ${second.flow.id}`),
        ),
    );
  },
});

const segments = (points) => points.slice(1).map((point, index) => [points[index], point]);

const cross = (first, second) =>
  segments(first).some((one) => segments(second).some((other) => intersect(one, other)));

/** Whether two segments have more in common than an end that both share. */
function intersect([a, b], [c, d]) {
  const sides = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (sides.every((value) => value === 0)) {
    return overlap(a, b, c, d);
  }
  const shareAnEnd = [a, b].some((one) => [c, d].some((other) => same(one, other)));
  return !shareAnEnd && sides[0] * sides[1] <= 0 && sides[2] * sides[3] <= 0;
}

const same = (one, other) => one.x === other.x && one.y === other.y;

const side = (from, to, point) =>
  Math.sign((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x));

/** Whether two segments of one line share more than a point. */
function overlap(a, b, c, d) {
  const axis = a.x === b.x ? 'y' : 'x';
  const start = Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
  const end = Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]));
  return start < end;
}
