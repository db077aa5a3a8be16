const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';

/** An arrow of a BPMN model. */
export interface ModelFlow {
  id: string;
  source: string;
  target: string;
}

/** The sequence flows of a model; none of something that is no XML. */
export function sequenceFlows(xml: string): ModelFlow[] {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  return [...model.getElementsByTagNameNS(BPMN, 'sequenceFlow')].map((flow) => ({
    id: flow.getAttribute('id') ?? '',
    source: flow.getAttribute('sourceRef') ?? '',
    target: flow.getAttribute('targetRef') ?? '',
  }));
}

/** What people call an element of a model; its id if it has no name. */
export function elementName(xml: string, id: string): string {
  return element(xml, id)?.getAttribute('name') ?? id;
}

/** Whether the element sits at the border of another one. */
export function isBoundaryEvent(xml: string, id: string): boolean {
  return element(xml, id)?.localName === 'boundaryEvent';
}

function element(xml: string, id: string): Element | undefined {
  const model = new DOMParser().parseFromString(xml, 'text/xml');
  return [...model.getElementsByTagNameNS(BPMN, '*')].find(
    (candidate) => candidate.getAttribute('id') === id,
  );
}
