'use strict';

/** The drawn sequence flows of a model: [{flow, waypoints}]. */
function drawnFlows(definitions) {
  return (definitions.diagrams ?? [])
    .flatMap((diagram) => diagram.plane?.planeElement ?? [])
    .filter(
      ({ $type, bpmnElement }) =>
        $type === 'bpmndi:BPMNEdge' && bpmnElement?.$type === 'bpmn:SequenceFlow',
    )
    .map(({ bpmnElement, waypoint }) => ({ flow: bpmnElement, waypoints: waypoint ?? [] }));
}

module.exports = { drawnFlows };
